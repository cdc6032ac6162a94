import { fr } from '../../../design/index.ts'
import type { Db } from '../../../platform/database/tables.ts'
import type { DecisionOutcome, Stage } from '../../applications/decision.ts'
import { getPublicCall } from '../../calls/store.ts'
import { countAnnouncements } from '../announcements-store.ts'
import { type Cursor, listFree } from '../free-store.ts'
import { type LetterContext, letterOf, nameOf } from '../letter.ts'
import type { LetterTemplate } from '../letter-template.ts'
import type { Plan, PlannedLetter } from '../plan.ts'
import { listSentences, listWriters } from '../plan-store.ts'
import { listTemplates } from '../templates-store.ts'

/** What the letters of a call share: its names, its committee, who signs. */
export async function letterContext(db: Db, callId: string, publicUrl: string): Promise<LetterContext> {
  const { guide, incubator } = await getPublicCall(db, callId)
  return {
    incubator,
    callTitle: guide.title,
    committeeOn: guide.dates.selectionOn,
    committeePlace: guide.places.committee,
    publicUrl,
    typeset: fr,
  }
}

/**
 * Writes the letters of what would be announced now: all of a stage, a page of it, or one application's.
 * Nothing is saved. A template being edited may take the place of the one kept.
 */
export async function preparePlan(
  db: Db,
  callId: string,
  stage: Stage,
  publicUrl: string,
  which: {
    applicationId?: string
    after?: Cursor | null
    limit?: number
    tried?: { outcome: DecisionOutcome; template: LetterTemplate }
  } = {},
): Promise<Plan> {
  const { tried, ...rows } = which
  const free = await listFree(db, callId, stage, rows)
  const ids = free.map(({ applicationId }) => applicationId)
  const context = await letterContext(db, callId, publicUrl)
  const templates = await listTemplates(db, callId, stage)
  const writers = await listWriters(db, ids)
  const sentences = await listSentences(db, ids)
  const letters = free.flatMap(facts => {
    const kept = templates.get(facts.outcome)
    const template = tried?.outcome === facts.outcome ? tried.template : kept
    if (!template) return []
    return (writers.get(facts.applicationId) ?? []).map((writer): PlannedLetter => {
      const { subject, body } = letterOf(
        facts,
        writer,
        sentences.get(facts.applicationId) ?? [],
        template,
        context,
      )
      return {
        applicationId: facts.applicationId,
        decisionId: facts.decisionId,
        outcome: facts.outcome,
        personId: writer.personId,
        person: nameOf(writer, facts.sentBy),
        title: facts.title,
        recipient: writer.address,
        subject,
        body,
      }
    })
  })
  const before = await countAnnouncements(db, callId, stage)
  return { stage, before, decisionIds: free.map(({ decisionId }) => decisionId), letters }
}
