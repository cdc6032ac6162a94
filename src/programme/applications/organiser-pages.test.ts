import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announce } from '../../../test/announce.ts'
import { plain } from '../../../test/calls-site.ts'
import { serve } from '../../../test/request.ts'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { withdrawApplication } from './actions/withdraw-application.ts'
import { applicationsRoutes } from './routes.tsx'

describe('the organiser’s pages of applications', () => {
  let bed: Selection
  let ask: Awaited<ReturnType<typeof serve>>
  let karim: string
  beforeAll(async () => {
    bed = await openSelection()
    ask = await serve(applicationsRoutes, bed.db, bed)
    karim = bed.organiser.actor.personId ?? ''
  })
  afterAll(() => bed.drop())

  const list = (query = '') => ask(karim, `/gestion/appels/${bed.call.slug}/candidatures${query}`)

  it('show every decision, with who, why and whether it was told, and the pages of its stages', async () => {
    const { id, author } = await bed.receive()
    await bed.decide(id, { stage: 'screening', outcome: 'not-admissible', reason: 'Motif un' })
    await bed.decide(id, { stage: 'screening', outcome: 'admissible', reason: 'Motif deux' })
    await announce(bed, id, 'screening', bed.now)
    const page = async () => (await ask(karim, `/gestion/candidatures/${id}`)).text
    const text = await page()
    for (const said of ['Motif un', 'Motif deux', 'Karim Benali', 'pas annoncée', 'annoncée le mardi 10'])
      expect(text).toContain(said)
    const announcing = `href="/gestion/appels/${bed.call.slug}/annonces"`
    expect(text).not.toContain(announcing)
    const stages = (html: string) =>
      ['recevabilite', 'preselection', 'selection'].filter(stage =>
        html.includes(`href="/gestion/candidatures/${id}/${stage}"`),
      )
    expect(stages(text)).toEqual(['recevabilite', 'preselection'])
    await bed.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
    expect(await page()).toContain(announcing)
    expect(stages(await page())).toEqual(['recevabilite', 'preselection', 'selection'])
    await withdrawApplication(author, id, 'Je change de poste')
    expect(stages(await page())).toEqual([])
    expect(await page()).toContain('Je change de poste')
    expect(plain(await page())).toMatch(/Ses auteurs l’ont retirée le mardi 10 novembre 2026 à/)
  })

  it('say on the list why one sees it, and name the call in the tab', async () => {
    await bed.receive()
    const text = plain((await list()).text)
    expect(text).toContain('Pourquoi est-ce que je vois cette page ?')
    expect(text).toMatch(/<title>Candidatures reçues – [^<]+ – /)
  })

  it('name the questions for a reader, and say who wrote it once', async () => {
    const said = { nom: 'Zoé Martin', service: 'Guichet', poste: 'Agente', hierarchie: 'Paul Petit' }
    const { id } = await bed.receive({ ...said, motivation: 'LA MOTIVATION' })
    const page = async () => (await ask(karim, `/gestion/candidatures/${id}`)).text
    const text = await page()
    for (const label of ['Sa motivation', 'Sa hiérarchie directe']) expect(text).toContain(`>${label}</h3>`)
    expect(text).not.toMatch(/Pourquoi vous\s\?|Votre |Vos /)
    expect(text.split('Zoé Martin, Agente, Guichet')).toHaveLength(2)
    expect(text.split('Guichet')).toHaveLength(2)
    expect(text).toMatch(/<ol><li><a[^>]*href="\/gestion">Gestion des appels/)
    const reviews = `href="/gestion/candidatures/${id}/evaluations"`
    expect(text).not.toContain(reviews)
    await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    expect(await page()).toContain(reviews)
  })

  it('filter the list by the state reached, each application in one part and in the whole', async () => {
    const { id: shortlisted } = await bed.receive({ titre: 'Projet présélectionné' })
    await bed.decide(shortlisted, { stage: 'screening', outcome: 'admissible' })
    await bed.decide(shortlisted, { stage: 'shortlist', outcome: 'shortlisted' })
    await bed.receive({ titre: 'Projet nouveau' })
    const titles = (html: string) =>
      ['Projet présélectionné', 'Projet nouveau'].filter(title => html.includes(title))
    expect(titles((await list()).text)).toEqual(['Projet présélectionné', 'Projet nouveau'])
    expect(titles((await list('?etat=preselectionnees')).text)).toEqual(['Projet présélectionné'])
    expect(titles((await list('?etat=a-examiner')).text)).toEqual(['Projet nouveau'])
    expect(titles((await list('?etat=recevables')).text)).toEqual([])
  })

  it.each([
    'apres=x',
    'etat=%00',
    'etat=constructor',
    'apres=99999999999999.00000000-0000-0000-0000-000000000000',
  ])('read the address ?%s as one they know', async query => {
    expect((await list(`?${query}`)).status).toBe(200)
  })

  it('refuse a note whose class is no class', async () => {
    const { id } = await bed.receive()
    const typed = { note: 'Une note', communicabilite: 'constructor' }
    expect((await ask(karim, `/gestion/candidatures/${id}/notes`, typed)).status).toBe(422)
  })

  it('keep a note once, whose button was clicked twice', async () => {
    const { id } = await bed.receive()
    const path = `/gestion/candidatures/${id}`
    const note = { note: 'NOTE DEUX FOIS', communicabilite: 'deliberation' }
    const both = await Promise.all([1, 2].map(() => ask(karim, `${path}/notes`, note)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await ask(karim, path)).text.split('NOTE DEUX FOIS')).toHaveLength(2)
  })

  it('say to who carries it that someone else decides, and show them nothing before it is announced', async () => {
    const { id } = await bed.receive({}, 'karim.benali@haute-vallee.example')
    await bed.db
      .insertInto('application_decisions')
      .values({
        id: randomUUID(),
        incubator_id: bed.call.incubatorId,
        call_id: bed.call.id,
        application_id: id,
        stage: 'screening',
        number: 1,
        outcome: 'admissible',
        reason: 'MOTIF SECRET',
        rank: null,
        due_on: null,
        decided_by: karim,
        decided_at: bed.now,
        announcement_id: null,
      })
      .execute()
    const { text } = await ask(karim, `/gestion/candidatures/${id}`)
    expect(plain(text)).toContain('Cette candidature est la vôtre')
    expect(text).not.toContain('MOTIF SECRET')
    expect(text).not.toContain(`${id}/recevabilite`)
  })
})
