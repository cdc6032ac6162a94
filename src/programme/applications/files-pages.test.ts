import { once } from 'node:events'
import { connect } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'
import { PDF, PNG, sayingScanner } from '../../../test/files.ts'
import { askForFiles } from '../../../test/files-form.ts'

let world: World
let writer: Browser
let id: string
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

beforeAll(async () => {
  world = await openWorld()
  await askForFiles(world.db)
  const { slug } = await world.db
    .selectFrom('calls')
    .select('slug')
    .where('closes_at', '>', world.clock.now())
    .executeTakeFirstOrThrow()
  writer = world.visit()
  const started = await writer.send('POST', `/appels/${slug}/candidatures`, '')
  id = /candidatures\/([^/]+)/.exec(started.headers.get('location') ?? '')?.[1] ?? ''
})
afterAll(() => world.close())

const path = () => `/candidatures/${id}/etapes/pratique`
/** The step's form as a browser without JavaScript sends it. */
async function send(
  file: { name: string; bytes: Buffer } | null,
  fields: Record<string, string> = {},
  who = writer,
) {
  const form = new FormData()
  form.set('v.remarque', String(await versionOf('remarque')))
  form.set('remarque', 'Mon texte')
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (file) form.set('fichier.piece', new File([new Uint8Array(file.bytes)], file.name))
  const response = await world.app.request(path(), {
    method: 'POST',
    body: form,
    headers: { origin: 'http://localhost:3000', cookie: cookieOf(who) },
  })
  return { status: response.status, to: response.headers.get('location'), text: plain(await response.text()) }
}
const cookieOf = (who: Browser) => [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
async function versionOf(field: string): Promise<number> {
  const row = await answer(field)
  return row?.version ?? 0
}
const answer = (field: string) =>
  world.db
    .selectFrom('application_answers')
    .select(['value', 'version'])
    .where('application_id', '=', id)
    .where('field', '=', field)
    .executeTakeFirst()
const page = async () => plain(await (await writer.send('GET', path())).text())
const links = (text: string) => [...text.matchAll(/href="(\/fichiers\/[^"]+)"/g)].map(([, href = '']) => href)

describe('a question that asks for files, without JavaScript', () => {
  test('says the number, the weight and the kinds before one chooses', async () => {
    expect(await page()).toContain('2 fichiers au plus, 10 Mo au plus chacun : PDF, image')
  })

  test('joins a file with the texts of the step, comes back to it, then gives it back', async () => {
    const sent = await send({ name: 'bilan d’été "2026".pdf', bytes: PDF }, { joindre: 'piece' })
    expect([sent.status, sent.to]).toEqual([303, `${path()}#piece`])
    expect((await answer('remarque'))?.value).toBe('Mon texte')
    const shown = await page()
    expect(shown).toContain('bilan d’été -2026-.pdf')
    const [href = ''] = links(shown)
    const got = await writer.send('GET', href)
    expect([got.status, Buffer.from(await got.arrayBuffer()).equals(PDF)]).toEqual([200, true])
    expect(got.headers.get('content-disposition')).toBe(
      `attachment; filename="bilan d__t_ -2026-.pdf"; filename*=UTF-8''bilan%20d%E2%80%99%C3%A9t%C3%A9%20-2026-.pdf`,
    )
    expect(got.headers.get('x-content-type-options')).toBe('nosniff')
    expect(got.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    for (const other of [world.visit(), await world.signedIn('odile.marchand@horizon.example')])
      expect((await other.send('GET', href)).status).not.toBe(200)
  })

  test.each([
    ['vide.pdf', Buffer.alloc(0), 'est vide (0 octet)'],
    ['faux.pdf', Buffer.from('un texte'), 'n’est pas ce que son nom annonce'],
    ['archive.zip', Buffer.from('PK\x05\x06'.padEnd(22, '\0')), 'est une archive'],
    ['lourd.txt', Buffer.alloc(10_000_001, 'a'), 'est trop lourd : 10 Mo au plus'],
    ['100-mo.txt', Buffer.alloc(100_000_000, 'a'), 'est trop lourd : 10 Mo au plus'],
  ])('refuses %s in words, the texts kept, those after it too', async (name, bytes, words) => {
    const before = (await answer('piece'))?.value
    const text = `Texte avec ${name}`
    const sent = await send({ name, bytes }, { joindre: 'piece', remarque: text })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain(name)
    expect(sent.text).toContain(words)
    expect((await answer('remarque'))?.value).toBe(text)
    expect((await answer('piece'))?.value).toBe(before)
  })

  test('keeps the texts that come after a file of 100 MB in the form', async () => {
    const form = new FormData()
    form.set('fichier.piece', new File([new Uint8Array(100_000_000)], 'lourd.bin'))
    form.set('v.amenagements', '0')
    form.set('amenagements', 'Écrit après le fichier')
    const headers = { origin: 'http://localhost:3000', cookie: cookieOf(writer) }
    const sent = await world.app.request(path(), { method: 'POST', body: form, headers })
    expect(sent.status).toBe(422)
    expect((await answer('amenagements'))?.value).toBe('Écrit après le fichier')
  })

  test('corrects a wrong extension, and a name made to deceive', async () => {
    expect((await send({ name: '../../photo\u202egpj.jpg', bytes: PNG }, { joindre: 'piece' })).status).toBe(
      303,
    )
    const shown = await page()
    expect(shown).toContain('photogpj.png')
    expect(shown).toContain('Le nombre de fichiers est atteint')
    expect((await send({ name: 'de-trop.png', bytes: PNG }, { joindre: 'piece' })).text).toContain(
      'le nombre de fichiers est atteint',
    )
  })

  test('removes one by its button', async () => {
    const [, href = ''] = links(await page())
    const fileId = href.split('/')[2] ?? ''
    expect((await send(null, { retirer: `piece/${fileId}` })).status).toBe(303)
    expect(await page()).not.toContain('photogpj.png')
    expect((await writer.send('GET', href)).status).not.toBe(200)
  })

  test('says that no file was chosen, and answers in words to what no browser sends', async () => {
    expect((await send(null, { joindre: 'piece' })).text).toContain('Choisissez d’abord un fichier')
    for (const retirer of ['piece/inconnu', 'x', '/', 'piece/00000000-0000-4000-8000-000000000000'])
      expect((await send(null, { retirer })).status).toBeLessThan(500)
    const headers = { origin: 'http://localhost:3000', cookie: cookieOf(writer) }
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'multipart/mixed; boundary=x',
    ]) {
      const sent = await world.app.request(path(), {
        method: 'POST',
        body: '--x\r\ncassé',
        headers: { ...headers, 'content-type': type },
      })
      expect([400, 415]).toContain(sent.status)
    }
  })

  test('is refused to whoever has no part in the application, however heavy the file', async () => {
    const before = await versionOf('remarque')
    const sent = await send({ name: 'a.bin', bytes: Buffer.alloc(40_000_000) }, {}, world.visit())
    expect([sent.status, await versionOf('remarque')]).toEqual([303, before])
    expect(sent.to).toMatch(/^\/connexion/)
  })

  test('refuses texts that are not UTF-8 in this encoding too', async () => {
    const body = Buffer.from(
      '--x\r\nContent-Disposition: form-data; name="v.remarque"\r\n\r\n1\r\n--x\r\nContent-Disposition: form-data; name="remarque"\r\n\r\n\xe9t\xe9\r\n--x--\r\n',
      'latin1',
    )
    const headers = { origin: 'http://localhost:3000', cookie: cookieOf(writer) }
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const sent = await world.app.request(path(), { method: 'POST', body, headers: { ...headers, ...type } })
    expect(sent.status).toBe(400)
  })
})

