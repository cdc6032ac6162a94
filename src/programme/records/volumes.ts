/** Volumes d'un export : the ZIPs it is divided into, each within what the format can hold. */
export interface Limits {
  entries: number
  bytes: number
}

/** Below what a ZIP without ZIP64 holds (65,535 entries, 4 GiB), with room for the names of the entries. */
export const VOLUME_LIMITS: Limits = { entries: 60_000, bytes: 3_500_000_000 }

export interface Volume<Part> {
  number: number
  parts: readonly Part[]
  bytes: number
}

/**
 * The parts in their order, as many as fit in each volume. No part is heavier than a volume: a file joined weighs 50 MB
 * at most (FILES_MAX_MB), and every size is a 32-bit integer in the database, 2.1 GB, that of packed records as well.
 */
export function volumesOf<Part extends { bytes: number }>(
  parts: readonly Part[],
  limits: Limits = VOLUME_LIMITS,
): Volume<Part>[] {
  const volumes: { number: number; parts: Part[]; bytes: number }[] = []
  for (const part of parts) {
    if (part.bytes > limits.bytes) throw new Error('a part is heavier than a volume')
    const last = volumes.at(-1)
    if (last && last.parts.length < limits.entries && last.bytes + part.bytes <= limits.bytes) {
      last.parts.push(part)
      last.bytes += part.bytes
    } else volumes.push({ number: volumes.length + 1, parts: [part], bytes: part.bytes })
  }
  return volumes
}
