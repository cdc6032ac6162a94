import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, COMPLETE } from '../../../test/applications-bed.ts'
import { serve } from '../../../test/request.ts'
import { openThreads, type Threads } from '../../../test/thread-bed.ts'
import { applicationsRoutes } from './routes.tsx'

const MINUTE = 60_000
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('the pages of a sending', () => {
  let bed: Threads
  let ask: (
    by: string,
    path: string,
    body?: Record<string, string>,
  ) => Promise<{ status: number; text: string }>
  const clock = { now: new Date('2026-11-10T10:00:00Z') }
  let zoe: string
  let odile: string
  beforeAll(async () => {
    bed = await openThreads()
    const served = await serve(applicationsRoutes, bed.db, clock)
    ask = async (by, path, body) => {
      const answer = await served(by, path, body)
      return { ...answer, text: plain(answer.text) }
    }
    zoe = bed.author.actor.personId ?? ''
    odile = bed.odile.actor.personId ?? ''
  })
  afterAll(() => bed.drop())

  it('say on every page of a draft that it is not sent', async () => {
    const id = await bed.application(false)
    const clash = { 'v.probleme': '0', probleme: 'Un autre texte' }
    const pages = [
      await ask(zoe, `/candidatures/${id}`),
      await ask(zoe, `/candidatures/${id}/etapes/probleme`),
      await ask(zoe, `/candidatures/${id}/relecture`),
      await ask(zoe, `/candidatures/${id}/retrait`),
      await ask(zoe, '/mes-candidatures'),
      await ask(zoe, `/candidatures/${id}/etapes/probleme`, clash),
    ]
    clock.now = new Date(bed.closes + 86_400_000)
    pages.push(await ask(zoe, `/candidatures/${id}/etapes/probleme`))
    clock.now = new Date('2026-11-10T10:00:00Z')
    for (const { text } of pages)
      expect(text).toMatch(/non envoyé|pas (encore )?envoyée?|n’a jamais été envoyé|ni envoyé/)
  })

  it('give the receipt as a PDF, linked from its page and from the e-mail', async () => {
    const id = await bed.application(true)
    const pdf = await ask(zoe, `/candidatures/${id}/recu.pdf`)
    expect(pdf).toMatchObject({ status: 200 })
    expect(pdf.text.startsWith('%PDF-')).toBe(true)
    for (const page of [`/candidatures/${id}`, `/candidatures/${id}/recu`])
      expect((await ask(zoe, page)).text).toContain(`/candidatures/${id}/recu.pdf`)
    const [letter] = await bed.mail('zoe@horizon.example', 'application-receipt')
    expect(letter?.body).toContain('/recu.pdf')
    expect((await ask(zoe, `/candidatures/${id}/versions`)).text).toContain('Envoi 1')
  })

  it('show both sides what a correction changed, word by word, and the author each version', async () => {
    const id = await bed.application(true)
    await bed.save(bed.author, id, { probleme: 'Un problème bien plus grave' }, 1)
    // Corrected and not sent: nobody else reads it.
    expect((await ask(odile, `/gestion/candidatures/${id}/versions`)).text).not.toContain('bien plus grave')
    await bed.send(at(bed.author, bed.author.now.getTime() + MINUTE), id)
    for (const [who, path] of [
      [odile, `/gestion/candidatures/${id}/versions`],
      [zoe, `/candidatures/${id}/versions`],
    ] as const) {
      const { text } = await ask(who, path)
      expect(text).toContain('De l’envoi 1 à l’envoi 2')
      expect(text).toMatch(/<ins[^>]*>.*bien plus grave.*<\/ins>/s)
      const back = await ask(who, `${path}?avant=2&apres=1`)
      expect(back.text).toMatch(/<del[^>]*>.*bien plus grave.*<\/del>/s)
      expect((await ask(who, `${path}?avant=1&apres=1`)).text).toContain('disent la même chose')
      for (const wrong of ['avant=9&apres=1', 'avant=1&apres=x', 'avant=&apres='])
        expect((await ask(who, `${path}?${wrong}`)).status).toBe(404)
    }
    expect((await ask(odile, `/gestion/candidatures/${id}`)).text).toContain('Voir ce qui a changé')
    const first = await ask(zoe, `/candidatures/${id}/versions/1`)
    expect(first.text).toContain('cette version n’est plus lue')
    expect(first.text).toContain(COMPLETE.probleme)
    expect((await ask(zoe, `/candidatures/${id}/versions/2`)).text).toContain('C’est la version qui est lue')
    expect((await ask(zoe, `/candidatures/${id}/versions/3`)).status).toBe(404)
  })

  it('mark what the team wrote and the author has not read', async () => {
    const id = await bed.application(true)
    expect((await ask(zoe, `/candidatures/${id}`)).text).not.toContain('non lu')
    await bed.write(bed.odile, id, 'team')
    expect((await ask(zoe, `/candidatures/${id}`)).text).toContain('1 message non lu')
    expect((await ask(zoe, '/mes-candidatures')).text).toContain('1 message non lu')
    await bed.write(bed.odile, id, 'team')
    expect((await ask(zoe, `/candidatures/${id}`)).text).toContain('2 messages non lus')
    // Answered from the page that shows them.
    await bed.write(bed.author, id, 'applicant')
    expect((await ask(zoe, `/candidatures/${id}`)).text).not.toContain('non lu')
  })

  it('say to the one who was writing at closing how long is left, and to nobody else', async () => {
    const id = await bed.application(false)
    const idle = await bed.application(false)
    await bed.save(at(bed.author, bed.closes - MINUTE), id, { solution: 'Une piste' })
    clock.now = new Date(bed.closes + 4 * MINUTE)
    const left = 'vous écriviez : vous avez jusqu’à 0 h 09 pour envoyer'
    for (const path of ['', '/etapes/probleme', '/relecture'])
      expect((await ask(zoe, `/candidatures/${id}${path}`)).text).toContain(left)
    expect((await ask(zoe, `/candidatures/${idle}/relecture`)).text).not.toContain(left)
    expect((await ask(zoe, `/candidatures/${idle}/depot`, { adresse: '' })).status).toBe(409)
    expect((await ask(zoe, `/candidatures/${id}/depot`, { adresse: '' })).status).toBe(303)
    expect((await ask(zoe, `/candidatures/${id}/recu`)).text).toContain('dans le délai de grâce')
    const list = await ask(odile, `/gestion/appels/${bed.call.slug}/candidatures`)
    expect(list.text).toContain('dans le délai de grâce')
    clock.now = new Date(bed.closes + 11 * MINUTE)
    const other = await ask(zoe, `/candidatures/${idle}/depot`, { adresse: '' })
    expect(other.text).toContain('Votre texte est conservé jusqu’au')
  })

  it('never depend on an e-mail having arrived', async () => {
    const id = await bed.application(true)
    const pages = [`/candidatures/${id}?envoye=1`, `/candidatures/${id}/recu`, '/mes-candidatures']
    const seen = async () => Promise.all(pages.map(async page => (await ask(zoe, page)).text))
    const first = await seen()
    expect(first[0]).toContain('C’est envoyé')
    for (const state of ['queued', 'sending', 'to-check', 'refused', 'bounced', 'sent'] as const) {
      await bed.db.updateTable('mails').set({ state, attempts: 3, last_error: 'non' }).execute()
      expect(await seen(), state).toEqual(first)
    }
  })
})
