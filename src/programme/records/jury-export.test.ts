import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at } from '../../../test/act.ts'
import { announce } from '../../../test/announce.ts'
import { type Jury, openJury } from '../../../test/jury-bed.ts'
import { exportPerson } from './actions/export-person.ts'
import { jsonOf } from './actions/pack-person.ts'

const SECRET = 'Entre nous seulement'

describe('what a candidate gets of the jury’s work', () => {
  let bed: Jury
  let author: Jury['organiser']
  let juror: Jury['organiser']
  let id: string
  const shown = async (act: Jury['organiser']) => {
    const given = await exportPerson(act, true)
    if (!given.ok) throw new Error(given.reason)
    return jsonOf(given.value)
  }
  beforeAll(async () => {
    bed = await openJury()
    const received = await bed.admissible()
    id = received.id
    author = received.author
    const seats = [await bed.juror(0), await bed.juror(1), await bed.juror(2)]
    await bed.distribute()
    for (const seat of seats) {
      const fields = { ...(await bed.fieldsFor(5, 'Une phrase pour vous')), commentaire: SECRET }
      expect(await bed.review(seat.act, id, fields)).toMatchObject({ ok: true })
    }
    juror = seats[0]?.act ?? bed.organiser
    await bed.decide(id, { stage: 'shortlist', outcome: 'not-shortlisted', reason: 'Le motif écrit' })
    await announce(bed, id, 'shortlist', new Date(bed.now.getTime() + 3_600_000))
  })
  afterAll(() => bed.drop())

  it('is nothing before the moment of the announcement: no mark, no number, no sign that any exists', async () => {
    const before = await shown(author)
    for (const text of ['Une phrase pour vous', SECRET, 'Le motif écrit', 'weightedMark', '"nombre"'])
      expect(before).not.toContain(text)
  })

  it('is afterwards the marks, the remarks, the decision and the calculation, never what is secret', async () => {
    const after = await shown(at(author, new Date(bed.now.getTime() + 3_600_000)))
    const given = JSON.parse(after)
    const rubric = (name: string) =>
      given.rubriques.find(({ rubrique }: { rubrique: string }) => rubrique.includes(name))
    expect(rubric('notes et les remarques').enregistrements).toHaveLength(3)
    expect(rubric('notes et les remarques').enregistrements[0]).toMatchObject({
      weightedMark: 5,
      sentenceForYou: 'Une phrase pour vous',
    })
    expect(rubric('décisions').enregistrements).toMatchObject([{ reason: 'Le motif écrit' }])
    const [calculation] = given.calculs
    expect(calculation.data.join(' ')).toContain('3 évaluations')
    expect(calculation.data.join(' ')).toContain('5,00 sur 6')
    expect(calculation.parameters.join(' ')).toMatch(/Critère « .* » : \d+ %/)
    expect(after).not.toContain(SECRET)
    expect(after).not.toContain('Jurée Numéro')
    expect(given.nonCommunique[0]).toMatchObject({ classe: 'secret de la délibération', nombre: 3 })
  })

  it('gives a juror their own reviews, and nobody else’s', async () => {
    const own = JSON.parse(await shown(juror))
    const reviews = own.rubriques.find(({ rubrique }: { rubrique: string }) =>
      rubrique.includes('que vous avez écrites'),
    )
    expect(reviews.enregistrements).toHaveLength(1)
    expect(reviews.enregistrements[0]).toMatchObject({ comment: SECRET })
  })
})
