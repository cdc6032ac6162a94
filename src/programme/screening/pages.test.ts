import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announce } from '../../../test/announce.ts'
import { serve } from '../../../test/request.ts'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { findDecision } from '../applications/decision-store.ts'
import { screeningRoutes } from './routes.tsx'

describe('the pages of screening', () => {
  let bed: Selection
  let ask: Awaited<ReturnType<typeof serve>>
  let karim: string
  const clock = { now: new Date() }
  beforeAll(async () => {
    bed = await openSelection()
    clock.now = bed.now
    ask = await serve(screeningRoutes, bed.db, clock)
    karim = bed.organiser.actor.personId ?? ''
  })
  afterAll(() => bed.drop())

  const queue = () => `/gestion/appels/${bed.call.slug}/recevabilite`
  const page = (id: string) => `/gestion/candidatures/${id}/recevabilite`
  const form = { base: '0', version: '1', file: '', apres: '', issue: '', motif: '', precision: '', date: '' }
  const decide = (id: string, typed: Partial<typeof form> & { choix?: string }) =>
    ask(karim, page(id), { ...form, ...typed })
  const outcomeOf = async (id: string) => (await findDecision(bed.db, id, 'screening'))?.outcome

  it('show the next application whole, then after the decision the following one, with the way to undo', async () => {
    const { id } = await bed.receive({ titre: 'Projet A', hierarchie: 'Mme Chef' })
    const first = await ask(karim, queue())
    expect(first.text).toContain('>Sa motivation</h3>')
    expect(first.text).toMatch(/Il reste \d+.candidatures? à examiner/)
    const answer = await decide(id, { issue: 'admissible', file: 'a-examiner' })
    expect(answer).toMatchObject({ status: 303, to: `${queue()}?decidee=${id}` })
    const next = await ask(karim, answer.to ?? '')
    expect(next.text).toContain('Annuler ou changer cette décision')
    expect(next.text).toContain('Projet A')
    expect(await outcomeOf(id)).toBe('admissible')
    const single = await ask(karim, page(id))
    expect(single.text).toContain('Jamais montré au jury')
    expect(single.text).toContain('Mme Chef')
    expect(single.text).toContain('Changer la décision')
  })

  it('skip one for now without losing the place', async () => {
    const { id } = await bed.receive({ titre: 'Projet B' })
    await bed.receive({ titre: 'Projet C' })
    const { text } = await ask(karim, queue())
    const skip = /href="([^"]*apres=[^"]*)"[^>]*>Passer/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const after = await ask(karim, skip)
    expect(after.status).toBe(200)
    const subject = (html: string) => /pepin-subject"><bdi>([^<]*)/.exec(html)?.[1]
    expect(subject(after.text)).not.toBe(subject(text))
    const answer = await decide(id, {
      issue: 'admissible',
      file: 'a-examiner',
      apres: skip.split('apres=')[1] ?? '',
    })
    expect(answer.to).toBe(`${skip}&decidee=${id}`)
  })

  it.each(['a-examiner', 'completees', 'delai-passe', 'a-completer', 'recevables', 'non-recevables', 'x'])(
    'show the part %s',
    async part => {
      expect((await ask(karim, `${queue()}?etat=${part}`)).status).toBe(200)
    },
  )

  it('show the last day of what is to complete, and when it is over', async () => {
    const { id } = await bed.receive({ titre: 'Projet D' })
    await decide(id, { issue: 'to-complete', precision: 'Combien ?', date: '2026-11-12' })
    const part = async (name: string) => (await ask(karim, `${queue()}?etat=${name}`)).text
    expect(await part('a-completer')).toContain('jeudi 12\u00a0novembre\u00a02026')
    expect(await part('a-completer')).not.toContain('délai passé')
    clock.now = new Date('2026-11-12T23:00:00Z')
    expect(await part('a-completer')).toContain('délai passé')
    expect(await part('delai-passe')).toContain('Projet D')
    clock.now = bed.now
    expect(await part('delai-passe')).not.toContain('Projet D')
  })

  it('keep what was typed when something is to mend', async () => {
    const { id } = await bed.receive()
    const answer = await decide(id, { issue: 'to-complete', precision: 'Un texte gardé', date: '2026-11-10' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Un texte gardé')
    expect(answer.text).toContain('href="#date"')
    expect(await outcomeOf(id)).toBeUndefined()
  })

  it('show both decisions to the second organiser, who chooses', async () => {
    const { id } = await bed.receive()
    await decide(id, { issue: 'admissible', precision: 'La première' })
    const clash = await decide(id, { issue: 'not-admissible', motif: 'autre', precision: 'La seconde' })
    expect(clash.status).toBe(409)
    for (const text of ['La première', 'La seconde', 'name="choix"']) expect(clash.text).toContain(text)
    expect(await outcomeOf(id)).toBe('admissible')
    const mine = { base: '1', issue: 'not-admissible', motif: 'autre', precision: 'La seconde' }
    const unchosen = await decide(id, { ...mine, choix: '' })
    expect(unchosen.status).toBe(422)
    expect(unchosen.text).toContain('La seconde')
    expect((await decide(id, { ...mine, choix: 'enregistree' })).status).toBe(303)
    expect(await outcomeOf(id)).toBe('admissible')
    expect((await decide(id, { ...mine, choix: 'mienne' })).status).toBe(303)
    expect(await outcomeOf(id)).toBe('not-admissible')
  })

  it('keep and show what was typed when the application was withdrawn meanwhile', async () => {
    const { id, author } = await bed.receive({ titre: 'Projet retiré' })
    await withdrawApplication(author, id, '')
    const answer = await decide(id, {
      issue: 'not-admissible',
      motif: 'hors-champ',
      precision: 'Mon long motif',
    })
    expect(answer.status).toBe(409)
    for (const text of ['Mon long motif', 'Hors champ', 'retirée']) expect(answer.text).toContain(text)
    for (const part of ['', '?etat=recevables', '?etat=non-recevables', '?etat=a-completer'])
      expect((await ask(karim, queue() + part)).text).not.toContain('Projet retiré')
    expect((await ask(karim, page(id))).text).toContain('rien n’est à décider')
  })

  it('offer no form while an announcement is set for later', async () => {
    const { id } = await bed.receive()
    await decide(id, { issue: 'admissible' })
    await announce(bed, id, 'screening', new Date('2026-11-15T08:00:00Z'))
    const { text } = await ask(karim, page(id))
    expect(text).toContain('annulez d’abord l’annonce')
    expect(text).not.toContain('name="issue"')
    const answer = await decide(id, {
      base: '1',
      issue: 'not-admissible',
      motif: 'autre',
      precision: 'Gardé',
    })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Gardé')
  })

  it('do not exist for anyone else, whatever exists', async () => {
    const { id, author } = await bed.receive()
    const drafts = await bed.db
      .selectFrom('applications')
      .select('id')
      .where('confirmed_at', 'is', null)
      .execute()
    const outsiders = [bed.otherOrganiser, author].map(({ actor }) => actor.personId)
    for (const person of outsiders) {
      for (const path of [queue(), page(id), '/gestion/appels/rien/recevabilite'])
        expect((await ask(person, path)).status, path).toBe(404)
      expect((await ask(person, page(id), { ...form, issue: 'admissible' })).status).toBe(404)
    }
    expect((await ask(null, queue())).to).toContain('/connexion')
    expect((await ask(null, page(id), form)).to).toContain('/connexion')
    for (const other of [...drafts.map(draft => draft.id), 'x', bed.call.id])
      expect((await ask(karim, page(other))).status).toBe(404)
    const elsewhere = await ask(karim, `${queue()}?decidee=${drafts[0]?.id}`)
    expect(elsewhere.text).not.toContain('Décision enregistrée')
    expect(await outcomeOf(id)).toBeUndefined()
  })

  it.each([
    ['', 422],
    ['issue=admissible&issue=not-admissible&base=0&version=1', 303],
    ['issue=laureate&base=0&version=1', 422],
    ['issue=admissible', 409],
    ['issue=admissible&base=-1&version=1', 409],
    ['issue=admissible&base=99999999999999999999&version=1', 409],
    ['issue=admissible&base=0&version=2147483648', 409],
    ['issue=admissible&base=0&version=1&file=//evil.example&apres=%00', 303],
    ['issue=to-complete&precision=x&date=2026-13-45&base=0&version=1', 422],
    ['issue=not-admissible&motif=constructor&base=0&version=1', 422],
    [`issue=admissible&precision=${'x'.repeat(4001)}&base=0&version=1`, 422],
    ['issue=admissible&precision=%00%07%E2%80%AE&base=0&version=1', 303],
  ])('answer %s in words', async (body, status) => {
    const { id } = await bed.receive()
    expect((await ask(karim, page(id), body)).status).toBe(status)
  })

  it.each([
    'apres=x',
    'apres=99999999999999.zz',
    'etat=%00',
    'decidee=x',
    'apres=99999999999999.00000000-0000-0000-0000-000000000000',
  ])('read the address ?%s as one they know', async query => {
    expect((await ask(karim, `${queue()}?${query}`)).status).toBe(200)
  })
})
