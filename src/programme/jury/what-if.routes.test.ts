import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { addReview, openSite, type Site } from '../../../test/selection-site.ts'

const CRITERION = '00000000-0000-4000-8000-000000000001'
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u00a0\u202f]+/g, ' ')

describe('the ranking, with its picture and its what if', () => {
  let bed: Selection
  let ask: Site
  let organiser: string
  let jurors: { id: string; personId: string }[]
  beforeAll(async () => {
    bed = await openSelection()
    ask = await openSite(bed)
    organiser = bed.organiser.actor.personId ?? ''
    jurors = []
    for (const n of [1, 2, 3])
      jurors.push(await bed.seat('jury', { address: `jure${n}@serre.example`, name: `Juré ${n}` }))
    for (let n = 0; n < 8; n++) {
      const { id } = await bed.receive({ titre: `Projet ${n}` })
      await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
      for (const [k, juror] of jurors.entries()) await addReview(bed, id, juror.id, 1 + ((n + k) % 4))
    }
    await bed.db
      .insertInto('review_criteria')
      .values({
        id: CRITERION,
        incubator_id: bed.call.incubatorId,
        call_id: bed.call.id,
        position: 1,
        name: 'L’ampleur',
        description: '',
        weight: 100,
      })
      .execute()
  }, 60_000)
  afterAll(() => bed.drop())
  const page = (query = '', path = 'preselection') =>
    ask(organiser, `/gestion/appels/${bed.call.slug}/${path}${query}`)

  it('draws chances and likely ranks, says them in the list, and severities to the organiser alone', async () => {
    for (const path of ['preselection', 'classement']) {
      const { status, text } = await page('', path)
      expect(status).toBe(200)
      expect(text).toContain('<svg')
      expect(plain(text)).toMatch(/Rang probable/)
      expect(plain(text)).toMatch(/Sévérité des membres/)
    }
  })

  it('tells a juror their own severity, and nobody else’s', async () => {
    await bed.db
      .insertInto('review_phases')
      .values({
        id: bed.act.newId(),
        incubator_id: bed.call.incubatorId,
        call_id: bed.call.id,
        position: 1,
        name: 'Délibération',
        starts_at: new Date('2020-01-01'),
        may_review: false,
        see_others: false,
        see_names: false,
        see_ranking: true,
      })
      .execute()
    const { status, text } = await ask(
      jurors[0]?.personId ?? '',
      `/gestion/appels/${bed.call.slug}/classement`,
    )
    expect(status).toBe(200)
    expect(plain(text)).toMatch(/À candidatures égales, vos notes sont/)
    expect(plain(text)).not.toMatch(/Sévérité des membres|Juré [23]/)
  })

  it('calculates for other places without recording anything', async () => {
    const told = plain((await page('?places=2')).text)
    expect(told).toContain('Parmi les 2')
    expect(told).toContain('Vous regardez un essai')
    expect(plain((await page()).text)).not.toContain('Vous regardez un essai')
    expect((await page('?places=2&decision=a-decider')).text).toContain(
      'places=2&amp;decision=preselectionnees',
    )
  })

  it.each([
    '?places=0',
    '?places=dix',
    '?places=1e9',
    `?poids-${CRITERION}=-1`,
    `?poids-${CRITERION}=0`,
    '?places=%00',
  ])('refuses %s with words, beside the field, and shows what the guide says', async query => {
    for (const path of ['preselection', 'classement']) {
      const { status, text } = await page(query, path)
      expect(status).toBe(422)
      expect(text).toMatch(/href="#(places|poids-[\w-]+)"/)
      expect(plain(text)).toContain('Projet 1')
    }
  })
})
