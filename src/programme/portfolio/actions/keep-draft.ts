import { createHash } from 'node:crypto'
import { type Act, within } from '../../../platform/act.ts'
import { record } from '../../../platform/journal.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToNetwork } from '../../access/network-relations.ts'
import { cleanLine } from '../../calls/fields/clean.ts'
import { dropOldDrafts } from '../exchange/drafts-store.ts'
import { exchangeAbilities } from '../exchange/exchange-permissions.ts'
import type { FileRefusal } from '../exchange/file-refusal.ts'
import { readPortfolio } from '../exchange/read-file.ts'
import '../exchange/exchange-tables.ts'

type KeptOrNot =
  | Outcome<{ id: string }, 'not-found'>
  | { ok: false; reason: 'unreadable'; refusal: FileRefusal }

/** Keeps a file a day, so that what is applied is what was previewed; a file that cannot be read is not kept. */
export function keepDraft(act: Act, file: { name: string; bytes: Buffer }): Promise<KeptOrNot> {
  return within(act, async (act): Promise<KeptOrNot> => {
    const { db, now, actor } = act
    const may = exchangeAbilities.importPortfolio(await relationsToNetwork(db, actor))
    if (!may || actor.personId === null) return refused('not-found')
    const read = readPortfolio(file.bytes)
    if (!read.ok) return { ok: false, reason: 'unreadable', refusal: read.refusal }
    await dropOldDrafts(db, now)
    const id = act.newId()
    const fingerprint = createHash('sha256').update(file.bytes).digest()
    const fileName = cleanLine(file.name).slice(0, 200) || 'fichier'
    await db
      .insertInto('portfolio_import_drafts')
      .values({
        id,
        file_name: fileName,
        fingerprint,
        content: file.bytes,
        created_by: actor.personId,
        created_at: now,
      })
      .execute()
    await record(act, {
      incubatorId: null,
      subject: `portfolio-import:${id}`,
      verb: 'portfolio.import-prepared',
      payload: { file: fileName, fingerprint: fingerprint.toString('hex') },
    })
    return done({ id })
  })
}
