import type { Db } from '../../src/platform/database/tables.ts'
import { filesIn } from '../../src/programme/applications/attached.ts'
import { answersIn } from '../../src/programme/applications/receipt.ts'
import type { Rushed } from './agents.ts'

export interface Kept {
  saves: number
  sends: number
  files: number
  lost: string[]
}

/** Reads in the database everything that was acknowledged, one by one. */
export async function readBack(db: Db, agents: readonly Rushed[]): Promise<Kept> {
  const ids = agents.map(({ id }) => id)
  const drafts = new Map(
    (
      await db
        .selectFrom('application_answers')
        .select(['application_id', 'value', 'version'])
        .where('field', '=', 'probleme')
        .where('application_id', 'in', ids)
        .execute()
    ).map(row => [row.application_id, row]),
  )
  const journal = new Map(
    (
      await db
        .selectFrom('journal')
        .select(eb => ['subject', eb.fn.countAll<number>().as('count')])
        .where('verb', '=', 'application.saved')
        .where(
          'subject',
          'in',
          ids.map(id => `application:${id}`),
        )
        .groupBy('subject')
        .execute()
    ).map(({ subject, count }) => [subject, Number(count)]),
  )
  const sendings = Map.groupBy(
    await db.selectFrom('application_sendings').selectAll().where('application_id', 'in', ids).execute(),
    row => row.application_id,
  )
  const letters = new Map(
    (
      await db
        .selectFrom('mails')
        .select(eb => ['subject_ref', eb.fn.countAll<number>().as('count')])
        .where('kind', 'in', ['application-receipt', 'application-code'])
        .groupBy('subject_ref')
        .execute()
    ).map(({ subject_ref, count }) => [subject_ref, Number(count)]),
  )
  const documents = await documentsOf(db, ids)
  const lost: string[] = []
  const kept = { saves: 0, sends: 0, files: 0, lost }
  for (const { id, files } of agents) {
    const found = documents.get(id) ?? []
    kept.files += files.filter(name => found.includes(name)).length
    for (const name of files) if (!found.includes(name)) lost.push(`${name} of ${id}`)
  }
  for (const { id, saves, sends, text, unanswered, sentText, signedIn } of agents) {
    const draft = drafts.get(id)
    const written = Math.min((draft?.version ?? 0) - 1, journal.get(`application:${id}`) ?? 0)
    if (written < saves) lost.push(`${saves - written} save(s) of ${id}`)
    if (draft?.value !== text && !unanswered.includes(draft?.value ?? '')) lost.push(`the last text of ${id}`)
    kept.saves += Math.min(written, saves)
    const sent = sendings.get(id) ?? []
    if (sends > (letters.get(`application:${id}`) ?? 0)) lost.push(`a letter of ${id}`)
    const held = sent.some(
      ({ canonical, confirmed_at }) =>
        answersIn(canonical).get('probleme') === sentText && (confirmed_at !== null || !signedIn),
    )
    if (sends > 0 && !held) lost.push(`the sending of ${id}`)
    kept.sends += Math.min(sent.length, sends)
    if (sent.length < sends) lost.push(`${sends - sent.length} sending(s) of ${id}`)
  }
  return kept
}

/** The names of the files that each application lists, each with its content's row. */
async function documentsOf(db: Db, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('application_answers')
    .select(['application_id', 'value'])
    .where('field', '=', 'document')
    .where('application_id', 'in', ids)
    .execute()
  const known = new Set((await db.selectFrom('files').select('id').execute()).map(({ id }) => id))
  return new Map(
    rows.map(({ application_id, value }) => [
      application_id,
      filesIn(value)
        .filter(({ id }) => known.has(id))
        .map(({ name }) => name),
    ]),
  )
}
