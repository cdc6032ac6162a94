import { sql } from 'kysely'
import { type Act, within } from '../../../platform/act.ts'
import { civilDate, PARIS } from '../../../platform/dates.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { countsOf, fingerprintOf, type ImportCounts } from '../exchange/counts.ts'
import { type Differences, differencesOf, nothingToDo } from '../exchange/differences.ts'
import { type PortfolioFile, SOURCE } from '../exchange/format.ts'
import { loadKnown } from '../exchange/known-store.ts'
import { readAll } from '../exchange/reading.ts'
import '../exchange/exchange-tables.ts'
import { changeImported } from './change-imported.ts'
import { importIncubators } from './import-incubators.ts'
import { createImported } from './import-products.ts'
import { keepOddities } from './keep-oddities.ts'

export interface ImportSaid {
  fileName: string
  /** SHA-256 of the file. */
  fingerprint: Buffer
  /** Replace what was corrected in Pépin since the last import. */
  overwrite: boolean
  /** What was shown before: refused when it would no longer be that. */
  expected?: string
}

/** What a file would change now; nothing is. */
export async function compareWithFile(act: Pick<Act, 'db' | 'now'>, file: PortfolioFile) {
  const today = civilDate(act.now, PARIS)
  const known = await loadKnown(act.db)
  return { known, differences: differencesOf(readAll(file, today), known, today) }
}

/** Imports a portfolio, all of it or nothing: an act of the operator from the command line, or of `applyDraft`. */
export function applyImport(
  act: Act,
  file: PortfolioFile,
  said: ImportSaid,
): Promise<Outcome<ImportCounts, 'changed-since'>> {
  return within(act, async act => {
    // Imports and launches wait for one another: addresses are taken from what is there.
    await sql`lock table products, incubators in share row exclusive mode`.execute(act.db)
    const { known, differences } = await compareWithFile(act, file)
    if (said.expected !== undefined && said.expected !== fingerprintOf(differences))
      return refused('changed-since')
    const counts = countsOf(file, differences)
    if (!nothingToDo(differences)) await write(act, said, differences, known, counts)
    return done(counts)
  })
}

async function write(
  act: Act,
  said: ImportSaid,
  differences: Differences,
  known: Awaited<ReturnType<typeof loadKnown>>,
  counts: ImportCounts,
): Promise<void> {
  const { fileName, fingerprint, overwrite } = said
  const importId = act.newId()
  await act.db
    .insertInto('portfolio_imports')
    .values({
      id: importId,
      source: SOURCE,
      file_name: fileName,
      fingerprint,
      counts: JSON.stringify(counts),
      applied_by: act.actor.personId,
      applied_at: act.now,
    })
    .execute()
  const incubatorIds = await importIncubators(act, differences, known, { importId, overwrite })
  await createImported(act, differences.created, incubatorIds, importId)
  for (const change of differences.changed)
    await changeImported(act, change, { importId, overwrite, incubatorIds })
  await keepOddities(act, differences)
  await record(act, {
    incubatorId: null,
    subject: `portfolio-import:${importId}`,
    verb: 'portfolio.imported',
    payload: { file: fileName, fingerprint: fingerprint.toString('hex'), overwrite, counts },
  })
}
