import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { OPEN, type OutreachBed, openOutreachBed, URL_BASE } from '../../../../test/outreach-bed.ts'
import { typedOfBriefing } from '../briefing-typed.ts'
import { getBriefing } from '../briefings-store.ts'
import { listRegistered } from '../registrations-store.ts'
import { cancelBriefing } from './cancel-briefing.ts'
import { confirmRegistration, leaveBriefing } from './decide-registration.ts'
import { register } from './register.ts'
import { sendDueReminders } from './remind-registered.ts'
import { saveBriefing } from './save-briefing.ts'

const EVE = new Date('2026-10-27T12:00:00Z')
const DURING = new Date('2026-10-28T11:45:00Z')

describe('a briefing', () => {
  let bed: OutreachBed
  beforeAll(async () => {
    bed = await openOutreachBed()
  })
  afterAll(() => bed.drop())

  let seconds = 0
  const confirm = async (address: string, now = OPEN) =>
    confirmRegistration(bed.visitor(now), await bed.secretOf(address), URL_BASE)
  async function seat(briefing: string, name = 'Nadia') {
    const address = bed.newAddress()
    const asked = await register(bed.visitor(OPEN), bed.call, briefing, { ...bed.asker(address), name })
    expect(asked).toMatchObject({ ok: true })
    // One after the other, since the first to confirm is the first to wait.
    await confirm(address, new Date(OPEN.getTime() + 1000 * ++seconds))
    return address
  }
  const who = async (briefing: string) =>
    (await listRegistered(bed.db, briefing)).map(each => [each.address, each.seatedAt !== null])
  const change = async (id: string, typed: object, by = bed.organiser(OPEN), version?: number) => {
    const kept = await getBriefing(bed.db, id)
    return saveBriefing(by, bed.callRef, {
      id,
      version: version ?? kept.version,
      typed: { ...typedOfBriefing(kept, 'Europe/Paris'), ...typed },
      publicUrl: URL_BASE,
    })
  }

  it('keeps a seat once the address is confirmed, and no more seats than there are', async () => {
    const id = await bed.briefing({ places: '2' })
    const unconfirmed = bed.newAddress()
    await register(bed.visitor(OPEN), bed.call, id, { ...bed.asker(unconfirmed), name: 'X' })
    const [a, b, c] = [await seat(id), await seat(id), await seat(id)]
    expect(await who(id)).toEqual(
      expect.arrayContaining([
        [a, true],
        [b, true],
        [c, false],
      ]),
    )
    expect(await who(id)).toHaveLength(3)
    expect((await bed.kindsTo(c)).at(-1)).toBe('briefing-waiting')
  })

  it('gives the last seat to one of two who confirm at once', async () => {
    const id = await bed.briefing({ places: '1' })
    const addresses = [bed.newAddress(), bed.newAddress()]
    for (const address of addresses)
      await register(bed.visitor(OPEN), bed.call, id, { ...bed.asker(address), name: 'X' })
    await Promise.all(addresses.map(address => confirm(address)))
    expect((await who(id)).map(([, seated]) => seated)).toEqual([true, false])
  })

  it('gives a freed seat to the first who waits, who is told; the next goes on waiting', async () => {
    const id = await bed.briefing({ places: '1' })
    const [a, b, c] = [await seat(id), await seat(id), await seat(id)]
    await leaveBriefing(bed.visitor(OPEN), await bed.secretOf(a), URL_BASE)
    expect(await who(id)).toEqual([
      [b, true],
      [c, false],
    ])
    expect((await bed.kindsTo(b)).at(-1)).toBe('briefing-promoted')
    // Coming back, one is the last of the list.
    await confirm(a, new Date(OPEN.getTime() + 3_600_000))
    expect((await who(id)).at(-1)).toEqual([a, false])
  })

  it('seats those who wait when seats are added', async () => {
    const id = await bed.briefing({ places: '1' })
    const [, b] = [await seat(id), await seat(id)]
    await change(id, { places: '5' })
    expect((await bed.kindsTo(b)).at(-1)).toBe('briefing-promoted')
  })

  it('reminds once, the day before, those who had a seat', async () => {
    const id = await bed.briefing({ places: '1' })
    const [a, b] = [await seat(id), await seat(id)]
    await sendDueReminders(bed.visitor(OPEN), URL_BASE)
    await Promise.all([
      sendDueReminders(bed.visitor(EVE), URL_BASE),
      sendDueReminders(bed.visitor(EVE), URL_BASE),
    ])
    await sendDueReminders(bed.visitor(DURING), URL_BASE)
    const reminders = async (address: string) =>
      (await bed.kindsTo(address)).filter(kind => kind === 'briefing-reminder').length
    expect([await reminders(a), await reminders(b)]).toEqual([1, 0])
  })

  it('tells whoever waits of the new hour, without the link, and that they still wait', async () => {
    const id = await bed.briefing({ places: '1', lien: 'https://visio.example/secret' })
    const [a, b] = [await seat(id), await seat(id)]
    await change(id, { places: '1', lien: 'https://visio.example/secret', heure: '18 h' })
    const last = async (address: string) => (await bed.mailsTo(address)).at(-1)
    expect(await last(a)).toMatchObject({
      kind: 'briefing-moved',
      body: expect.stringContaining('visio.example'),
    })
    expect(await last(b)).toMatchObject({
      kind: 'briefing-moved-waiting',
      body: expect.stringContaining('toujours sur la liste d’attente'),
    })
    expect((await last(b))?.body).not.toContain('visio.example')
  })

  it('tells those registered of a new hour, not of a new title', async () => {
    const id = await bed.briefing()
    const a = await seat(id)
    await change(id, { titre: 'Un autre titre' })
    expect(await bed.kindsTo(a)).not.toContain('briefing-moved')
    await change(id, { heure: '18 h' })
    expect((await bed.kindsTo(a)).at(-1)).toBe('briefing-moved')
  })

  it('is cancelled once: all those registered or waiting are told, then nothing more is possible', async () => {
    const id = await bed.briefing({ places: '1' })
    const [a, b] = [await seat(id), await seat(id)]
    const said = { reason: 'Grève des transports.', publicUrl: URL_BASE }
    const cancel = () => cancelBriefing(bed.organiser(OPEN), bed.callRef, id, said)
    expect([await cancel(), await cancel()]).toMatchObject([{ value: { told: 2 } }, { value: { told: 0 } }])
    for (const address of [a, b]) {
      expect((await bed.kindsTo(address)).at(-1)).toBe('briefing-cancelled')
      expect((await bed.mailsTo(address)).at(-1)?.body).toContain('Grève des transports.')
    }
    const late = await register(bed.visitor(OPEN), bed.call, id, { ...bed.asker(a), name: 'X' })
    expect(late).toMatchObject({ reason: 'briefing-cancelled' })
    expect(await confirm(a)).toMatchObject({ reason: 'over' })
    expect(await change(id, { titre: 'Autre' })).toMatchObject({ reason: 'cancelled' })
  })

  it('refuses a form filled from an older version, and whoever is not of the team', async () => {
    const id = await bed.briefing()
    expect(await change(id, { titre: 'Le premier' })).toMatchObject({ ok: true })
    expect(await change(id, { titre: 'Le second' }, bed.organiser(OPEN), 1)).toMatchObject({
      reason: 'changed-meanwhile',
    })
    for (const outsider of [as(bed.visitor(OPEN), bed.people.karim), bed.visitor(OPEN)]) {
      expect(await change(id, { titre: 'Ailleurs' }, outsider)).toMatchObject({ reason: 'not-found' })
      const said = { reason: '', publicUrl: URL_BASE }
      expect(await cancelBriefing(outsider, bed.callRef, id, said)).toMatchObject({ reason: 'not-found' })
    }
    expect((await getBriefing(bed.db, id)).title).toBe('Le premier')
  })
})
