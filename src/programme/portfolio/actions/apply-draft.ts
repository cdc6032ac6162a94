import { type Act, within } from '../../../platform/act.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import { relationsToNetwork } from '../../access/network-relations.ts'
import { findDraft } from '../exchange/drafts-store.ts'
import { exchangeAbilities } from '../exchange/exchange-permissions.ts'
import { readPortfolio } from '../exchange/read-file.ts'
import '../exchange/exchange-tables.ts'
import { applyImport } from './apply-import.ts'

/** Applies the file that was previewed, while its differences are still those that were shown. */
export function applyDraft(
  act: Act,
  draftId: string,
  said: { expected: string; overwrite: boolean },
): Promise<Outcome<null, 'not-found' | 'changed-since'>> {
  return within(act, async (act): Promise<Outcome<null, 'not-found' | 'changed-since'>> => {
    const { db, now, actor } = act
    const may = exchangeAbilities.importPortfolio(await relationsToNetwork(db, actor))
    if (!may || actor.personId === null) return refused('not-found')
    const draft = await findDraft(db, draftId, actor.personId, now)
    const read = draft && readPortfolio(draft.content)
    if (!draft || !read?.ok) return refused('not-found')
    const { file_name, fingerprint } = draft
    const applied = await applyImport(act, read.value, { fileName: file_name, fingerprint, ...said })
    if (!applied.ok) return applied
    await db.deleteFrom('portfolio_import_drafts').where('id', '=', draftId).execute()
    return done(null)
  })
}
