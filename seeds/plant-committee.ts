import type { Act } from '../src/platform/act.ts'
import { civilDate, PARIS } from '../src/platform/dates.ts'
import { closeCommittee } from '../src/programme/investment/actions/close-committee.ts'
import { saveDecision } from '../src/programme/investment/actions/save-decision.ts'
import { savePresence } from '../src/programme/investment/actions/save-presence.ts'
import { setDate } from '../src/programme/investment/actions/set-date.ts'
import { versionOf } from '../src/programme/investment/attendance.ts'
import { findCommittee } from '../src/programme/investment/committee-store.ts'
import { findPreview } from '../src/programme/investment/preview-store.ts'

const must = <T>(settled: { ok: true; value: T } | { ok: false; reason: string }): T => {
  if (!settled.ok) throw new Error(`the demonstration's committee was refused: ${JSON.stringify(settled)}`)
  return settled.value
}

/** A committee held and closed the day `organiser` acts, by what its form would say. */
export async function plantCommittee(
  organiser: Act,
  productId: string,
  decision: Record<string, string>,
): Promise<void> {
  const { db, now } = organiser
  const day = civilDate(now, PARIS)
  const meeting = { day, time: '10:00', place: 'Salle des cartes', reason: '' }
  const { committeeId } = must(await setDate(organiser, productId, meeting))
  const sponsor = await db
    .selectFrom('product_sponsors')
    .select(['name', 'capacity'])
    .where('product_id', '=', productId)
    .executeTakeFirstOrThrow()
  const presence = {
    'nom-1': sponsor.name,
    'fonction-1': sponsor.capacity,
    'role-1': 'sponsor',
    'presence-1': 'present',
    'nom-2': 'Karim Benali',
    'fonction-2': 'Chef de projet innovation',
    'role-2': 'head',
    'presence-2': 'present',
  }
  must(await savePresence(organiser, committeeId, { typed: presence, base: versionOf([]) }))
  must(await saveDecision(organiser, committeeId, { typed: decision, base: 0 }))
  const committee = await findCommittee(db, committeeId)
  const preview = committee && (await findPreview(organiser, committee))
  const fingerprint = preview?.fingerprint ?? ''
  must(await closeCommittee(organiser, committeeId, { fingerprint, publicUrl: 'http://localhost:3000' }))
}
