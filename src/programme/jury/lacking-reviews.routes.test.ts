import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { addReview, addSitting, openSite, type Site } from '../../../test/selection-site.ts'
import { lackingTitle, reviewsOf } from './lacking-reviews.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('reviews that lack', () => {
  let bed: Selection
  let ask: Site
  const ids: string[] = []
  beforeAll(async () => {
    bed = await openSelection()
    ask = await openSite(bed)
    const seats: string[] = []
    for (const n of [1, 2, 3]) seats.push((await bed.seat('jury', { address: `j${n}@autre.example` })).id)
    for (const count of [0, 1, 3]) {
      const { id } = await bed.receive({ titre: `Projet lu ${count} fois` })
      await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
      for (const seat of seats.slice(0, count)) await addReview(bed, id, seat, 4)
      ids.push(id)
    }
    await addSitting(bed, await bed.panel('jury'), '2026-11-09', seats)
  })
  afterAll(() => bed.drop())
  const page = async (path: string, body?: Record<string, string>) =>
    plain((await ask(bed.organiser.actor.personId, path, body)).text)
  const home = () => `/gestion/appels/${bed.call.slug}/preselection`
  const warning = '2 candidatures n’ont pas leurs 3 évaluations'

  it('are said on the shortlist and before a common decision, with a link to each, and forbid nothing', async () => {
    const shortlist = await page(home())
    expect(shortlist).toContain(warning)
    expect(shortlist).toMatch(/Projet lu 0 fois<\/bdi><\/a> \([^)]*\) : aucune évaluation/)
    expect(shortlist).toMatch(/Projet lu 1 fois<\/bdi><\/a> \([^)]*\) : 1 évaluation sur 3/)
    expect(shortlist).toContain('/repartition')
    const preview = await page(`${home()}/restantes`, { issue: 'not-shortlisted', motif: 'Ailleurs' })
    expect(preview).toContain(warning)
    expect(preview).toContain('Décider pour ces 3 candidatures')
  })

  it('are said where one application is decided', async () => {
    const alone = (id = '') => page(`/gestion/candidatures/${id}/preselection`)
    expect(await alone(ids[1])).toContain('Il manque 2 évaluations sur 3 à cette candidature')
    expect(await alone(ids[2])).not.toContain('Il manque')
  })

  it('are said before the minutes are closed, and no longer once they are', async () => {
    for (const id of ids) await bed.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
    const open = await page(`${home()}/proces-verbal`)
    expect(open).toContain(warning)
    expect(open).toContain('Vous pouvez clôturer sans attendre.')
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(open)?.[1] ?? ''
    await page(`${home()}/proces-verbal`, { version: field('version'), vu: field('vu') })
    const closed = await page(`${home()}/proces-verbal`)
    expect(closed).toContain('Procès-verbal n° 1 clos')
    expect(closed).not.toContain(warning)
  })

  it('are worded for one and for many', () => {
    const of = (count: number, expected: number) =>
      lackingTitle({ expected, rows: Array(count).fill({ id: '', title: '', receipt: '', reviews: 0 }) })
    expect(of(1, 3)).toBe('Une candidature n’a pas ses 3 évaluations')
    expect(of(2, 1)).toBe('2 candidatures n’ont pas leur évaluation')
    expect(reviewsOf(2, 3)).toBe('2 évaluations sur 3')
  })
})
