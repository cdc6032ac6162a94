import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Act } from '../src/platform/act.ts'
import { saveAnswers } from '../src/programme/applications/actions/save-answers.ts'
import { applicationsRoutes } from '../src/programme/applications/routes.tsx'
import { authorsRoutes } from '../src/programme/authors/routes.tsx'
import { addPart } from '../src/programme/authors/store/parts.ts'
import { personOfProvedAddress } from '../src/programme/people/actions/confirm-address.ts'
import { describePerson } from '../src/programme/people/actions/describe-person.ts'
import { as, testAct } from './act.ts'
import { type Bed, COMPLETE, openBed } from './applications-bed.ts'
import { serve } from './request.ts'

const NOW = new Date('2026-11-10T10:00:00Z')
const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')

describe('the pages of those who write an application', () => {
  let bed: Bed
  let ask: Awaited<ReturnType<typeof serve>>
  let [author, fatou, reader] = [] as unknown as [Act, Act, Act]
  let id = ''
  const clock = { now: NOW }
  const person = async (address: string, name: string) => {
    const act = testAct(bed.db, NOW)
    const found = await personOfProvedAddress(act, address)
    await describePerson(act, found.id, { name, service: '', post: '' })
    return as(act, found.id)
  }
  beforeAll(async () => {
    bed = await openBed()
    const { Hono } = await import('hono')
    const routes = new Hono().route('/', authorsRoutes).route('/', applicationsRoutes)
    ask = await serve(routes as never, bed.db, clock)
    author = await person('zoe@horizon.example', 'Zoé Martin')
    fatou = await person('fatou@horizon.example', 'Fatou Diallo')
    reader = await person('lit@horizon.example', 'Luc Petit')
    id = await bed.start(author)
    await bed.save(author, id, { ...COMPLETE, hierarchie: 'Le chef' })
    await addPart(author, id, fatou.actor.personId ?? '', 'co-author')
    await addPart(author, id, reader.actor.personId ?? '', 'co-reader')
  })
  afterAll(() => bed.drop())
  const asks = (act: Act, path: string, body?: Record<string, string>) =>
    ask(act.actor.personId, `/candidatures/${id}${path}`, body)

  it('says who does what, and to the author alone how to invite and hand over', async () => {
    const mine = plain((await asks(author, '/auteurs')).text)
    for (const words of ['Zoé Martin', 'Fatou Diallo', 'Inviter quelqu’un', 'Céder la candidature'])
      expect(mine).toContain(words)
    const theirs = plain((await asks(fatou, '/auteurs')).text)
    expect(theirs).toContain('Quitter cette candidature')
    expect(theirs).not.toContain('Inviter quelqu’un')
  })

  it('shows the e-mail before it leaves, and keeps what was typed when it is refused', async () => {
    const typed = { adresse: 'nouvelle@horizon.example', droits: 'lire' }
    const preview = await asks(author, '/auteurs/invitation', typed)
    expect(plain(preview.text)).toContain('Zoé Martin vous invite à lire une candidature')
    expect(await bed.mail('nouvelle@horizon.example', 'co-author')).toEqual([])
    const refused = await asks(author, '/auteurs/invitation', { adresse: 'incomplète@', droits: 'lire' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="incomplète@"')
    const sent = await asks(author, '/auteurs/invitations', typed)
    expect([sent.status, sent.to]).toEqual([303, `/candidatures/${id}/auteurs?dit=invite`])
    const [mail] = await bed.mail('nouvelle@horizon.example', 'co-author')
    const link = /\/candidatures\/invitations\/\S+/.exec(mail?.body ?? '')?.[0] ?? ''
    const invitation = await ask(null, link)
    expect(plain(invitation.text)).toContain('Zoé Martin vous invite à lire une candidature')
    const accepted = await ask(null, link, {})
    expect([accepted.status, accepted.to]).toEqual([303, `/candidatures/${id}/auteurs?dit=rejoint`])
    expect((await ask(null, link)).status).toBe(404)
  })

  it('gives one who reads the text the jury will read, and nothing to write', async () => {
    const page = await asks(reader, '')
    expect(page.text).toContain('Un problème')
    expect(page.text).not.toContain('Le chef')
    expect(page.text).not.toContain('Corriger')
    for (const path of ['/etapes/probleme', '/relecture', '/retrait', '/recu'])
      expect([path, (await asks(reader, path)).status]).toEqual([path, 404])
  })

  it('tells a co-author that who carries it withdraws it', async () => {
    const page = await asks(fatou, '/retrait')
    expect(page.status).toBe(403)
    expect(plain(page.text)).toContain('est seule à pouvoir la retirer')
    expect((await asks(fatou, '/retrait', { raison: '' })).status).toBe(403)
    expect(plain((await asks(fatou, '')).text)).not.toContain('Abandonner ce brouillon')
  })

  it('says who wrote the other text and when, and what changed since the last visit', async () => {
    await asks(author, '/etapes/solution')
    const at = { ...fatou, now: new Date('2026-11-10T13:32:00Z') }
    await saveAnswers(at, id, [{ field: 'solution', value: 'Celle de Fatou', base: 0 }])
    clock.now = new Date('2026-11-10T14:00:00Z')
    const clash = await asks(author, '/etapes/solution', { solution: 'La mienne', 'v.solution': '0' })
    expect(clash.status).toBe(409)
    expect(plain(clash.text)).toContain('Fatou Diallo, à 14 h 32')
    expect(plain(clash.text)).toContain('Celle de Fatou')
    expect(plain(clash.text)).toContain('La mienne')
    const step = plain((await asks(author, '/etapes/solution')).text)
    expect(step).toContain('Une solution possible : modifié par Fatou Diallo à 14 h 32.')
    expect(plain((await asks(author, '/etapes/solution')).text)).not.toContain('modifié par')
  })

  it.each([
    ['nothing', '/auteurs/invitation', {}],
    ['nothing', '/auteurs/invitations', {}],
    ['a very long address', '/auteurs/invitations', { adresse: `${'x'.repeat(5000)}@a.fr`, droits: 'lire' }],
    ['unknown rights', '/auteurs/invitations', { adresse: 'a@horizon.example', droits: 'tout' }],
    ['nobody', '/auteurs/cession', {}],
    ['an identifier that is none', '/auteurs/cession', { a: '\u202e', ensuite: 'rester' }],
    ['no way to go on', '/auteurs/cession', { a: 'FATOU', ensuite: '' }],
  ])('answers in words to %s on %s', async (_, path, body: Record<string, string>) => {
    const said = { ...body, ...(body['a'] === 'FATOU' ? { a: fatou.actor.personId ?? '' } : {}) }
    const answer = await asks(author, path, said)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('à corriger')
  })

  it('answers 404 for a person, an invitation or an application that is none', async () => {
    expect((await asks(author, '/auteurs/rien/retrait')).status).toBe(404)
    expect((await asks(author, '/auteurs/rien/retrait', {})).to).toContain('dit=passe')
    expect((await asks(author, '/auteurs/invitations/rien/reprise', {})).to).toContain('dit=passe')
    expect((await ask(author.actor.personId, '/candidatures/rien/auteurs')).status).toBe(404)
  })

  it('tells whoever is offered the application that it is to them, and the others to whom', async () => {
    const offered = { a: fatou.actor.personId ?? '', ensuite: 'rester' }
    expect((await asks(author, '/auteurs/cession', offered)).status).toBe(303)
    const theirs = plain((await asks(fatou, '/auteurs')).text)
    expect(theirs).toContain('On vous propose de porter cette candidature')
    expect(theirs).not.toContain('à quelqu’un d’autre')
    expect(plain((await asks(author, '/auteurs')).text)).toContain('est proposée à quelqu’un d’autre')
  })
})
