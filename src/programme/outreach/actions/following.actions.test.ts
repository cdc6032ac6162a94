import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BEFORE, OPEN, type OutreachBed, openOutreachBed, URL_BASE } from '../../../../test/outreach-bed.ts'
import { countFollowers } from '../followers-store.ts'
import { decideFollowing } from './decide-following.ts'
import { followCall } from './follow-call.ts'
import { forgetUnconfirmed } from './forget-unconfirmed.ts'
import { sendDueNotices } from './send-notices.ts'

const CLOSED = new Date('2026-11-03T23:00:00Z')
const NEARLY = new Date('2026-11-02T08:00:00Z')

describe('following a call', () => {
  let bed: OutreachBed
  beforeAll(async () => {
    bed = await openOutreachBed()
  })
  afterAll(() => bed.drop())

  async function follower(now = BEFORE) {
    const address = bed.newAddress()
    expect(await followCall(bed.visitor(now), bed.call, bed.asker(address))).toMatchObject({ ok: true })
    expect(await decideFollowing(bed.visitor(now), await bed.secretOf(address), 'following')).toMatchObject({
      ok: true,
    })
    return address
  }
  const send = (now: Date) => sendDueNotices(bed.visitor(now), URL_BASE)

  it('needs the address to be confirmed; asked twice, it is one follower', async () => {
    const address = bed.newAddress()
    const before = await countFollowers(bed.db, bed.call.id)
    await followCall(bed.visitor(BEFORE), bed.call, bed.asker(address))
    await followCall(bed.visitor(BEFORE), bed.call, bed.asker(address.toUpperCase()))
    expect(await countFollowers(bed.db, bed.call.id)).toBe(before)
    await decideFollowing(bed.visitor(BEFORE), await bed.secretOf(address), 'following')
    await decideFollowing(bed.visitor(BEFORE), await bed.secretOf(address), 'following')
    expect(await countFollowers(bed.db, bed.call.id)).toBe(before + 1)
  })

  it('refuses a wrong address, a robot, a closed call, and too many e-mails to one address', async () => {
    const ask = (typed: string, now = OPEN, trap = '') =>
      followCall(bed.visitor(now), bed.call, { ...bed.asker(typed), trap })
    expect(await ask('pas une adresse')).toMatchObject({ reason: 'address' })
    expect(await ask('a@horizon.example', OPEN, 'https://spam.example')).toMatchObject({ reason: 'trapped' })
    expect(await ask('a@horizon.example', CLOSED)).toMatchObject({ reason: 'call-closed' })
    const many = bed.newAddress()
    for (let n = 0; n < 5; n++) expect(await ask(many)).toMatchObject({ ok: true })
    expect(await ask(many)).toMatchObject({ reason: 'too-many' })
    expect(await bed.kindsTo('a@horizon.example')).toEqual([])
  })

  it('tells at opening and before closing, each once however often it is run, then never again', async () => {
    const address = await follower()
    await send(BEFORE)
    expect(await bed.kindsTo(address)).toEqual(['follow-confirmation'])
    await Promise.all([send(OPEN), send(OPEN)])
    await send(NEARLY)
    await send(NEARLY)
    await send(CLOSED)
    expect(await bed.kindsTo(address)).toEqual(['follow-confirmation', 'call-opening', 'call-closing'])
    const letters = await bed.mailsTo(address)
    expect(letters[1]?.body).toContain(`${URL_BASE}/appels/${bed.call.slug}`)
    expect(letters[1]?.unsubscribeUrl).toMatch(/\/suivi\/[\w-]{43}\/arret$/)
  })

  it('tells nothing after closing to whom the last e-mail was not sent', async () => {
    const address = await follower(OPEN)
    await send(CLOSED)
    expect(await bed.kindsTo(address)).toEqual(['follow-confirmation'])
  })

  it('stops by any of its links, and nothing more is sent', async () => {
    const address = await follower()
    await send(OPEN)
    await decideFollowing(bed.visitor(OPEN), await bed.secretOf(address), 'left')
    await send(NEARLY)
    expect(await bed.kindsTo(address)).toEqual(['follow-confirmation', 'call-opening'])
    expect(await decideFollowing(bed.visitor(OPEN), 'unknown', 'left')).toMatchObject({ reason: 'unknown' })
  })

  it('does not say a call opens to whom followed it once open', async () => {
    const address = await follower(OPEN)
    await send(new Date(OPEN.getTime() + 3_600_000))
    expect(await bed.kindsTo(address)).toEqual(['follow-confirmation'])
  })

  it('forgets an address never confirmed once its link is dead, and no other', async () => {
    const confirmed = await follower()
    const address = bed.newAddress()
    await followCall(bed.visitor(BEFORE), bed.call, bed.asker(address))
    const kept = async () => {
      const rows = bed.db.selectFrom('call_followers').select('address')
      return (await rows.execute()).map(row => row.address)
    }
    await forgetUnconfirmed(bed.db, new Date(BEFORE.getTime() + 6 * 86_400_000))
    expect(await kept()).toContain(address)
    await forgetUnconfirmed(bed.db, new Date(BEFORE.getTime() + 8 * 86_400_000))
    expect(await kept()).not.toContain(address)
    expect(await kept()).toContain(confirmed)
  })
})
