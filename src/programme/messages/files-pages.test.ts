import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PDF } from '../../../test/files.ts'
import { serve } from '../../../test/request.ts'
import { openThreads, type Threads, TUESDAY } from '../../../test/thread-bed.ts'
import { messagesRoutes } from './routes.tsx'

describe('the files of a thread', () => {
  let bed: Threads
  let ask: Awaited<ReturnType<typeof serve>>
  let sent = ''
  beforeAll(async () => {
    bed = await openThreads()
    ask = await serve(messagesRoutes, bed.db, { now: TUESDAY })
    sent = await bed.application(true)
  })
  afterAll(() => bed.drop())
  const author = () => bed.author.actor.personId
  const odile = () => bed.odile.actor.personId
  const mine = () => `/candidatures/${sent}/echanges`

  let tokens = 0
  function message(text: string, files: [string, Buffer][], token = ++tokens): FormData {
    const form = new FormData()
    form.set('jeton', `40000000-0000-4000-8000-${String(token).padStart(12, '0')}`)
    form.set('message', text)
    for (const [name, bytes] of files)
      form.append('fichier.fichiers', new File([new Uint8Array(bytes)], name))
    return form
  }
  const links = (text: string) =>
    [...text.matchAll(/href="(\/fichiers\/[^"]+)"/g)].map(([, href = '']) => href)

  it('go both ways, and are given to both sides only', async () => {
    const first = await ask(
      author(),
      mine(),
      message('Voici', [
        ['a.pdf', PDF],
        ['b.pdf', PDF],
      ]),
    )
    expect(first.status).toBe(303)
    const answer = await ask(
      odile(),
      `/gestion${mine()}`,
      message('Merci', [['réponse.txt', Buffer.from('Oui')]]),
    )
    expect(answer.status).toBe(303)
    for (const [who, path] of [
      [author(), mine()],
      [odile(), `/gestion${mine()}`],
    ] as const) {
      const found = links((await ask(who, path)).text)
      expect(found.map(href => decodeURIComponent(href.split('/').at(-1) ?? ''))).toEqual([
        'a.pdf',
        'b.pdf',
        'réponse.txt',
      ])
      for (const href of found) {
        expect((await ask(who, href)).status).toBe(200)
        for (const other of [bed.stranger.actor.personId, bed.karim.actor.personId])
          expect((await ask(other, href)).status).toBe(404)
        expect((await ask(null, href)).status).toBe(303)
      }
    }
    const [mail] = await bed.mails()
    expect(mail?.body).toContain('Avec 2 fichiers, à lire sur le site : a.pdf, b.pdf.')
    const contents = await bed.db.selectFrom('files').select('sha256').execute()
    expect([contents.length, new Set(contents.map(({ sha256 }) => sha256)).size]).toEqual([3, 2])
  })

  it('are joined once when the button is pressed twice', async () => {
    const before = links((await ask(author(), mine())).text).length
    for (let times = 0; times < 2; times++)
      expect((await ask(author(), mine(), message('Deux fois', [['c.pdf', PDF]], 99))).status).toBe(303)
    expect(links((await ask(author(), mine())).text)).toHaveLength(before + 1)
  })

  it('whose session has ended keeps the text, to send after sign-in', async () => {
    const asked = await ask(
      null,
      mine(),
      message('Un long message', [['a.pdf', Buffer.alloc(3_000_000, PDF)]]),
    )
    expect([asked.status, asked.to]).toEqual([303, '/connexion?suite=%2Freprise'])
    const held = await bed.db.selectFrom('held_forms').select(['path', 'fields']).execute()
    expect(held.map(({ path }) => path)).toEqual([mine()])
    expect(held[0]?.fields.find(([name]) => name === 'message')?.[1]).toBe('Un long message')
  })

  it.each([
    ['an archive', [['tout.zip', Buffer.from('PK\x05\x06'.padEnd(22, '\0'))]], 'est une archive'],
    ['nothing in it', [['vide.pdf', Buffer.alloc(0)]], 'est vide'],
    ['11 MB', [['lourd.txt', Buffer.alloc(11_000_000, 'a')]], 'est trop lourd'],
    ['40 MB', [['lourd.txt', Buffer.alloc(40_000_000, 'a')]], 'est trop lourd'],
    ['three others', [1, 2, 3, 4].map(n => [`${n}.pdf`, PDF]), 'trois fichiers au plus'],
  ] as [string, [string, Buffer][], string][])(
    'with %s are refused, the message kept and not sent',
    async (_, files, words) => {
      const before = await bed.db.selectFrom('thread_messages').select('id').execute()
      const sent = await ask(author(), mine(), message('Mon message gardé', files))
      expect(sent.status).toBe(422)
      expect(sent.text).toContain(words)
      expect(sent.text).toContain('Mon message gardé')
      expect(await bed.db.selectFrom('thread_messages').select('id').execute()).toHaveLength(before.length)
    },
  )

  it('say what holds one back, and lead to words rather than to a download that fails', async () => {
    const [kept] = await bed.db
      .selectFrom('files')
      .select(['sha256'])
      .where('name', '=', 'réponse.txt')
      .execute()
    await bed.db
      .updateTable('file_contents')
      .set({ scan: 'infected', scanned_at: TUESDAY })
      .where('sha256', '=', kept?.sha256 ?? '')
      .execute()
    const page = (await ask(author(), mine())).text
    expect(page).toMatch(/réponse\.txt.{0,60}retiré.:.un virus y a été trouvé/s)
    expect(page).not.toMatch(/<a [^>]*\sdownload[\s=>]/)
    const href = links(page).find(link => link.includes('r%C3%A9ponse')) ?? ''
    expect(await ask(author(), href)).toMatchObject({ status: 403 })
  })
})
