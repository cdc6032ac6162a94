import { describe, expect, test } from 'vitest'
import { PDF, PNG } from '../../../test/files.ts'
import { docx, odt, zip } from '../../../test/zip.ts'
import { accept } from './accept.ts'
import { DEFAULT_LIMIT } from './files.ts'

const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const OLD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])

async function said(name: string, content: Buffer | string): Promise<string> {
  const answer = await accept({ name, bytes: Buffer.from(content) }, DEFAULT_LIMIT)
  return answer.ok ? `${answer.value.type} ${answer.value.name}` : answer.reason
}

describe('a file is judged by its content', () => {
  test.each([
    ['bilan.pdf', PDF, 'application/pdf bilan.pdf'],
    ['Bilan.PDF', PDF, 'application/pdf Bilan.PDF'],
    ['photo.jpg', PNG, 'image/png photo.png'],
    ['sans-extension', PNG, 'image/png sans-extension.png'],
    [
      'note.docx',
      docx(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document note.docx',
    ],
    ['note.zip', odt(), 'application/vnd.oasis.opendocument.text note.odt'],
    ['liste.csv', 'a;b\r\n1;é\n', 'text/csv liste.csv'],
    ['note.txt', 'Bonjour', 'text/plain note.txt'],
    ['page.html', '<html><script>alert(1)</script></html>', 'text/plain page.html.txt'],
    ['dessin.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'text/plain dessin.svg.txt'],
    ['script', '#!/bin/sh\nrm -rf /', 'text/plain script.txt'],
  ])('%s is kept', async (name, content, kept) => {
    expect(await said(name, content)).toBe(kept)
  })

  test.each([
    ['rien.pdf', '', 'empty-file'],
    ['faux.pdf', 'Ceci n’est pas un PDF', 'not-as-named'],
    ['faux.png', '<html>', 'not-as-named'],
    ['archive.zip', zip({ 'a.txt': 'a' }), 'archive'],
    ['archive.pdf', zip({ 'a.txt': 'a' }), 'archive'],
    ['bombe.docx', zip({ zeros: Buffer.alloc(50_000_000) }), 'archive'],
    ['macros.docx', docx(MACROS), 'macros'],
    ['ancien.doc', OLD, 'old-office'],
    ['outil.exe', PROGRAM, 'type'],
    ['latin.txt', Buffer.from('\xe9t\xe9', 'latin1'), 'type'],
    ['binaire.txt', Buffer.from([1, 2, 3, 0, 65]), 'type'],
    ['lourd.txt', 'x'.repeat(DEFAULT_LIMIT + 1), 'too-large'],
  ])('%s is refused', async (name, content, reason) => {
    expect(await said(name, content)).toBe(reason)
  })

  test('what inflates to 200 MB inside an office document takes neither the memory nor the time', async () => {
    const bomb = docx(MACROS.replace('macroEnabled', 'x'), ' '.repeat(200_000_000))
    expect(bomb.length).toBeLessThan(300_000)
    const before = process.memoryUsage().rss
    const started = Date.now()
    expect(await said('bombe.docx', bomb)).toBe('archive')
    expect(Date.now() - started).toBeLessThan(2000)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })
})
