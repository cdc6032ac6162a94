import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMPLETE_STEPS, type OnboardingBed, openOnboardingBed } from '../../../../test/onboarding-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import '../../announcement/tables.ts'
import { findProductLife } from '../life-store.ts'
import { NO_FILTER } from '../list-filter.ts'
import { listProducts } from '../list-store.ts'
import { listMilestones } from '../milestones-store.ts'
import { findProductOf, findPublicProduct } from '../store.ts'
import { launchProduct } from './launch-product.ts'

const TODAY = '2026-11-10'

describe('starting the investigation', () => {
  let bed: OnboardingBed
  beforeAll(async () => {
    bed = await openOnboardingBed()
  })
  afterAll(() => bed.drop())

  const ready = async (titre: string, launch: Record<string, string> = {}) => {
    const laureate = await bed.laureate({ titre })
    await bed.complete(laureate.id)
    if (Object.keys(launch).length > 0)
      await bed.fill(laureate.id, 'launch', { ...COMPLETE_STEPS.launch, ...launch })
    return laureate
  }
  const productOf = (applicationId: string) =>
    bed.db.selectFrom('products').selectAll().where('application_id', '=', applicationId).execute()
  const agree = async (applicationId: string, personId: string | null, revoked = false) =>
    bed.db
      .insertInto('publication_agreements')
      .values({
        id: randomUUID(),
        incubator_id: bed.call.incubatorId,
        application_id: applicationId,
        person_id: personId ?? '',
        scope: 'title',
        given_at: bed.now,
        revoked_at: revoked ? bed.now : null,
      })
      .execute()

  it('creates the product, its phase from the launch day, its milestones, its team and its sponsor', async () => {
    const { id, applicationId } = await ready('Réparer les vélos')
    await launchProduct(bed.inDays(bed.organiser, 3), id)
    const [product] = await productOf(applicationId)
    const phases = await bed.db
      .selectFrom('product_phases')
      .select(['phase', 'starts_on', 'ends_on', 'expected_on', 'origin'])
      .where('product_id', '=', product?.id ?? '')
      .execute()
    expect(phases).toEqual([
      {
        phase: 'investigation',
        starts_on: TODAY,
        ends_on: null,
        expected_on: '2027-01-12',
        origin: 'launch',
      },
    ])
    const team = await bed.db
      .selectFrom('product_team')
      .select(['name', 'role', 'share', 'starts_on', 'ends_on', 'address_key'])
      .where('product_id', '=', product?.id ?? '')
      .orderBy('name')
      .execute()
    const here = { starts_on: TODAY, ends_on: null, address_key: '' }
    expect(team).toEqual([
      { ...here, name: 'Inès Petit', role: 'coach', share: null, address_key: 'ines.petit@coach.example' },
      { ...here, name: 'Luc Blanc', role: 'Développement', share: 100, ends_on: '2027-01-15' },
      { ...here, name: 'Zoé Martin', role: 'Intrapreneuse', share: 40 },
    ])
    const { sponsors, zone } = (await findProductLife(bed.db, product?.id ?? '')) ?? {
      sponsors: [],
      zone: '',
    }
    expect(sponsors).toMatchObject([
      { name: 'Marc Delattre', capacity: 'Directeur', startsOn: TODAY, endsOn: null },
    ])
    const milestones = await listMilestones(bed.db, product?.id ?? '', zone)
    expect(milestones.map(({ label, dueOn }) => `${dueOn} ${label}`)).toEqual([
      '2026-11-10 Réunion de lancement',
      '2026-11-30 Fiche problème',
      '2026-12-07 Point à mi-parcours',
      '2027-01-04 Répétition du comité',
      '2027-01-11 Comité de fin d’investigation',
    ])
  })

  it('launched twice at once, is one product', async () => {
    const { id, applicationId } = await ready('Un seul produit')
    const both = await Promise.all([launchProduct(bed.organiser, id), launchProduct(bed.organiser, id)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'started' })
    expect(await productOf(applicationId)).toHaveLength(1)
  })

  it('of two products of one title at once, gives each its address', async () => {
    const [one, two] = [await ready('Même titre'), await ready('Même titre')]
    const both = await Promise.all([
      launchProduct(bed.organiser, one.id),
      launchProduct(bed.organiser, two.id),
    ])
    expect(both.every(({ ok }) => ok)).toBe(true)
    const slugs = [...(await productOf(one.applicationId)), ...(await productOf(two.applicationId))]
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(['meme-titre', 'meme-titre-2'])
  })

  it('waits for the launch day, to the day', async () => {
    const { id } = await ready('Un peu plus tard', { 'lancement-jour': '2026-11-20' })
    expect(await launchProduct(bed.inDays(bed.organiser, 9), id)).toEqual({
      ok: false,
      reason: 'launch-to-come',
    })
    expect(await launchProduct(bed.inDays(bed.organiser, 10), id)).toMatchObject({ ok: true })
  })

  it('shows the title only while everyone who carries it agrees, in the page, the list and the address', async () => {
    const { id, applicationId, author } = await ready('Titre confidentiel')
    await launchProduct(bed.organiser, id)
    const seen = async () => {
      const product = await findProductOf(bed.db, applicationId, TODAY)
      const listed = (await listProducts(bed.db, TODAY, NO_FILTER, null)).rows.find(
        ({ id: each }) => each === product?.id,
      )
      expect([listed?.address, listed?.title]).toEqual([product?.address, product?.title])
      return product
    }
    const hidden = await seen()
    expect(hidden).toMatchObject({ title: null, address: hidden?.id })
    expect(await findPublicProduct(bed.db, 'titre-confidentiel', TODAY)).toBeUndefined()
    await agree(applicationId, author.actor.personId)
    expect(await seen()).toMatchObject({ title: 'Titre confidentiel', address: 'titre-confidentiel' })
    // A co-author who has not agreed.
    await bed.db
      .insertInto('application_authors')
      .values({
        application_id: applicationId,
        person_id: await bed.person('co@haute-vallee.example'),
        relation: 'co-author',
        since: bed.now,
      })
      .execute()
    expect(await seen()).toMatchObject({ title: null })
    await bed.db.deleteFrom('application_authors').where('relation', '=', 'co-author').execute()
    await bed.db.updateTable('publication_agreements').set({ revoked_at: bed.now }).execute()
    expect(await seen()).toMatchObject({ title: null, address: hidden?.id })
    expect(await findPublicProduct(bed.db, 'titre-confidentiel', TODAY)).toBeUndefined()
  })

  it('leaves the data consistent', async () => {
    for (const { name, breaches } of INVARIANTS) expect(await breaches(bed.db), name).toEqual([])
  })
})
