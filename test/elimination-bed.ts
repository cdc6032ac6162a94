import { inflateRawSync } from 'node:zlib'
import type { Act } from '../src/platform/act.ts'
import { nobody } from '../src/platform/act.ts'
import { applyElimination } from '../src/programme/records/actions/apply-elimination.ts'
import { askExport } from '../src/programme/records/actions/ask-export.ts'
import { recordVisa } from '../src/programme/records/actions/record-visa.ts'
import { takeExport } from '../src/programme/records/actions/take-export.ts'
import { tellUnusedAccounts } from '../src/programme/records/actions/tell-unused.ts'
import { workOnLists } from '../src/programme/records/actions/work-on-lists.ts'
import type { TypedVisa } from '../src/programme/records/elimination.ts'
import { findExport } from '../src/programme/records/store/exports.ts'
import { findList } from '../src/programme/records/store/lists.ts'

export const visaOn = (givenOn: string): TypedVisa => ({
  answer: 'given',
  name: 'Ada Roussel',
  capacity: 'directrice des archives',
  givenOn,
  reference: 'AD-7731',
  because: '',
})

/** The worker, at the instant of `act`. */
export const work = (act: Act): Promise<number> => workOnLists({ ...act, actor: nobody })

/** What an export holds, by name; a file kept in the storage is empty here. */
export async function contentsOf({ db }: Act, listId: string): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('elimination_parts')
    .select(['name', 'content'])
    .where('list_id', '=', listId)
    .execute()
  return Object.fromEntries(
    rows.map(({ name, content }) => [name, content ? inflateRawSync(content).toString() : '']),
  )
}

const orThrow = (outcome: { ok: true } | { ok: false; reason: string }) => {
  if (!outcome.ok) throw new Error(outcome.reason)
}

/** A proposed list, exported and downloaded. */
export async function exported(act: Act, incubatorId: string, number: number): Promise<void> {
  orThrow(await askExport(act, incubatorId, number))
  await work(act)
  orThrow(await takeExport(act, incubatorId, number))
}

/** A proposed list up to the visa. */
export async function seen(act: Act, incubatorId: string, number: number): Promise<void> {
  await exported(act, incubatorId, number)
  const list = await findList(act.db, incubatorId, number)
  const last = await findExport(act.db, list?.id ?? '')
  const visa = visaOn(act.now.toISOString().slice(0, 10))
  orThrow(await recordVisa(act, incubatorId, number, { visa, seen: last?.number ?? 0 }))
}

/** The worker tells those whose account is on a list, at the instant of `act`. */
export const tell = (act: Act): Promise<void> =>
  tellUnusedAccounts({ ...act, actor: nobody }, 'https://pepin.example')

/** A proposed list to its end, those who must be told having been three weeks before. */
export async function carriedOut(act: Act, incubatorId: string, number: number): Promise<void> {
  await tell({ ...act, now: new Date(act.now.getTime() - 21 * 86_400_000) })
  await seen(act, incubatorId, number)
  orThrow(await applyElimination(act, incubatorId, number, 'ELIMINER'))
  await work(act)
}
