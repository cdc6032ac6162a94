import { unzipSync } from 'fflate'

/** Most bytes that an office document may hold once opened: far above any honest one. */
export const MOST_INFLATED = 200_000_000

/** How many bytes a ZIP says it holds, from its directory alone: nothing is inflated. Null when it cannot be read. */
export function inflatedSize(bytes: Buffer): number | null {
  let total = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        return false
      },
    })
    return total
  } catch {
    return null
  }
}

const ZIP = Buffer.from('PK')

/** A small document made to fill the memory of whoever opens it. */
export const isBomb = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).equals(ZIP) && (inflatedSize(bytes) ?? 0) > MOST_INFLATED
