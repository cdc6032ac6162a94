import { expect, it } from 'vitest'
import { docx, odt } from '../../../test/zip.ts'
import { accept } from './accept.ts'
import { DEFAULT_LIMIT } from './files.ts'
import { inflatedSize, isBomb, MOST_INFLATED } from './inflated.ts'

/** An honest document whose directory says of its last entry that it holds so much. */
function saying(size: number): Buffer {
  const bytes = Buffer.from(docx())
  bytes.writeUInt32LE(size, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24)
  return bytes
}
const reasonOf = async (bytes: Buffer) => {
  const answer = await accept({ name: 'note.docx', bytes }, DEFAULT_LIMIT)
  return answer.ok ? 'kept' : answer.reason
}

it('refuses an office document that would fill the memory of whoever opens it', async () => {
  expect(await reasonOf(saying(MOST_INFLATED + 1))).toBe('inflates')
  expect(await reasonOf(saying(1_000_000))).toBe('kept')
})

it('reads sizes without opening anything, and leaves what it cannot read to others', () => {
  expect(inflatedSize(odt())).toBeGreaterThan(0)
  expect(inflatedSize(Buffer.from('PK and nothing else'))).toBeNull()
  expect(isBomb(Buffer.from('PK and nothing else'))).toBe(false)
})
