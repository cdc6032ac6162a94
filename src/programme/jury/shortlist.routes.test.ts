import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { addRecusal, addReview, hiddenIn, openSite, type Site } from '../../../test/selection-site.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { findDecision } from '../applications/decision-store.ts'

describe('the shortlist’s pages', () => {
  let bed: Selection
  let ask: Site
  let organiser: string
  let juror: Awaited<ReturnType<Selection['seat']>>
  beforeAll(async () => {
    bed = await openSelection()
    ask = await openSite(bed)
    organiser = bed.organiser.actor.personId ?? ''
    juror = await bed.seat('jury', { address: 'jure@serre.example', name: 'Ada Juré', background: 'terrain' })
  })
  afterAll(() => bed.drop())

  const home = () => `/gestion/appels/${bed.call.slug}`
  const admit = async (titre: string, total?: number) => {
    const one = await bed.receive({ titre })
    await bed.decide(one.id, { stage: 'screening', outcome: 'admissible' })
    if (total !== undefined)
      await addReview(bed, one.id, juror.id, total, { sentence: 'Une phrase', comment: 'Un secret' })
    return one
  }
  const phase = (position: number, startsAt: string, see_ranking: boolean) =>
    bed.db
      .insertInto('review_phases')
      .values({
        id: bed.act.newId(),
        incubator_id: bed.call.incubatorId,
        call_id: bed.call.id,
        position,
        name: `Période ${position}`,
        starts_at: new Date(startsAt),
        may_review: true,
        see_others: false,
        see_names: false,
        see_ranking,
      })
      .execute()
  const decide = (id: string, said: Record<string, string>, person = organiser) =>
    ask(person, `/gestion/candidatures/${id}/preselection`, said)
  const choose = { issue: 'shortlisted', motif: 'Un problème partagé', version: '0' }

  it('are nothing to an author, to a stranger, to a juror, to the other incubator; ask nobody to sign in twice', async () => {
    const { id, author } = await admit('Projet gardé', 4)
    const paths = [
      `${home()}/preselection`,
      `${home()}/preselection/proces-verbal`,
      `${home()}/preselection/proces-verbal.pdf`,
      `/gestion/candidatures/${id}/preselection`,
    ]
    const outsiders = [author.actor.personId, bed.otherOrganiser.actor.personId, juror.personId]
    for (const path of [...paths, `${home()}/classement`]) {
      expect((await ask(null, path)).to, path).toMatch(/^\/connexion/)
      for (const person of outsiders) expect((await ask(person ?? '', path)).status, path).toBe(404)
    }
    for (const path of [
      '/preselection/restantes',
      '/preselection/restantes/decision',
      '/preselection/proces-verbal',
    ])
      for (const person of outsiders)
        expect((await ask(person ?? '', `${home()}${path}`, { ...choose, vu: '' })).status, path).toBe(404)
    for (const person of outsiders) expect((await decide(id, choose, person ?? '')).status).toBe(404)
    for (const path of ['/gestion/appels/nul/preselection', '/gestion/candidatures/nul/preselection'])
      expect((await ask(organiser, path)).status).toBe(404)
    expect(await findDecision(bed.db, id, 'shortlist')).toBeUndefined()
  })

  it('show a juror the ranking once the phase in force says so, without what they stepped aside from', async () => {
    const hidden = await admit('Projet caché au juré', 6)
    await admit('Projet montré au juré', 5)
    await addRecusal(bed, hidden.id, juror.personId, 'Un motif privé')
    const page = () => ask(juror.personId, `${home()}/classement`)
    await phase(1, '2026-11-01T00:00:00Z', false)
    await phase(3, '2026-11-20T00:00:00Z', true)
    expect((await page()).status).toBe(404)
    await phase(2, '2026-11-10T09:00:00Z', true)
    const shown = await page()
    expect(shown.status).toBe(200)
    expect(shown.text).toContain('Projet montré au juré')
    expect(shown.text).not.toContain('Projet caché au juré')
    expect(shown.text).not.toContain(hidden.id)
    expect(shown.text).toContain('>1re<')
    const undeclared = await bed.seat('jury', { address: 'presse@serre.example' }, false)
    expect((await ask(undeclared.personId, `${home()}/classement`)).status).toBe(404)
    expect((await ask(organiser, `${home()}/classement`)).text).toContain('Projet caché au juré')
  })

  it('say the advice, the ties, the reviews that are missing, and the parts of the list', async () => {
    await admit('Sans avis')
    const { text } = await ask(organiser, `${home()}/classement`)
    expect(text).toContain('Ce classement est un avis, le jury décide.')
    expect(text).toContain('aucune')
    expect(text).toContain('non classée')
    const part = await ask(organiser, `${home()}/classement?decision=preselectionnees`)
    expect(part.text).toContain('Aucune candidature dans cette partie')
    for (const query of ['decision=nul', 'apres=nul', `apres=${bed.act.newId()}`, 'apres=%00'])
      expect((await ask(organiser, `${home()}/classement?${query}`)).status, query).toBe(200)
  })

  it('record a decision, its reason cleaned of what cannot be seen', async () => {
    const { id } = await admit('À décider', 4)
    const page = await ask(organiser, `/gestion/candidatures/${id}/preselection`)
    for (const said of ['À décider', 'Ada Juré', 'Une phrase', 'Un secret', '4,00 sur 6'])
      expect(page.text).toContain(said)
    expect((await decide(id, { ...choose, motif: 'Bien\u0000vu 🌱\r\ndeux lignes' })).to).toBe(
      `${home()}/preselection`,
    )
    expect(await findDecision(bed.db, id, 'shortlist')).toMatchObject({
      outcome: 'shortlisted',
      reason: 'Bienvu 🌱\ndeux lignes',
    })
  })

  it.each([
    ['no decision', { issue: '' }, 'Choisissez la décision.'],
    ['another stage’s decision', { issue: 'laureate' }, 'Choisissez la décision.'],
    ['no reason', { motif: ' \u0007 ' }, 'Écrivez le motif'],
    ['4,001 characters', { motif: `${'🌱'.repeat(2000)}x` }, 'Le motif tient en 4'],
  ])('refuse %s in words, and keep what was typed', async (_, said, words) => {
    const { id } = await admit('Mal rempli', 3)
    const answer = await decide(id, { ...choose, ...said })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(words)
    if ('motif' in said && said.motif.length > 10) expect(answer.text).toContain(said.motif)
    expect(await findDecision(bed.db, id, 'shortlist')).toBeUndefined()
  })

  it('accept 4,000 characters, emoji counted as the database keeps them', async () => {
    const { id } = await admit('Long', 3)
    expect((await decide(id, { ...choose, motif: '🌱'.repeat(2000) })).status).toBe(303)
  })

  it('show both decisions to the second of two organisers, and let them choose', async () => {
    const { id } = await admit('À départager', 4)
    await decide(id, choose)
    const second = { issue: 'not-shortlisted', motif: 'Déjà traité ailleurs', version: '0' }
    const both = await decide(id, second)
    expect(both.status).toBe(409)
    for (const said of ['Un problème partagé', 'Déjà traité ailleurs', 'Karim Benali'])
      expect(both.text).toContain(said)
    expect(hiddenIn(both.text, 'version')).toBe('1')
    expect((await decide(id, { ...second, version: '1', choix: 'enregistree' })).status).toBe(303)
    expect(await findDecision(bed.db, id, 'shortlist')).toMatchObject({ outcome: 'shortlisted', number: 1 })
    expect((await decide(id, { ...second, version: '1', choix: 'mienne' })).status).toBe(303)
    expect(await findDecision(bed.db, id, 'shortlist')).toMatchObject({
      outcome: 'not-shortlisted',
      number: 2,
    })
  })

  it.each(['', '-1', '99999999999999999999', '1e3', 'nul'])('take « %s » for no version', async version => {
    const { id } = await admit('Version illisible', 4)
    await decide(id, choose)
    expect((await decide(id, { ...choose, issue: 'not-shortlisted', version })).status).toBe(409)
  })

  it('say that a withdrawn application, or one not admissible, has nothing to decide', async () => {
    const gone = await admit('Retirée', 4)
    await withdrawApplication(gone.author, gone.id, '')
    const waiting = await bed.receive({ titre: 'Pas encore recevable' })
    for (const { id } of [gone, waiting]) {
      const page = await ask(organiser, `/gestion/candidatures/${id}/preselection`)
      expect(page.status).toBe(200)
      expect(page.text).not.toContain('name="issue"')
      expect((await decide(id, choose)).status).toBe(422)
    }
  })

  it('mark what departs from the ranking', async () => {
    const { id } = await admit('Choisie sans avis')
    await decide(id, choose)
    const { text } = await ask(organiser, `${home()}/preselection?decision=preselectionnees`)
    expect(text).toContain('écarte du classement')
  })

  it('preview a common decision, and refuse it whole, in words, when the list changed', async () => {
    const left = await admit('Restante', 2)
    const gone = await admit('Partie entre-temps', 2)
    const typed = { issue: 'not-shortlisted', motif: 'Le jury a retenu d’autres problèmes' }
    const restantes = `${home()}/preselection/restantes`
    const empty = await ask(organiser, restantes, { issue: '', motif: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('2 réponses sont à corriger')
    const preview = await ask(organiser, restantes, typed)
    expect(preview.status).toBe(200)
    for (const said of ['Restante', 'Partie entre-temps', typed.motif]) expect(preview.text).toContain(said)
    expect(await findDecision(bed.db, left.id, 'shortlist')).toBeUndefined()
    const vu = hiddenIn(preview.text, 'vu')
    await withdrawApplication(gone.author, gone.id, '')
    const refused = await ask(organiser, `${restantes}/decision`, { ...typed, vu })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Rien n’est enregistré')
    expect(refused.text).not.toContain('Partie entre-temps')
    const changing = await ask(organiser, `${restantes}/decision`, { ...typed, vu, modifier: '1' })
    expect(changing.text).toContain(typed.motif)
    const again = { ...typed, vu: hiddenIn(refused.text, 'vu') }
    for (let click = 0; click < 2; click++)
      expect((await ask(organiser, `${restantes}/decision`, again)).to).toBe(`${home()}/preselection`)
    expect(await findDecision(bed.db, left.id, 'shortlist')).toMatchObject({
      outcome: 'not-shortlisted',
      number: 1,
    })
    expect((await ask(organiser, restantes, typed)).status).toBe(303)
  })
})
