import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import type { Act } from '../../../platform/act.ts'
import { listAnswers } from '../../applications/store.ts'
import { listCarried } from '../store/carries.ts'
import { type CarryChoice, carryAnswers } from './carry-answers.ts'
import { saveExercise } from './save-exercise.ts'

let bed: Bed
beforeAll(async () => {
  bed = await openBed()
})
afterAll(() => bed.drop())

const write = (act: Act, lesson: string, value: string, base = 0) =>
  saveExercise(act, { lesson, value, base, taken: true }, act.actor.keys[0] ?? null)
const choose = (field: string, choice: CarryChoice['choice'], base = 0): CarryChoice => ({
  field,
  choice,
  base,
})
const valuesOf = async (id: string) =>
  Object.fromEntries([...(await listAnswers(bed.db, id))].map(([field, { value }]) => [field, value]))

/** A browser that wrote two exercises, and its draft where the problem is written already. */
async function prepared() {
  const act = bed.browser()
  await write(act, 'un-bon-probleme', 'Une mère attend.')
  await write(act, 'convaincre-en-trois-minutes', 'Complet du premier coup')
  const id = await bed.start(act)
  await bed.save(act, id, { probleme: 'Mon texte.' })
  return { act, id }
}

describe('the answers to the exercises', () => {
  it('are written where the draft says nothing, added where the person says so, and carried once', async () => {
    const { act, id } = await prepared()
    const choices = [choose('titre', 'write'), choose('probleme', 'append', 1)]
    expect(await carryAnswers(act, id, choices)).toEqual({
      ok: true,
      value: { fields: ['titre', 'probleme'] },
    })
    expect(await valuesOf(id)).toEqual({
      titre: 'Complet du premier coup',
      probleme: 'Mon texte.\n\nUne mère attend.',
    })
    expect((await listCarried(bed.db, id)).size).toBe(2)
    expect(await carryAnswers(act, id, choices)).toEqual({ ok: false, reason: 'nothing' })
  })

  it('never replace what is written, whatever the form says', async () => {
    const { act, id } = await prepared()
    const said = [choose('probleme', 'write', 1), choose('nom', 'write')]
    expect(await carryAnswers(act, id, said)).toEqual({ ok: false, reason: 'nothing' })
    expect(await valuesOf(id)).toEqual({ probleme: 'Mon texte.' })
  })

  it('are not written at all when the draft changed since they were previewed', async () => {
    const { act, id } = await prepared()
    await bed.save(act, id, { titre: 'Écrit entre-temps' })
    const refused = await carryAnswers(act, id, [
      choose('titre', 'append', 0),
      choose('probleme', 'append', 1),
    ])
    expect(refused).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await valuesOf(id)).toEqual({ titre: 'Écrit entre-temps', probleme: 'Mon texte.' })
    expect((await listCarried(bed.db, id)).size).toBe(0)
  })

  it('go into no draft but one’s own, and into nothing sent', async () => {
    const { act, id } = await prepared()
    const other = bed.browser()
    await write(other, 'un-bon-probleme', 'Autre chose')
    const choices = [choose('titre', 'write')]
    expect(await carryAnswers(other, id, choices)).toEqual({ ok: false, reason: 'not-found' })
    await bed.save(act, id, COMPLETE, 1)
    const mine = await bed.start(act)
    await bed.save(act, mine, COMPLETE)
    const address = 'zoe@horizon.example'
    await bed.send(act, mine, address)
    await bed.db
      .updateTable('application_sendings')
      .set({ confirmed_at: act.now })
      .where('application_id', '=', mine)
      .execute()
    expect(await carryAnswers(act, mine, choices)).toEqual({ ok: false, reason: 'sent' })
  })

  it('are not written once the call is closed', async () => {
    const { act, id } = await prepared()
    const late = { ...act, now: new Date(bed.closes) }
    expect(await carryAnswers(late, id, [choose('titre', 'write')])).toEqual({ ok: false, reason: 'closed' })
  })
})
