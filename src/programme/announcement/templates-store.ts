import type { Db } from '../../platform/database/tables.ts'
import { type DecisionOutcome, OUTCOMES, type Stage } from '../applications/decision.ts'
import { DEFAULT_LETTERS } from './default-letters.ts'
import type { LetterTemplate } from './letter-template.ts'
import './tables.ts'

/** The template in force; number 0 is ours, that nobody changed. */
export interface TemplateVersion extends LetterTemplate {
  number: number
  by: string
  savedAt: Date | null
}

/** The templates of a stage, one an outcome. */
export async function listTemplates(
  db: Db,
  callId: string,
  stage: Stage,
): Promise<Map<DecisionOutcome, TemplateVersion>> {
  const rows = await db
    .selectFrom('letter_templates as t')
    .leftJoin('people as p', 'p.id', 't.saved_by')
    .distinctOn('t.outcome')
    .select(['t.outcome', 't.number', 't.subject', 't.body', 't.saved_at as savedAt'])
    .select(eb => eb.fn.coalesce('p.name', eb.val('')).as('by'))
    .where('t.call_id', '=', callId)
    .where('t.stage', '=', stage)
    .orderBy('t.outcome')
    .orderBy('t.number', 'desc')
    .execute()
  const saved = new Map(rows.map(({ outcome, ...template }) => [outcome, template]))
  return new Map(
    OUTCOMES[stage].map(outcome => [
      outcome,
      saved.get(outcome) ?? { number: 0, by: '', savedAt: null, ...DEFAULT_LETTERS[outcome] },
    ]),
  )
}

export async function getTemplate(
  db: Db,
  callId: string,
  stage: Stage,
  outcome: DecisionOutcome,
): Promise<TemplateVersion> {
  const template = (await listTemplates(db, callId, stage)).get(outcome)
  if (!template) throw new Error(`${outcome} is no outcome of ${stage}`)
  return template
}
