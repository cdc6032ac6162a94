import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { at, type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { verifyJournal } from '../../../platform/verify-journal.ts'
import { answersIn, fingerprintOf } from '../receipt.ts'
import { listAnswers, listSendings } from '../store.ts'
import { verifyFingerprints } from '../verify-store.ts'
import { confirmByCode, confirmByLink } from './confirm-sending.ts'

const DAY = 86_400_000
const HERE = 'http://localhost'

describe('sending', () => {
  let bed: Bed
  beforeAll(async () => {
    bed = await openBed()
  })
  afterAll(() => bed.drop())

  let people = 0
  const newAddress = () => `agent${people++}@horizon.example`
  async function written(now?: Date) {
    const act = bed.browser(now)
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    return { act, id, address: newAddress() }
  }

  it('counts at the click: a second before closing, confirmed after it', async () => {
    const { act, id, address } = await written()
    expect(await bed.send(at(act, bed.closes - 1000), id, address)).toEqual({
      ok: true,
      value: { state: 'to-confirm' },
    })
    const confirmed = await confirmByCode(at(act, bed.closes + DAY / 2), id, await bed.codeFor(address), HERE)
    expect(confirmed).toMatchObject({ ok: true })
    expect((await listSendings(bed.db, id))[0]?.sentAt).toEqual(new Date(bed.closes - 1000))
  })

  it('is refused from the first instant after closing, with the draft kept', async () => {
    const { act, id, address } = await written()
    for (const late of [0, 1000, DAY])
      expect(await bed.send(at(act, bed.closes + late), id, address)).toEqual({
        ok: false,
        reason: 'call-closed',
      })
    expect(await listSendings(bed.db, id)).toEqual([])
    expect(await bed.save(at(act, bed.closes + 1000), id, { probleme: 'trop tard' }, 1)).toEqual({
      ok: false,
      reason: 'closed',
    })
    expect((await listAnswers(bed.db, id)).get('probleme')).toEqual({ value: COMPLETE.probleme, version: 1 })
  })

  it('is confirmed until twenty-four hours after the click, excluded', async () => {
    const { act, id, address } = await written()
    await bed.send(act, id, address)
    const code = await bed.codeFor(address)
    const end = act.now.getTime() + DAY
    expect(await confirmByCode(at(act, end), id, code, HERE)).toEqual({ ok: false, reason: 'expired' })
    expect(await confirmByCode(at(act, end - 1), id, code, HERE)).toMatchObject({ ok: true })
  })

  it('clicked twice at once is one sending; each code but the last is superseded', async () => {
    const { act, id, address } = await written()
    await Promise.all([bed.send(act, id, address), bed.send(act, id, address)])
    expect(await listSendings(bed.db, id)).toHaveLength(1)
  })

  it('gives one person and one receipt to a code and a link used at once', async () => {
    const { act, id, address } = await written()
    await bed.send(act, id, address)
    const [code, token] = [await bed.codeFor(address), await bed.tokenFor(address)]
    const both = await Promise.all([
      confirmByCode(act, id, code, HERE),
      confirmByLink(bed.browser(), token, HERE),
    ])
    // Whichever came first, the browser that wrote it is let in; the link opens once.
    const [byCode, byLink] = both
    expect(byCode).toMatchObject({ ok: true })
    expect(byLink.ok ? byCode : byLink).toEqual(byLink.ok ? byLink : { ok: false, reason: 'used' })
    expect(await bed.mail(address, 'application-receipt')).toHaveLength(1)
    const owners = await bed.db
      .selectFrom('application_authors')
      .selectAll()
      .where('application_id', '=', id)
      .execute()
    expect(owners).toHaveLength(1)
  })

  it('takes five wrong codes, then not even the right one; a new code works', async () => {
    const { act, id, address } = await written()
    await bed.send(act, id, address)
    const code = await bed.codeFor(address)
    const wrong = code === '111111' ? '222222' : '111111'
    for (const typed of [code.slice(1), ...Array<string>(5).fill(wrong)])
      expect(await confirmByCode(act, id, typed, HERE)).toEqual({ ok: false, reason: 'wrong-code' })
    expect(await confirmByCode(act, id, code, HERE)).toEqual({ ok: false, reason: 'too-many-tries' })
    const later = at(act, act.now.getTime() + 60_000)
    await bed.send(later, id, address)
    expect(await confirmByCode(later, id, await bed.codeFor(address), HERE)).toMatchObject({ ok: true })
    expect(await listSendings(bed.db, id)).toHaveLength(1)
  })

  it('leaves the browser’s key behind once the address is proved', async () => {
    const { act, id, address } = await written()
    await bed.send(act, id, address)
    const confirmed = await confirmByCode(act, id, await bed.codeFor(address), HERE)
    expect(await bed.save(act, id, { probleme: 'par la clé' }, 1)).toEqual({ ok: false, reason: 'not-found' })
    const personId = confirmed.ok ? confirmed.value.personId : ''
    expect(await bed.save(as(act, personId), id, { probleme: 'par la personne' }, 1)).toMatchObject({
      ok: true,
    })
  })

  it('corrects with a new sending and a new receipt, the previous version kept', async () => {
    const { act, id, address } = await written()
    await bed.send(act, id, address)
    const confirmed = await confirmByCode(act, id, await bed.codeFor(address), HERE)
    const author = as(act, confirmed.ok ? confirmed.value.personId : '')
    await bed.save(author, id, { probleme: 'Corrigé' }, 1)
    expect(await bed.send(author, id)).toEqual({ ok: true, value: { state: 'sent' } })
    const [first, second] = await listSendings(bed.db, id)
    expect(answersIn(first?.canonical ?? '').get('probleme')).toBe(COMPLETE.probleme)
    expect(answersIn(second?.canonical ?? '').get('probleme')).toBe('Corrigé')
    expect(second?.receipt).toBe(`${first?.receipt}-2`)
    expect(second?.fingerprint).toBe(fingerprintOf(second?.canonical ?? ''))
    const letters = await bed.mail(address, 'application-receipt')
    expect(
      letters.map(
        ({ body }) => [first, second].filter(sending => body.includes(sending?.fingerprint ?? '?')).length,
      ),
    ).toEqual([1, 1])
    expect(letters[0]).toMatchObject({ signatory_name: 'Odile Marchand' })
  })

  it('writes nothing of the content in the e-mail that carries the code', async () => {
    const { act, id, address } = await written()
    await bed.send(act, id, address)
    const [letter] = await bed.mail(address, 'application-code')
    for (const text of [COMPLETE.titre, COMPLETE.probleme]) expect(letter?.body).not.toContain(text)
  })

  it.each(['', 'pas une adresse', 'a@b.fr\nBcc: c@d.fr'])(
    'asks for an address that can be reached, not %j',
    async typed => {
      const { act, id } = await written()
      expect((await bed.send(act, id, typed)).ok).toBe(false)
      expect(await listSendings(bed.db, id)).toEqual([])
    },
  )

  it('leaves data that agree with each other, and a journal that verifies', async () => {
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
    expect((await verifyJournal(bed.db)).alterations).toEqual([])
    expect(await verifyFingerprints(bed.db)).toMatchObject({ altered: [] })
  })

  it('shows a sending altered behind its back', async () => {
    const receipts = await bed.db
      .selectFrom('application_sendings')
      .select(['id', 'receipt', 'canonical'])
      .limit(1)
      .execute()
    const [one] = receipts
    await bed.db
      .updateTable('application_sendings')
      .set({ canonical: `${one?.canonical} ` })
      .where('id', '=', one?.id ?? '')
      .execute()
    expect((await verifyFingerprints(bed.db)).altered).toEqual([one?.receipt])
  })

  it('shows a sending altered together with its fingerprint, which the journal keeps', async () => {
    const received = await bed.db
      .selectFrom('application_sendings')
      .select(['id', 'receipt', 'canonical'])
      .where('confirmed_at', 'is not', null)
      .orderBy('receipt', 'desc')
      .executeTakeFirstOrThrow()
    const canonical = `${received.canonical} `
    await bed.db
      .updateTable('application_sendings')
      .set({ canonical, fingerprint: fingerprintOf(canonical) })
      .where('id', '=', received.id)
      .execute()
    expect((await verifyFingerprints(bed.db)).altered).toContain(received.receipt)
  })
})
