import type { Selectable } from 'kysely'
import type { Db } from '../../platform/database/tables.ts'
import type { Call } from '../calls/call.ts'
import { graceMinutesOf } from '../calls/grace.ts'
import type { Dates } from '../calls/milestones.ts'
import { getPublicCall } from '../calls/store.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Answer } from './answers.ts'
import type { ApplicationFacts } from './application.ts'
import type { DecisionOutcome, Stage } from './decision.ts'
import { countedAnswers } from './form/conditions.ts'
import type { Field, Step } from './form.ts'
import { getForms } from './forms-store.ts'
import type { Work } from './grace.ts'
import { canonicalOf } from './receipt.ts'
import type { ApplicationTable } from './tables.ts'

/** Everything known of one application. */
export interface LoadedApplication {
  id: string
  title: string
  receipt: string
  /** The version the answers cite: the one in force until something is sent. */
  formNumber: number
  createdAt: Date
  updatedAt: Date
  call: Call
  callTitle: string
  /** The promised answer date, or ''. */
  answersOn: string
  /** Every date the call promises. */
  dates: Dates
  /** E-mail domains that may send; empty when any may. */
  domains: readonly string[]
  incubator: Incubator
  /** The form in force: what is asked of who writes. */
  form: readonly Field[]
  steps: readonly Step[]
  /** The form of the sending that counts, as readers see it; the one in force while nothing was sent. */
  readForm: readonly Field[]
  answers: Map<string, Answer>
  facts: ApplicationFacts
  /** What tells whether it was under way at closing. */
  work: Work
  /** The last outcome of each stage, announced or not: never for the applicant's pages. */
  outcomes: Record<Stage, DecisionOutcome | null>
  sendings: SendingRow[]
}

export interface SendingRow {
  id: string
  number: number
  receipt: string
  sentAt: Date
  confirmedAt: Date | null
  canonical: string
  fingerprint: string
  /** The end of the grace it was accepted in, or null. */
  graceUntil: Date | null
}

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)

/** @param lock waits for anyone writing it, and keeps others waiting until the transaction ends */
export type ApplicationRow = Selectable<ApplicationTable>

export async function findRow(db: Db, id: string, lock = false): Promise<ApplicationRow | undefined> {
  if (!isId(id)) return undefined
  return db
    .selectFrom('applications')
    .selectAll()
    .where('id', '=', id)
    .$if(lock, query => query.forUpdate())
    .executeTakeFirst()
}

/** @throws when there is none */
export async function getRow(db: Db, id: string): Promise<ApplicationRow> {
  const row = await findRow(db, id)
  if (!row) throw new Error(`no application ${id}`)
  return row
}

export async function listAnswers(db: Db, id: string): Promise<Map<string, Answer>> {
  const rows = await db
    .selectFrom('application_answers')
    .select(['field', 'value', 'version'])
    .where('application_id', '=', id)
    .execute()
  return new Map(rows.map(({ field, value, version }) => [field, { value, version }]))
}

export async function listSendings(db: Db, id: string): Promise<SendingRow[]> {
  return db
    .selectFrom('application_sendings')
    .select([
      'id',
      'number',
      'receipt',
      'sent_at as sentAt',
      'confirmed_at as confirmedAt',
      'canonical',
      'fingerprint',
      'grace_until as graceUntil',
    ])
    .where('application_id', '=', id)
    .orderBy('number')
    .execute()
}

export async function loadApplication(
  db: Db,
  id: string,
  lock = false,
): Promise<LoadedApplication | undefined> {
  const row = await findRow(db, id, lock)
  return row && complete(db, row)
}

export async function complete(db: Db, row: ApplicationRow): Promise<LoadedApplication> {
  const { id } = row
  const { guide, incubator, ...window } = await getPublicCall(db, row.call_id)
  const call: Call = { ...window, incubatorId: incubator.id }
  const answers = await listAnswers(db, id)
  const sendings = await listSendings(db, id)
  const forms = await getForms(db, row, sendings)
  const counted = countedAnswers(forms.cited.fields, valuesOf(answers))
  const current = canonicalOf({ call: call.slug, form: forms.cited.number, answers: counted })
  return {
    id,
    title: row.title,
    receipt: row.receipt,
    formNumber: forms.cited.number,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    call,
    callTitle: guide.title,
    answersOn: guide.dates.answersOn,
    dates: guide.dates,
    domains: guide.domains,
    incubator,
    form: forms.inForce.fields,
    steps: forms.inForce.steps,
    readForm: forms.read,
    answers,
    sendings,
    outcomes: { screening: row.screening, shortlist: row.shortlist, selection: row.selection },
    facts: { withdrawnAt: row.withdrawn_at, sendings, current },
    work: {
      savedAt: row.updated_at,
      sendPageAt: row.send_page_at,
      sentAt: row.sent_at,
      graceMinutes: graceMinutesOf(guide),
    },
  }
}

export const valuesOf = (answers: ReadonlyMap<string, Answer>): Map<string, string> =>
  new Map([...answers].map(([field, { value }]) => [field, value]))
