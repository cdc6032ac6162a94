import type { Act } from '../src/platform/act.ts'
import { addDays, civilDate, instantOf, PARIS } from '../src/platform/dates.ts'
import { decideApplication } from '../src/programme/applications/actions/decide.ts'
import { findCall } from '../src/programme/calls/store.ts'
import { applyPlan, preparePlan } from '../src/programme/jury/actions/distribute.ts'
import { savePhases } from '../src/programme/jury/actions/save-phases.ts'
import { saveReview } from '../src/programme/jury/actions/save-review.ts'
import { listCriteria } from '../src/programme/jury/criteria-store.ts'
import { lockOf } from '../src/programme/jury/phase-form.ts'
import { listPhases } from '../src/programme/jury/phase-store.ts'
import { fieldNames, fieldsOf } from '../src/programme/jury/review-form.ts'
import { gridMark, markOf } from '../src/programme/jury/review-merge.ts'
import { plantPanels } from './panels.ts'
import { REVIEWS } from './selection-notes.ts'

/**
 * The closed call of La Serre, two days after its closing: screened but for one application, its jury has read
 * but for two reviews, its committee is seated.
 */
export async function plantSelection(
  organiser: Act,
  people: ReadonlyMap<string, string>,
  slug: string,
  publicUrl: string,
): Promise<void> {
  const call = await findCall(organiser.db, slug)
  if (!call) throw new Error('the demonstration lost its closed call')
  const applications = await authorsOf(organiser, call.id, people)
  for (const [author, id] of applications)
    if (author !== 'hugo')
      await decideApplication(organiser, id, {
        stage: 'screening',
        outcome: 'admissible',
        reason: 'Un problème de terrain, dans le champ de l’appel.',
        base: 0,
      })
  await plantPanels(organiser, call, people, publicUrl)
  await openReading(organiser, call.id)
  const plan = await preparePlan(organiser, call.id)
  if (!plan.ok) throw new Error(`the demonstration's distribution was refused: ${plan.reason}`)
  await applyPlan(organiser, call.id, { fingerprint: plan.value.plan.fingerprint, publicUrl })
  const criteria = await listCriteria(organiser.db, call.id)
  for (const { juror, author, scores, sentence } of REVIEWS) {
    const own: Act = { ...organiser, actor: { personId: people.get(juror) ?? '', keys: [] } }
    const content = {
      scores: Object.fromEntries(criteria.map(({ id }, index) => [id, scores[index] ?? 3])),
      comments: {},
      comment: '',
      sentence,
    }
    const typed = {
      fields: fieldsOf(content, criteria),
      marks: Object.fromEntries(fieldNames(criteria).map(name => [name, markOf('')])),
      grid: gridMark(criteria),
      doubled: new Set<string>(),
    }
    const saved = await saveReview(own, applications.get(author) ?? '', { ...typed, submit: true })
    if (!saved.ok || saved.value.kind !== 'kept')
      throw new Error(`the review of ${author} by ${juror}: ${JSON.stringify(saved)}`)
  }
}

async function authorsOf(
  { db }: Act,
  callId: string,
  people: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const keys = new Map([...people].map(([key, id]) => [id, key]))
  const rows = await db
    .selectFrom('applications as a')
    .innerJoin('application_authors as x', 'x.application_id', 'a.id')
    .select(['a.id', 'x.person_id as personId'])
    .where('a.call_id', '=', callId)
    .where('a.confirmed_at', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, personId }) => [keys.get(personId) ?? '', id]))
}

/** Reading since the opening, deliberation in three days, closed a week later: whatever the day it is shown. */
async function openReading(organiser: Act, callId: string): Promise<void> {
  const today = civilDate(organiser.now, PARIS)
  const at = (days: number) => instantOf(addDays(today, days), '09:00', PARIS)
  const rights = { mayReview: true, seeNames: true, seeOthers: false, seeRanking: false }
  const open = { ...rights, seeOthers: true, seeRanking: true }
  const phases = [
    { id: '', name: 'Lecture', startsAt: at(-10), ...rights },
    { id: '', name: 'Délibération', startsAt: at(3), ...open },
    { id: '', name: 'Clôture', startsAt: at(10), ...open, mayReview: false },
  ]
  const saved = await savePhases(organiser, callId, {
    phases,
    base: lockOf(await listPhases(organiser.db, callId)),
  })
  if (!saved.ok) throw new Error(`the demonstration's periods were refused: ${saved.reason}`)
}
