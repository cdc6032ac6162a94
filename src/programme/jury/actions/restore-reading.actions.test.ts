import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Jury, openJury } from '../../../../test/jury-bed.ts'
import { liftRecusal } from '../../panels/actions/lift-recusal.ts'
import { stepAside } from './step-aside.ts'

let bed: Jury
beforeEach(async () => {
  bed = await openJury()
})
afterEach(() => bed.drop())

describe('a recusal lifted', () => {
  const aside = async (n: number, id: string) => {
    const juror = jurors[n]
    if (!juror) throw new Error('no such juror')
    await stepAside(juror.act, id, 'Un lien')
    const { id: recusal } = await bed.db
      .selectFrom('recusals')
      .select('id')
      .where('person_id', '=', juror.personId)
      .where('application_id', '=', id)
      .where('lifted_at', 'is', null)
      .executeTakeFirstOrThrow()
    return recusal
  }
  const lift = (recusal: string) => liftRecusal(bed.organiser, recusal, 'Une erreur de nom')
  let jurors: Awaited<ReturnType<Jury['juror']>>[]
  let id: string
  beforeEach(async () => {
    jurors = []
    for (const n of [0, 1, 2]) jurors.push(await bed.juror(n))
    id = (await bed.admissible()).id
    await bed.distribute()
  })

  it('gives the application back to its reader, once, in the journal as well', async () => {
    const before = await bed.readersOf(id)
    const recusal = await aside(0, id)
    expect(await bed.readersOf(id)).toHaveLength(2)
    expect((await lift(recusal)).ok).toBe(true)
    expect((await lift(recusal)).ok).toBe(true)
    expect(await bed.readersOf(id)).toEqual(before)
    const verbs = await bed.db
      .selectFrom('journal')
      .select('verb')
      .where('verb', '=', 'application.reading-restored')
      .execute()
    expect(verbs).toHaveLength(1)
    expect(await bed.breaches()).toEqual([])
    expect(await bed.distribute()).toEqual({ added: 0, ended: 0 })
  })

  it('gives nothing back once someone else reads in their place', async () => {
    const recusal = await aside(0, id)
    await bed.juror(4)
    await bed.distribute()
    const readers = await bed.readersOf(id)
    expect(readers).toHaveLength(3)
    await lift(recusal)
    expect(await bed.readersOf(id)).toEqual(readers)
  })

  it('gives nothing back to a seat removed, nor while another recusal holds, nor once withdrawn', async () => {
    const recusal = await aside(0, id)
    const again = await bed.db
      .selectFrom('recusals')
      .selectAll()
      .where('id', '=', recusal)
      .executeTakeFirstOrThrow()
    await bed.db
      .insertInto('recusals')
      .values({ ...again, id: bed.act.newId(), cause: 'same-service' })
      .execute()
    await lift(recusal)
    expect(await bed.readersOf(id)).toHaveLength(2)
    const removed = await aside(1, id)
    await bed.removeSeat(jurors[1]?.id ?? '')
    await lift(removed)
    const gone = await aside(2, id)
    await bed.db.updateTable('applications').set({ withdrawn_at: bed.now }).where('id', '=', id).execute()
    await lift(gone)
    expect(await bed.readersOf(id)).toEqual([])
  })
})
