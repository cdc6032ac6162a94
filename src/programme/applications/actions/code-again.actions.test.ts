import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import { listSendings } from '../store.ts'
import { askCodeAgain } from './ask-code-again.ts'
import { confirmByCode } from './confirm-sending.ts'

const HOUR = 3_600_000
const HERE = 'http://localhost'

describe('another code', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  let people = 0
  async function sent(now?: number) {
    const act = bed.browser(now === undefined ? undefined : new Date(now))
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    const address = `encore${people++}@horizon.example`
    await bed.send(act, id, address)
    return { act, id, address }
  }

  it('goes to the address corrected after closing, for the sending that was in time', async () => {
    const { act, id, address } = await sent(bed.closes - 1000)
    const late = at(act, bed.closes + HOUR)
    const right = `bonne.${address}`
    expect(await askCodeAgain(late, id, right, HERE)).toMatchObject({ ok: true })
    expect(await confirmByCode(late, id, await bed.codeFor(right), HERE)).toMatchObject({ ok: true })
    const sendings = await listSendings(bed.db, id)
    expect(sendings.map(({ sentAt }) => sentAt)).toEqual([new Date(bed.closes - 1000)])
  })

  it('keeps the end of the first, a day after the click', async () => {
    const { act, id, address } = await sent()
    const end = act.now.getTime() + 24 * HOUR
    expect(await askCodeAgain(at(act, end - 1000), id, address, HERE)).toMatchObject({ ok: true })
    const code = await bed.codeFor(address)
    expect(await confirmByCode(at(act, end), id, code, HERE)).toEqual({ ok: false, reason: 'expired' })
    expect(await askCodeAgain(at(act, end), id, address, HERE)).toEqual({ ok: false, reason: 'not-awaiting' })
  })

  it('is for who wrote it, while it waits, at an address that can be one', async () => {
    const { act, id, address } = await sent()
    const ask = (typed: string, who = act) => askCodeAgain(who, id, typed, HERE)
    expect(await ask(address, bed.browser())).toEqual({ ok: false, reason: 'not-found' })
    expect(await ask(' ')).toEqual({ ok: false, reason: 'missing' })
    expect(await ask('a@b.fr\r\nBcc: c@d.fr')).toEqual({ ok: false, reason: 'malformed' })
    const draft = await bed.start(act)
    expect(await askCodeAgain(act, draft, address, HERE)).toEqual({ ok: false, reason: 'not-awaiting' })
  })
})

describe('a sending that nobody confirmed in time', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  it('is sent anew without a word changed, at a new time, with a code that works', async () => {
    const act = bed.browser()
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    await bed.send(act, id, 'tard@horizon.example')
    const next = at(act, act.now.getTime() + 25 * HOUR)
    await bed.send(next, id, 'tard@horizon.example')
    const code = await bed.codeFor('tard@horizon.example')
    expect(await confirmByCode(next, id, code, HERE)).toMatchObject({ ok: true })
    const sendings = await listSendings(bed.db, id)
    expect(sendings.map(({ confirmedAt }) => confirmedAt)).toEqual([null, next.now])
    expect(sendings.at(-1)?.sentAt).toEqual(next.now)
  })
})
