import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { Env } from './http.ts'
import { formWithFiles } from './upload.ts'

const LIMIT = 1000
const app = new Hono<Env>()
app.post('/', async c => {
  const { form, files, tooHeavy } = await formWithFiles(c, LIMIT)
  const said = files.map(({ field, upload: { name, bytes, cut } }) => [
    field,
    name,
    bytes.length,
    cut === true,
  ])
  return c.json({ texts: form.entries(), files: said, tooHeavy })
})
app.onError((error, c) => c.json({ status: (error as { status?: number }).status }, 400))

const ask = async (body: BodyInit, type?: string) => {
  const headers = type ? { 'content-type': type } : {}
  return (await app.request('/', { method: 'POST', body, headers })).json()
}
const formOf = (...pairs: [string, string | File][]) => {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return form
}
const file = (size: number, name = 'a.txt') => new File([Buffer.alloc(size, 'x')], name)
const BOUND = 'multipart/form-data; boundary=b'
const part = (head: string, body: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ])
const END = Buffer.from('--b--\r\n')

describe('a form with files', () => {
  it('gives texts and files in the order they came, an empty file with its name', async () => {
    const form = formOf(['a', 'un\r\ndeux'], ['f', file(3)], ['a', 'é'], ['g', file(0, 'vide.txt')])
    expect(await ask(form)).toEqual({
      texts: [
        ['a', 'un\ndeux'],
        ['a', 'é'],
      ],
      files: [
        ['f', 'a.txt', 3, false],
        ['g', 'vide.txt', 0, false],
      ],
      tooHeavy: false,
    })
  })

  it('keeps the whole name, whatever is in it', async () => {
    for (const name of ['../../x.txt', 'l’été "bis".txt', 'a%20b.txt', 'é'.repeat(300)])
      expect((await ask(formOf(['f', file(1, name)]))).files).toEqual([['f', name, 1, false]])
  })

  it('counts all files together, marks what did not fit, and still gives the texts after it', async () => {
    const form = formOf(['a', 'avant'], ['f', file(600)], ['g', file(600)], ['h', file(5)], ['b', 'après'])
    expect(await ask(form)).toEqual({
      texts: [
        ['a', 'avant'],
        ['b', 'après'],
      ],
      files: [
        ['f', 'a.txt', 600, false],
        ['g', 'a.txt', 400, true],
        ['h', 'a.txt', 0, true],
      ],
      tooHeavy: true,
    })
    expect((await ask(formOf(['f', file(LIMIT)]))).tooHeavy).toBe(false)
  })

  it('leaves out a file that was not chosen', async () => {
    const body = Buffer.concat([part('name="f"; filename=""', ''), part('name="a"', 'x'), END])
    expect(await ask(body, BOUND)).toEqual({ texts: [['a', 'x']], files: [], tooHeavy: false })
  })

  it.each([
    ['cut in a file', Buffer.concat([part('name="f"; filename="a.txt"', 'xx')]), BOUND, 400],
    ['cut in a header', Buffer.from('--b\r\nContent-Dispos'), BOUND, 400],
    ['empty', Buffer.alloc(0), BOUND, 400],
    ['of no boundary', Buffer.concat([part('name="a"', 'x'), END]), 'multipart/form-data', 400],
    ['of bytes that are no text', Buffer.concat([part('name="a"', Buffer.from([0xff])), END]), BOUND, 400],
    ['of a text too long', Buffer.concat([part('name="a"', 'x'.repeat(1_000_001)), END]), BOUND, 413],
  ])('is refused in words when %s', async (_, body, type, status) => {
    expect(await ask(body, type)).toEqual({ status })
  })
})
