import { strToU8, zip } from 'fflate'

/** A file of a ZIP: names are ours, texts in UTF-8. */
export interface ZipEntry {
  name: string
  content: string | Uint8Array
}

/** Packs files; compressed outside the event loop's way. */
export const zipOf = (entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const files = Object.fromEntries(
      entries.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]),
    )
    zip(files, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))))
  })
