import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnboardingBed, openOnboardingBed, URL_BASE } from '../../../test/onboarding-bed.ts'
import { INVARIANTS } from '../../invariants.ts'
import type { Act } from '../../platform/act.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { findDecision, listAnnounced } from '../applications/decision-store.ts'
import { postpone, resume, standDown } from '../onboarding/actions/change-course.ts'
import { replaceLaureate } from '../onboarding/actions/replace-laureate.ts'
import { listLaureatesToOpen } from '../onboarding/laureates-store.ts'
import { incompleteSteps } from '../onboarding/missing.ts'
import { lastNumber } from '../onboarding/onboarding.ts'
import { standingOf } from '../onboarding/standing.ts'
import { findOnboarding, listMyOnboardings } from '../onboarding/store.ts'
import { launchProduct } from './actions/launch-product.ts'

const DAY = 86_400_000

describe('the life of a mise en route', () => {
  let bed: OnboardingBed
  beforeAll(async () => {
    bed = await openOnboardingBed()
  })
  afterAll(() => bed.drop())

  const mails = async (kind: string, onboardingId: string) =>
    bed.db
      .selectFrom('mails')
      .select(['recipient', 'body', 'sender_name'])
      .where('kind', '=', kind)
      .where('subject_ref', '=', `onboarding:${onboardingId}`)
      .execute()
  const said = (reason = 'Un motif', base = 0) => ({ reason, base, publicUrl: URL_BASE })

  it('begins for each laureate once told, never before, in one act that can be repeated', async () => {
    const { id, author } = await bed.selected('laureate')
    const other = await bed.selected('not-selected')
    const later = new Date(bed.now.getTime() + DAY)
    await bed.tell(later)
    expect(await bed.open()).toEqual({ ok: true, value: { opened: 0 } })
    expect(await listLaureatesToOpen(bed.db, bed.call.id, new Date(later.getTime() - 1))).toEqual([])
    expect(await bed.open(bed.inDays(bed.organiser, 1))).toEqual({ ok: true, value: { opened: 1 } })
    expect(await bed.open(bed.inDays(bed.organiser, 1))).toEqual({ ok: true, value: { opened: 0 } })
    const onboardingId = await bed.onboardingOf(id)
    await expect(bed.onboardingOf(other.id)).rejects.toThrow()
    expect(await bed.verbs(`onboarding:${onboardingId}`)).toEqual(['onboarding.opened'])
    const [mail] = await mails('onboarding-opened', onboardingId)
    expect(mail?.body).toContain(`/mises-en-route/${onboardingId}`)
    // Were it there before the moment, its author would see nothing of it.
    const personId = author.actor.personId ?? ''
    expect((await listMyOnboardings(bed.db, personId, later)).map(each => each.id)).toEqual([onboardingId])
    expect(await listMyOnboardings(bed.db, personId, new Date(later.getTime() - 1))).toEqual([])
  })

  it('opened by two organisers at once, exists once', async () => {
    const { id } = await bed.selected('laureate')
    await bed.tell()
    const both = await Promise.all([bed.open(), bed.open()])
    expect(both.map(each => (each.ok ? each.value.opened : -1)).sort()).toEqual([0, 1])
    expect(await mails('onboarding-opened', await bed.onboardingOf(id))).toHaveLength(1)
  })

  it('is opened by its organisers only', async () => {
    const { author } = await bed.laureate()
    for (const outsider of [author, bed.otherOrganiser, bed.act])
      expect(await bed.open(outsider)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('goes from seven empty steps to a product', async () => {
    const { id, applicationId } = await bed.laureate({ titre: 'Prévenir les riverains' })
    expect(incompleteSteps(await bed.find(id))).toHaveLength(7)
    expect(await launchProduct(bed.organiser, id)).toEqual({ ok: false, reason: 'incomplete' })
    await bed.complete(id)
    expect(incompleteSteps(await bed.find(id))).toEqual([])
    expect(await launchProduct(bed.organiser, id)).toMatchObject({ ok: true })
    expect(standingOf(await bed.find(id))).toBe('started')
    const product = await bed.db
      .selectFrom('products')
      .selectAll()
      .where('application_id', '=', applicationId)
      .executeTakeFirstOrThrow()
    expect(product).toMatchObject({ slug: 'prevenir-les-riverains', name: 'Prévenir les riverains' })
    expect(await bed.verbs(`product:${product.id}`)).toEqual(['product.started'])
  })

  it('postponed, cannot start; resumed, can', async () => {
    const { id } = await bed.laureate()
    await bed.complete(id)
    const until = '2027-01-04'
    expect(await postpone(bed.organiser, id, { ...said(), until })).toMatchObject({ ok: true })
    expect(await postpone(bed.organiser, id, { ...said(), until })).toEqual({
      ok: true,
      value: { number: 1 },
    })
    expect(await launchProduct(bed.organiser, id)).toEqual({ ok: false, reason: 'postponed' })
    // The day having come changes nothing by itself: someone resumes.
    expect(await launchProduct(bed.inDays(bed.organiser, 90), id)).toEqual({ ok: false, reason: 'postponed' })
    expect(await resume(bed.organiser, id, { base: 1, publicUrl: URL_BASE })).toMatchObject({ ok: true })
    expect(await resume(bed.organiser, id, { base: 2, publicUrl: URL_BASE })).toEqual({
      ok: false,
      reason: 'not-postponed',
    })
    expect(
      (await mails('onboarding-postponed', id)).map(({ body }) => body.includes('4 janvier 2027')),
    ).toEqual([true])
    expect(await launchProduct(bed.organiser, id)).toMatchObject({ ok: true })
  })

  it.each([
    ['no reason', { reason: ' \u200e', until: '2027-01-04' }, 'reason-missing'],
    ['a reason too long', { reason: 'x'.repeat(2001), until: '2027-01-04' }, 'reason-too-long'],
    ['no day', { reason: 'M', until: '' }, 'date-missing'],
    ['today', { reason: 'M', until: '2026-11-10' }, 'date-past'],
    ['a day that does not exist', { reason: 'M', until: '2027-02-30' }, 'date-odd'],
    ['a day out of reach', { reason: 'M', until: '9999-01-01' }, 'date-odd'],
    ['a day that is no day', { reason: 'M', until: 'demain' }, 'date-odd'],
  ])('refuses a postponement with %s', async (_, typed, reason) => {
    const { id } = await bed.laureate()
    expect(await postpone(bed.organiser, id, { ...said(), ...typed })).toEqual({ ok: false, reason })
    expect((await bed.find(id)).events).toEqual([])
  })

  it('stops when the laureate stands down, and tells both sides', async () => {
    const { id, author } = await bed.laureate()
    expect(await standDown(author, id, 'laureate', said('Je change de poste.'))).toMatchObject({ ok: true })
    expect(await standDown(author, id, 'laureate', said('Je change de poste.'))).toMatchObject({ ok: true })
    expect(standingOf(await bed.find(id))).toBe('stood-down')
    expect(await mails('onboarding-stood-down', id)).toHaveLength(1)
    expect((await mails('onboarding-stood-down-notice', id)).map(({ body }) => body)).toEqual([
      expect.stringContaining('Je change de poste.'),
    ])
    expect(await launchProduct(bed.organiser, id)).toEqual({ ok: false, reason: 'stood-down' })
    expect(await postpone(bed.organiser, id, { ...said('M', 1), until: '2027-01-04' })).toEqual({
      ok: false,
      reason: 'stood-down',
    })
    expect(await bed.fill(id, 'coach')).toEqual({ ok: false, reason: 'over' })
  })

  it('once started, nobody stands down this way', async () => {
    const { id, author } = await bed.laureate()
    await bed.complete(id)
    await launchProduct(bed.organiser, id)
    const base = lastNumber(await bed.find(id))
    expect(await standDown(author, id, 'laureate', said('M', base))).toEqual({ ok: false, reason: 'started' })
    expect(await standDown(bed.organiser, id, 'organiser', said('M', base))).toEqual({
      ok: false,
      reason: 'started',
    })
    expect(await bed.fill(id, 'team', {})).toEqual({ ok: false, reason: 'over' })
  })

  it('does nothing over what someone else has just done', async () => {
    const { id, author } = await bed.laureate()
    const both = await Promise.all([
      standDown(author, id, 'laureate', said('Je pars.')),
      postpone(bed.organiser, id, { ...said('Attendre le budget.'), until: '2027-01-04' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await bed.find(id)).events).toHaveLength(1)
  })

  it('is over when the application itself is withdrawn', async () => {
    const { id, applicationId, author } = await bed.laureate()
    await bed.complete(id)
    // Taken back before the laureate was told: afterwards one stands down.
    await withdrawApplication(bed.inDays(author, -1), applicationId, 'Je pars')
    expect(standingOf(await bed.find(id))).toBe('withdrawn')
    expect(await launchProduct(bed.organiser, id)).toEqual({ ok: false, reason: 'withdrawn' })
  })

  it('waits for its laureate to be told of a new decision', async () => {
    const { id, applicationId } = await bed.laureate()
    await bed.complete(id)
    await bed.decide(applicationId, { stage: 'selection', outcome: 'not-selected' })
    expect(await launchProduct(bed.organiser, id)).toEqual({ ok: false, reason: 'not-chosen' })
    expect(standingOf(await bed.find(id))).toBe('under-way')
    await bed.tell()
    expect(standingOf(await bed.find(id))).toBe('no-longer-laureate')
  })

  it('is nobody else’s: not another incubator’s organisers, another applicant, nor a visitor', async () => {
    const { id, author } = await bed.laureate()
    const stranger = (await bed.receive()).author
    const nothing = { ok: false, reason: 'not-found' }
    for (const outsider of [bed.otherOrganiser, stranger, bed.act] as Act[]) {
      expect(await bed.fill(id, 'team', {}, outsider)).toEqual(nothing)
      expect(await standDown(outsider, id, 'laureate', said())).toEqual(nothing)
      expect(await standDown(outsider, id, 'organiser', said())).toEqual(nothing)
      expect(await postpone(outsider, id, { ...said(), until: '2027-01-04' })).toEqual(nothing)
      expect(await resume(outsider, id, { base: 0, publicUrl: '' })).toEqual(nothing)
      expect(await replaceLaureate(outsider, id, { applicationId: id, reason: 'M' })).toEqual(nothing)
      expect(await launchProduct(outsider, id)).toEqual(nothing)
    }
    // The laureate fills what is theirs, and none of the rest.
    for (const step of ['hierarchy', 'commitment', 'team'] as const)
      expect(await bed.fill(id, step, undefined, author)).toMatchObject({ ok: true })
    for (const step of ['sponsor', 'budget', 'coach', 'launch'] as const)
      expect(await bed.fill(id, step, undefined, author)).toEqual(nothing)
    expect(await standDown(author, id, 'organiser', said())).toEqual(nothing)
    expect(await postpone(author, id, { ...said(), until: '2027-01-04' })).toEqual(nothing)
    expect(await launchProduct(author, id)).toEqual(nothing)
    expect(await findOnboarding(bed.db, "' or 1=1 --", bed.now)).toBeUndefined()
  })

  it('leaves the data consistent', async () => {
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
    expect(await findDecision(bed.db, (await bed.laureate()).applicationId, 'selection')).toMatchObject({
      outcome: 'laureate',
    })
    expect(await listAnnounced(bed.db, (await bed.selected('laureate')).id, bed.now)).toEqual([])
  })
})
