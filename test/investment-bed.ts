import { randomUUID } from 'node:crypto'
import type { Act } from '../src/platform/act.ts'
import { civilDate } from '../src/platform/dates.ts'
import { addIncubator } from '../src/programme/incubators/actions.ts'
import { closeCommittee } from '../src/programme/investment/actions/close-committee.ts'
import { saveDecision } from '../src/programme/investment/actions/save-decision.ts'
import { savePresence } from '../src/programme/investment/actions/save-presence.ts'
import { setDate } from '../src/programme/investment/actions/set-date.ts'
import { versionOf } from '../src/programme/investment/attendance.ts'
import { findCommittee } from '../src/programme/investment/committee-store.ts'
import { findPreview } from '../src/programme/investment/preview-store.ts'
import { personOfProvedAddress } from '../src/programme/people/actions/confirm-address.ts'
import { nameOrganiser } from '../src/programme/people/actions/organisers.ts'
import { projectStages } from '../src/programme/portfolio/actions/project-stages.ts'
import '../src/programme/portfolio/tables.ts'
import { as, at, testAct } from './act.ts'
import { freshDatabase } from './database/index.ts'

export const PUBLIC_URL = 'http://localhost:3000'
const NOW = new Date('2026-03-16T09:00:00Z')

export const must = async <T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; reason: string }>,
): Promise<T> => {
  const settled = await outcome
  if (!settled.ok) throw new Error(JSON.stringify(settled))
  return settled.value
}

export const DECISION: Record<string, string> = {
  nature: 'continue',
  'decide-le': '2026-03-16',
  suite: 'construction',
  'effet-le': '2026-03-16',
  motif: 'Le problème est réel.',
  signataire: 'Karim Benali',
  qualite: 'Chef de projet',
  'indicateur-1': 'Agents actifs',
  'cible-1': '50',
  'echeance-1': '2026-08-31',
  'financeur-1': 'Direction du numérique',
  'montant-1': '120 000',
  'jusquau-1': '2026-12-31',
  'competence-1': 'Développement',
  'jours-1': '90',
}
export const STOP: Record<string, string> = {
  nature: 'stop',
  'decide-le': '2026-09-15',
  'effet-le': '2026-09-16',
  motif: 'Personne ne s’en sert.',
  signataire: 'Karim Benali',
  qualite: 'Chef de projet',
  'verdict-1': 'not-kept',
}
const PRESENT = { 'nom-1': 'Marc Delattre', 'role-1': 'sponsor', 'presence-1': 'present' }

/** Two incubators, an organiser each, a portfolio manager, and products made as a test wants them. */
export async function openInvestment() {
  const { db, drop } = await freshDatabase()
  const act = testAct(db, NOW)
  const incubator = async (slug: string) => {
    const added = await addIncubator(act, {
      slug,
      name: `Incubateur ${slug}`,
      administration: 'Ministère',
      contactEmail: `${slug}@equipe.example`,
      theme: 'pepin',
      zone: 'Europe/Paris',
      signatory: { name: 'Karim Benali', capacity: 'Chef de projet' },
    })
    if (!added.ok) throw new Error(added.reason)
    const { personId } = await nameOrganiser(act, added.value.id, {
      address: `organise@${slug}.example`,
      name: `Organise ${slug}`,
    })
    return { id: added.value.id, slug, organiser: as(act, personId) }
  }
  const serre = await incubator('serre')
  const autre = await incubator('autre')
  const person = async (address: string): Promise<Act> =>
    as(act, (await personOfProvedAddress(act, address)).id)
  const manager = await person('portefeuille@reseau.example')
  await db
    .insertInto('roles')
    .values({
      id: randomUUID(),
      person_id: manager.actor.personId ?? '',
      incubator_id: null,
      role: 'portfolio-manager',
      granted_at: NOW,
      granted_by: null,
      ended_at: null,
    })
    .execute()
  const recorded = { recorded_by: null, recorded_at: NOW }
  let count = 0

  /** A product in one phase since a day, with a team member and a sponsor who have an address. */
  const product = async (
    said: { phase?: string; since?: string; of?: { id: string }; name?: string } = {},
  ) => {
    const { phase = 'investigation', since = '2026-01-12', of = serre } = said
    const id = randomUUID()
    const n = ++count
    const slug = `produit-${n}`
    await db
      .insertInto('products')
      .values({
        id,
        incubator_id: of.id,
        application_id: null,
        slug,
        name: said.name ?? `Produit ${n}`,
        created_by: null,
        created_at: NOW,
        started_on: null,
      })
      .execute()
    await db
      .insertInto('product_phases')
      .values({ id: randomUUID(), product_id: id, phase, starts_on: since, ends_on: null, ...recorded })
      .execute()
    const [team, sponsor] = [`equipe${n}@produit.example`, `sponsor${n}@produit.example`]
    await db
      .insertInto('product_team')
      .values({
        id: randomUUID(),
        product_id: id,
        name: 'Une Personne',
        role: 'Intrapreneuse',
        share: 60,
        starts_on: since,
        ends_on: null,
        address: team,
        address_key: team,
        ...recorded,
      })
      .execute()
    await db
      .insertInto('product_sponsors')
      .values({
        id: randomUUID(),
        product_id: id,
        name: 'Marc Delattre',
        capacity: 'Directeur',
        address: sponsor,
        address_key: sponsor,
        starts_on: since,
        ends_on: null,
        reason: '',
        ...recorded,
      })
      .execute()
    await projectStages(act, id)
    return {
      id,
      slug,
      addresses: { team, sponsor },
      team: await person(team),
      sponsor: await person(sponsor),
    }
  }
  /** A committee with its date, someone there, and a decision in draft; not closed. */
  const drafted = async (
    productId: string,
    decision: Record<string, string> = DECISION,
    by: Act = serre.organiser,
  ): Promise<string> => {
    const day = civilDate(by.now, 'Europe/Paris')
    const typed = { day, time: '09:00', place: '', reason: '' }
    const { committeeId } = await must(setDate(by, productId, typed))
    await must(savePresence(by, committeeId, { typed: PRESENT, base: versionOf([]) }))
    await must(saveDecision(by, committeeId, { typed: decision, base: 0 }))
    return committeeId
  }
  /** The fingerprint of the relevé as it is now. */
  const read = async (committeeId: string, by: Act = serre.organiser): Promise<string> => {
    const committee = await findCommittee(db, committeeId)
    const preview = committee && (await findPreview(by, committee))
    return preview?.fingerprint ?? ''
  }
  /** Closes a committee over the relevé as it was read; as it is now unless said. */
  const close = async (committeeId: string, by: Act = serre.organiser, fingerprint?: string) =>
    closeCommittee(by, committeeId, {
      fingerprint: fingerprint ?? (await read(committeeId, by)),
      publicUrl: PUBLIC_URL,
    })
  const mails = (kind: string) =>
    db
      .selectFrom('mails')
      .select(['recipient', 'title', 'body'])
      .where('kind', '=', kind)
      .orderBy('created_at')
      .orderBy('recipient')
      .execute()
  const on = (by: Act, day: string): Act => at(by, new Date(`${day}T09:00:00Z`))
  return { db, drop, act, now: NOW, serre, autre, manager, person, product, drafted, read, close, mails, on }
}

export type InvestmentBed = Awaited<ReturnType<typeof openInvestment>>
