import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { addSitting, hiddenIn, openSite, type Site } from '../../../test/selection-site.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { findDecision } from '../applications/decision-store.ts'

describe('the selection’s pages', () => {
  let bed: Selection
  let ask: Site
  let organiser: string
  let member: Awaited<ReturnType<Selection['seat']>>
  let home: string
  beforeAll(async () => {
    bed = await openSelection()
    ask = await openSite(bed)
    organiser = bed.organiser.actor.personId ?? ''
    member = await bed.seat('committee', { address: 'eve@serre.example', name: 'Eve Membre' })
    home = `/gestion/appels/${bed.call.slug}/selection`
  })
  afterAll(() => bed.drop())
  const shortlisted = async (titre: string) => {
    const one = await bed.receive({ titre })
    await bed.decide(one.id, { stage: 'screening', outcome: 'admissible' })
    await bed.decide(one.id, { stage: 'shortlist', outcome: 'shortlisted' })
    return one
  }
  const decide = (id: string, said: Record<string, string>, person = organiser) =>
    ask(person, `/gestion/candidatures/${id}/selection`, said)
  const choose = { issue: 'laureate', motif: 'Un problème partagé', version: '0', place: '' }
  const selectionOf = (id: string) => findDecision(bed.db, id, 'selection')

  it('say what will be there while nothing is shortlisted', async () => {
    const { status, text } = await ask(organiser, home)
    expect(status).toBe(200)
    expect(text).toContain('Aucune candidature présélectionnée')
    expect((await ask(organiser, `${home}/restantes`, choose)).status).toBe(303)
  })

  it('are nothing to an author, a member, the other incubator', async () => {
    const { id, author } = await shortlisted('Gardée')
    const outsiders = [author.actor.personId, member.personId, bed.otherOrganiser.actor.personId]
    const paths = [
      home,
      `${home}/proces-verbal`,
      `${home}/proces-verbal.pdf`,
      `/gestion/candidatures/${id}/selection`,
    ]
    for (const path of paths) {
      expect((await ask(null, path)).to, path).toMatch(/^\/connexion/)
      for (const person of outsiders) expect((await ask(person ?? '', path)).status, path).toBe(404)
    }
    for (const path of ['/restantes', '/restantes/decision', '/proces-verbal'])
      for (const person of outsiders)
        expect((await ask(person ?? '', `${home}${path}`, choose)).status).toBe(404)
    for (const person of outsiders) expect((await decide(id, choose, person ?? '')).status).toBe(404)
    expect(await selectionOf(id)).toBeUndefined()
  })

  it('say it when there are fewer candidates than places', async () => {
    const { text } = await ask(organiser, home)
    expect(text).toContain('0 sur 2')
    expect(text).toMatch(/À décider\s: 1/)
  })

  it.each([
    ['no place', ''],
    ['a place that is no number', 'premier'],
    ['a place out of range', '1000'],
    ['a negative place', '-1'],
  ])('refuse the reserve list with %s', async (_, place) => {
    const { id } = await shortlisted('Sans place')
    const answer = await decide(id, { ...choose, issue: 'reserve', place })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Indiquez la place')
    expect(answer.text).toContain(choose.motif)
    expect(await selectionOf(id)).toBeUndefined()
  })

  it.each([
    ['no reason', { motif: '\u0000' }, 'Écrivez le motif'],
    ['4,001 characters', { motif: 'x'.repeat(4001) }, 'Le motif tient en'],
    ['no decision', { issue: 'admissible' }, 'Choisissez la décision'],
  ])('refuse %s in words', async (_, said, words) => {
    const { id } = await shortlisted('Mal remplie')
    const answer = await decide(id, { ...choose, ...said })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(words)
  })

  it('say that reserve places are doubled, until they follow each other', async () => {
    const [first, second] = [await shortlisted('Réserve A'), await shortlisted('Réserve B')]
    expect((await ask(organiser, `/gestion/candidatures/${first.id}/selection`)).text).toContain('value="1"')
    const reserve = { ...choose, issue: 'reserve', place: '1' }
    await decide(first.id, reserve)
    await decide(second.id, reserve)
    expect((await ask(organiser, home)).text).toContain('ne se suivent pas : 1, 1'.replace(' :', '\u00a0:'))
    await decide(second.id, { ...reserve, version: '1', place: '2' })
    const { text } = await ask(organiser, home)
    expect(text).not.toContain('ne se suivent pas')
    expect(text.indexOf('Réserve A')).toBeLessThan(text.indexOf('Réserve B'))
  })

  it('show both decisions when two organisers decide at once, were it only another place', async () => {
    const { id } = await shortlisted('À départager')
    const reserve = { ...choose, issue: 'reserve', place: '3' }
    await decide(id, reserve)
    const both = await decide(id, { ...reserve, place: '4' })
    expect(both.status).toBe(409)
    for (const said of ['place 3', 'place 4']) expect(both.text).toContain(said)
    expect(hiddenIn(both.text, 'version')).toBe('1')
    expect((await decide(id, reserve)).status).toBe(303)
    await decide(id, { ...reserve, version: '1', place: '4', choix: 'enregistree' })
    expect(await selectionOf(id)).toMatchObject({ rank: 3, number: 1 })
    await decide(id, { ...reserve, version: '1', place: '4', choix: 'mienne' })
    expect(await selectionOf(id)).toMatchObject({ rank: 4, number: 2 })
    await decide(id, { ...choose, version: '2' })
    expect(await selectionOf(id)).toMatchObject({ outcome: 'laureate', rank: null })
  })

  it('say that a withdrawn application has nothing to decide', async () => {
    const { id, author } = await shortlisted('Retirée')
    await withdrawApplication(author, id, '')
    expect((await ask(organiser, `/gestion/candidatures/${id}/selection`)).text).not.toContain('name="issue"')
    expect((await decide(id, choose)).status).toBe(422)
    expect((await ask(organiser, home)).text).not.toContain('Retirée')
  })

  it('decide for all that is left, as previewed or not at all', async () => {
    const gone = await shortlisted('Partie entre-temps')
    const typed = { issue: 'not-selected', motif: 'Le comité a choisi d’autres problèmes' }
    expect((await ask(organiser, `${home}/restantes`, { ...typed, issue: 'reserve' })).status).toBe(422)
    const preview = await ask(organiser, `${home}/restantes`, typed)
    expect(preview.text).toContain('Partie entre-temps')
    await withdrawApplication(gone.author, gone.id, '')
    const refused = await ask(organiser, `${home}/restantes/decision`, {
      ...typed,
      vu: hiddenIn(preview.text, 'vu'),
    })
    expect(refused.status).toBe(409)
    const again = { ...typed, vu: hiddenIn(refused.text, 'vu') }
    for (let click = 0; click < 2; click++)
      expect((await ask(organiser, `${home}/restantes/decision`, again)).to).toBe(home)
    expect((await ask(organiser, home)).text).not.toContain('Décider pour les candidatures restantes')
  })

  it('close the committee’s minutes, and give their PDF to the organisers alone', async () => {
    const path = `${home}/proces-verbal`
    expect((await ask(organiser, `${path}.pdf`)).status).toBe(404)
    await addSitting(bed, await bed.panel('committee'), '2026-11-09', [member.id])
    const page = await ask(organiser, path)
    for (const said of ['Eve Membre', 'Réserve A', 'Lauréate']) expect(page.text).toContain(said)
    const read = { version: hiddenIn(page.text, 'version'), vu: hiddenIn(page.text, 'vu') }
    expect((await ask(organiser, path, read)).status).toBe(303)
    const pdf = await ask(organiser, `${path}.pdf`)
    expect(pdf.headers.get('content-disposition')).toContain('proces-verbal-comite-')
    expect(pdf.text.startsWith('%PDF-')).toBe(true)
    expect((await ask(member.personId, `${path}.pdf`)).status).toBe(404)
  })
})
