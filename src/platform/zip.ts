import { type AsyncFlateStreamHandler, strToU8, Zip, type ZipInputFile, ZipPassThrough, zip } from 'fflate'

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

/** An entry whose bytes come one after the other; deflated already, it says what it is before. */
export interface StreamedEntry {
  name: string
  packed: { crc: number; size: number } | null
  bytes: AsyncIterable<Uint8Array>
}

/** A ZIP as it is made, one entry after the other: nothing of it is held longer than it takes to give it. */
export async function* zipStreamOf(entries: AsyncIterable<StreamedEntry>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  const whole = new Zip((error, bytes) => {
    if (error) throw error
    waiting.push(bytes)
  })
  const given = () => {
    const given = waiting
    waiting = []
    return given
  }
  for await (const { name, packed, bytes } of entries) {
    const entry = packed ? new PackedFile(name, packed) : new ZipPassThrough(name)
    whole.add(entry)
    for await (const some of bytes) {
      entry.push(some as Uint8Array<ArrayBuffer>)
      yield* given()
    }
    entry.push(new Uint8Array(), true)
    yield* given()
  }
  whole.end()
  yield* given()
}

/** What was deflated beforehand goes in as it is. */
class PackedFile implements ZipInputFile {
  readonly compression = 8
  readonly crc: number
  readonly size: number
  declare ondata?: AsyncFlateStreamHandler
  constructor(
    readonly filename: string,
    { crc, size }: { crc: number; size: number },
  ) {
    this.crc = crc
    this.size = size
  }
  push(bytes: Uint8Array<ArrayBuffer>, final = false): void {
    this.ondata?.(null, bytes, final)
  }
}
