import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { hiddenIn, openSite, type Site } from '../../../test/selection-site.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")

describe('a sitting without quorum, then a second one', () => {
  let bed: Selection
  let ask: Site
  let seats: string[]
  let minutes: string
  let sittings: string
  beforeAll(async () => {
    bed = await openSelection()
    ask = await openSite(bed)
    seats = []
    for (const name of ['Ada', 'Bo', 'Cy'])
      seats.push((await bed.seat('jury', { address: `${name}@serre.example`, name })).id)
    const { id } = await bed.receive()
    await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    await bed.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
    const home = `/gestion/appels/${bed.call.slug}`
    minutes = `${home}/preselection/proces-verbal`
    sittings = `${home}/seances`
  })
  afterAll(() => bed.drop())

  const page = async (path: string, body?: Record<string, string>) => {
    const answer = await ask(bed.organiser.actor.personId, path, body)
    return { ...answer, words: plain(answer.text) }
  }
  const there = (...present: number[]) =>
    Object.fromEntries(seats.map((id, n) => [`p.${id}`, present.includes(n) ? 'present' : 'absent']))
  const latest = async () =>
    (
      await bed.db
        .selectFrom('sittings')
        .select('id')
        .orderBy('held_on', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
    ).id

  it('is recorded as lacking, keeps the minutes open, and offers to convene again', async () => {
    await page(sittings, { instance: 'jury', date: '2026-11-08', lieu: 'Salle 1', id: bed.act.newId() })
    const path = `${sittings}/${await latest()}`
    expect((await page(`${path}/seconde-convocation`)).status).toBe(409)
    await page(path, { version: '1', date: '2026-11-08', lieu: 'Salle 1', ...there(0) })
    const shown = await page(path)
    expect(shown.words).toContain("Le quorum n'est pas atteint")
    expect(shown.text).toContain(`${path}/seconde-convocation`)
    const read = await page(minutes)
    expect(read.words).toContain('convoquez une seconde séance')
    expect(read.text).not.toContain('name="vu"')
  })

  it('is convened for a later day, refused in words otherwise, its typed text kept', async () => {
    const path = `${sittings}/${await latest()}/seconde-convocation`
    const form = await page(path)
    expect(form.words).toContain('Aucun quorum ne sera exigé.')
    const id = hiddenIn(form.text, 'id')
    for (const date of ['', 'demain', '2026-11-08']) {
      const wrong = await page(path, { id, date, lieu: 'Salle des Ormes' })
      expect(wrong.status).toBe(422)
      expect(wrong.text).toContain('Salle des Ormes')
    }
    const made = await page(path, { id, date: '2026-11-09', lieu: 'Salle des Ormes' })
    expect([made.status, made.to]).toEqual([303, `${sittings}/${id}?dit=seconde`])
    const second = await page(`${sittings}/${id}`)
    expect(second.words).toContain("aucun quorum n'est exigé")
    expect((await page(path)).status).toBe(409)
    expect((await page(sittings)).words).toContain('Seconde convocation, après la séance du dimanche 8')
  })

  it('decides with whoever is there; the minutes say so and can be closed', async () => {
    const empty = await page(minutes)
    expect(empty.text).not.toContain('name="vu"')
    expect(empty.words).toContain("personne n'est noté présent ou représenté")
    expect(empty.words).not.toContain('convoquez une seconde séance')
    const path = `${sittings}/${await latest()}`
    await page(path, { version: '1', date: '2026-11-09', lieu: '', ...there(1) })
    const read = await page(minutes)
    expect(read.words).toContain('une seconde est convoquée le lundi 9 novembre 2026')
    expect(read.words).toContain(
      'Seconde convocation, sur le même ordre du jour, après la séance du dimanche 8',
    )
    expect(read.words).toContain('Présence ou représentation : 1 sur 3 membres')
    const said = { version: hiddenIn(read.text, 'version'), vu: hiddenIn(read.text, 'vu') }
    expect((await page(minutes, said)).status).toBe(303)
    expect((await page(`${minutes}.pdf`)).status).toBe(200)
  })

  it('no longer decides once the first sitting is corrected to have had its quorum', async () => {
    const { id } = await bed.db
      .selectFrom('sittings')
      .select('id')
      .orderBy('held_on')
      .limit(1)
      .executeTakeFirstOrThrow()
    await page(`${sittings}/${id}`, { version: '2', date: '2026-11-08', lieu: 'Salle 1', ...there(0, 1) })
    const read = await page(minutes)
    expect(read.words).not.toContain('Seconde convocation')
    expect(read.text).not.toContain('name="vu"')
  })
})
