import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, at, later, minutes, testAct } from '../../../../test/act.ts'
import { freshDatabase } from '../../../../test/database/index.ts'
import type { Db } from '../../../platform/database/tables.ts'
import { sha256 } from '../../../platform/secrets.ts'
import { listAddresses } from '../store.ts'
import { personOfProvedAddress } from './confirm-address.ts'
import { proveByCode, proveByLink } from './prove-address.ts'
import { requestCode } from './request-code.ts'

const NOW = new Date('2026-11-03T10:00:00Z')

describe('signing in by e-mail', () => {
  let db: Db
  let drop: () => Promise<void>
  beforeAll(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    drop = fresh.drop
  })
  afterAll(() => drop())

  let browsers = 0
  let asked = 0
  const newBrowser = () => sha256(`browser ${browsers++}`)

  async function ask(
    address: string,
    browser = newBrowser(),
    extra: { purpose?: 'add-address'; personId?: string } = {},
  ) {
    // Each request a moment after the one before, so that the last e-mail is the last asked.
    const when = testAct(db, later(NOW, asked++))
    const act = extra.personId ? as(when, extra.personId) : when
    const answer = await requestCode(act, {
      typed: address,
      purpose: extra.purpose ?? 'sign-in',
      next: '/gestion',
      browser,
      network: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
    })
    const mail = await db
      .selectFrom('mails')
      .selectAll()
      .where('recipient', '=', address.trim())
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .execute()
    const body = mail.map(each => each.body).join('\n')
    return {
      asked: answer,
      act,
      browser,
      code: /^ {4}(\d{6})$/m.exec(body)?.[1] ?? '',
      token: /lien\/(\S+)/.exec(body)?.[1] ?? '',
    }
  }

  it('accepts the code typed with spaces, once', async () => {
    const { act, browser, code } = await ask('nadia@horizon.example')
    const typed = `${code.slice(0, 3)} ${code.slice(3)} `
    expect(await proveByCode(act, browser, typed)).toMatchObject({ ok: true, value: { next: '/gestion' } })
    expect(await proveByCode(act, browser, typed)).toEqual({ ok: false, reason: 'used' })
  })

  it('accepts the link once, in any browser', async () => {
    const { act, token } = await ask('lien@horizon.example')
    expect(await proveByLink(act, token)).toMatchObject({ ok: true })
    expect(await proveByLink(act, token)).toEqual({ ok: false, reason: 'used' })
  })

  it('gives one session to a code clicked twice at once', async () => {
    const { act, browser, code } = await ask('double@horizon.example')
    const both = await Promise.all([proveByCode(act, browser, code), proveByCode(act, browser, code)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('cancels a code after five wrong tries, even for the right one; one cut short is no try', async () => {
    const { act, browser, code } = await ask('essais@horizon.example')
    const wrong = code === '000000' ? '000001' : '000000'
    for (const typed of [code.slice(1), `${code}1`, 'code', ...Array<string>(5).fill(wrong)])
      expect(await proveByCode(act, browser, typed)).toEqual({ ok: false, reason: 'wrong-code' })
    expect(await proveByCode(act, browser, code)).toEqual({ ok: false, reason: 'too-many-tries' })
  })

  it('refuses a code at fifteen minutes exactly and takes it a millisecond before', async () => {
    const first = await ask('tard@horizon.example')
    const end = later(first.act.now, minutes(15))
    expect(await proveByCode(at(first.act, end), first.browser, first.code)).toEqual({
      ok: false,
      reason: 'expired',
    })
    expect(await proveByCode(at(first.act, later(end, -1)), first.browser, first.code)).toMatchObject({
      ok: true,
    })
  })

  it('refuses the code of another browser', async () => {
    const { act, code } = await ask('autre@horizon.example')
    expect(await proveByCode(act, newBrowser(), code)).toEqual({ ok: false, reason: 'unknown' })
  })

  it('refuses a sixth code to one address within a quarter of an hour', async () => {
    const answers = []
    for (let i = 0; i < 6; i++) answers.push((await ask('repete@horizon.example')).asked)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'too-many' })
  })

  it.each(['', '  ', 'nadia', 'a@b', 'a@b.fr\r\nBcc: x@y.fr', 'a@b.fr, c@d.fr', `${'x'.repeat(250)}@b.fr`])(
    'sends nothing to %j',
    async typed => {
      const { asked } = await ask(typed)
      expect(asked.ok).toBe(false)
    },
  )

  it('keeps no code, token or session in clear', async () => {
    const { code, token } = await ask('secret@horizon.example')
    const row = JSON.stringify(
      await db
        .selectFrom('sign_in_attempts')
        .selectAll()
        .where('address', '=', 'secret@horizon.example')
        .execute(),
    )
    expect(row).not.toContain(code)
    expect(row).not.toContain(token)
  })

  it('makes one person of one address proved twice at once, whatever its letter case', async () => {
    const act = testAct(db, NOW)
    const made = await Promise.all(
      ['Marie.Curie@horizon.example', 'marie.curie@HORIZON.example'].map(address =>
        personOfProvedAddress(act, address),
      ),
    )
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  })

  it('adds a second address to a person, and never one that is someone else’s', async () => {
    const { id } = await personOfProvedAddress(testAct(db, NOW), 'une@horizon.example')
    const second = await ask('deux@maison.example', newBrowser(), { purpose: 'add-address', personId: id })
    expect(await proveByCode(second.act, second.browser, second.code)).toMatchObject({
      ok: true,
      value: { personId: id },
    })
    expect((await listAddresses(db, id)).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['une@horizon.example', 'deux@maison.example']),
    )
    const stolen = await ask('nadia@horizon.example', newBrowser(), { purpose: 'add-address', personId: id })
    const proved = await proveByCode(stolen.act, stolen.browser, stolen.code)
    expect(proved.ok && proved.value.next).toMatch(/^\/mon-compte\/fusions\//)
    expect(await listAddresses(db, id)).toHaveLength(2)
  })
})