describe('what can fail around a file', () => {
  test('a disk that is full is said; the text of the step is kept', async () => {
    const { storage } = world.program.files
    const { put } = storage
    storage.put = async () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    const sent = await send(
      { name: 'note.txt', bytes: Buffer.from('x') },
      { joindre: 'piece', remarque: 'Disque' },
    )
    storage.put = put
    expect([sent.status, sent.text.includes('le disque du serveur est plein')]).toEqual([422, true])
    expect((await answer('remarque'))?.value).toBe('Disque')
  })

  test('before the scanner answers, only its author opens it, and is told', async () => {
    const { said, scanner } = sayingScanner('away')
    world.program.files.scanner = scanner
    await send({ name: 'attend.txt', bytes: Buffer.from('attend') }, { joindre: 'piece' })
    expect(await page()).toContain('pas encore vérifié : seule la personne qui l’a joint')
    const href = links(await page()).find(link => link.includes('attend')) ?? ''
    expect((await writer.send('GET', href)).status).toBe(200)
    said.verdict = 'infected'
    await send(null, { retirer: `piece/${href.split('/')[2]}` })
    const sent = await send({ name: 'virus.txt', bytes: Buffer.from('virus') }, { joindre: 'piece' })
    expect(sent.text).toContain('contient un virus : il n’a pas été gardé')
    world.program.files.scanner = null
  })

  test('a body cut on its way leaves the draft as it was', async () => {
    const server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' })
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const before = [await answer('remarque'), await answer('piece')]
    const socket = connect(port, '127.0.0.1')
    socket.write(
      [
        `POST ${path()} HTTP/1.1`,
        'Host: localhost:3000',
        'Origin: http://localhost:3000',
        `Cookie: ${cookieOf(writer)}`,
        'Content-Type: multipart/form-data; boundary=x',
        'Content-Length: 5000000',
        '',
        '--x\r\nContent-Disposition: form-data; name="v.remarque"\r\n\r\n9\r\n--x\r\nContent-Disposition: form-data; name="remarque"\r\n\r\ncoup',
      ].join('\r\n'),
    )
    await new Promise(resolve => setTimeout(resolve, 300))
    socket.destroy()
    await new Promise(resolve => setTimeout(resolve, 300))
    server.close()
    expect([await answer('remarque'), await answer('piece')]).toEqual(before)
  })
})
