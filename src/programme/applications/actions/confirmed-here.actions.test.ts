import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { at, type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import type { Act } from '../../../platform/act.ts'
import { confirmByCode, confirmByLink } from './confirm-sending.ts'
import { isSentFromHere } from './confirmed-here.ts'
import { withdrawApplication } from './withdraw-application.ts'

const HOUR = 3_600_000
const HERE = 'http://localhost'
const NOT_FOUND = { ok: false, reason: 'not-found' }

describe('a code used in the browser that asked for it', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  let people = 0
  async function waiting() {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    const address = `relance${people++}@horizon.example`
    await bed.send(act, id, address)
    return { act, id, address, code: await bed.codeFor(address) }
  }
  const receipts = async (address: string) => (await bed.mail(address, 'application-receipt')).length
  const triesOf = async (id: string) =>
    (
      await bed.db
        .selectFrom('application_confirmations')
        .select('tries')
        .where('application_id', '=', id)
        .executeTakeFirstOrThrow()
    ).tries
  const later = (act: Act, milliseconds: number) => at(act, act.now.getTime() + milliseconds)
  const wrong = (code: string) => (code === '111111' ? '222222' : '111111')

  it('clicked twice at once, answers twice the same, with one receipt', async () => {
    const { act, id, address, code } = await waiting()
    const both = await Promise.all([confirmByCode(act, id, code, HERE), confirmByCode(act, id, code, HERE)])
    expect(both[0]).toMatchObject({ ok: true, value: { applicationId: id } })
    expect(both[1]).toEqual(both[0])
    expect(await receipts(address)).toBe(1)
  })

  it('typed again after its answer was lost, answers the same until an hour later, excluded', async () => {
    const { act, id, address, code } = await waiting()
    const first = await confirmByCode(act, id, code, HERE)
    expect(await confirmByCode(later(act, HOUR - 1), id, code, HERE)).toEqual(first)
    expect(await confirmByCode(later(act, HOUR), id, code, HERE)).toEqual(NOT_FOUND)
    expect(await receipts(address)).toBe(1)
  })

  it('still counts every try: five in all, then not even the right one', async () => {
    const { act, id, code } = await waiting()
    await confirmByCode(act, id, code, HERE)
    for (let n = 0; n < 4; n++)
      expect(await confirmByCode(act, id, wrong(code), HERE)).toEqual({ ok: false, reason: 'wrong-code' })
    expect(await confirmByCode(act, id, code, HERE)).toEqual({ ok: false, reason: 'too-many-tries' })
    expect(await triesOf(id)).toBe(5)
  })

  it('opens nothing in another browser, signed in or not, and counts nothing there', async () => {
    const { act, id, code } = await waiting()
    await confirmByCode(act, id, code, HERE)
    const stranger = await waiting()
    const known = await confirmByCode(stranger.act, stranger.id, stranger.code, HERE)
    const signedIn = as(bed.browser(), known.ok ? known.value.personId : '')
    for (const other of [stranger.act, signedIn, { ...act, actor: { personId: null, keys: [] } }]) {
      expect(await confirmByCode(other, id, code, HERE)).toEqual(NOT_FOUND)
      expect(await isSentFromHere(other, id)).toBe(false)
    }
    expect(await triesOf(id)).toBe(1)
  })

  it('lets in the browser that wrote when the link was clicked elsewhere first', async () => {
    const { act, id, address, code } = await waiting()
    const elsewhere = await confirmByLink(bed.browser(), await bed.tokenFor(address), HERE)
    expect(await confirmByCode(act, id, code, HERE)).toEqual(elsewhere)
    expect(await receipts(address)).toBe(1)
  })

  it('says it is sent there, even the next day, neither before nor once it is withdrawn', async () => {
    const { act, id, code } = await waiting()
    expect(await isSentFromHere(act, id)).toBe(false)
    const confirmed = await confirmByCode(act, id, code, HERE)
    expect(await isSentFromHere(later(act, 30 * HOUR), id)).toBe(true)
    const author = as(act, confirmed.ok ? confirmed.value.personId : '')
    expect(await isSentFromHere(author, id)).toBe(false)
    await withdrawApplication(author, id, '')
    expect(await isSentFromHere(act, id)).toBe(false)
  })
})
