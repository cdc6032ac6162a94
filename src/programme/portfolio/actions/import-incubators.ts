import type { Act } from '../../../platform/act.ts'
import { PARIS } from '../../../platform/dates.ts'
import { recordMany } from '../../../platform/journal.ts'
import { incubatorBase, takeAddress } from '../exchange/addresses.ts'
import type { Differences } from '../exchange/differences.ts'
import { SOURCE } from '../exchange/format.ts'
import type { IncubatorChange } from '../exchange/incubator-differences.ts'
import type { Known } from '../exchange/known.ts'
import '../exchange/exchange-tables.ts'
import { insertMany } from './insert-many.ts'

/** Creates, joins and brings up to date the incubators of a file. Answers the id of each, by its id in the file. */
export async function importIncubators(
  act: Act,
  { newIncubators, joinedIncubators, changedIncubators }: Differences,
  known: Known,
  { importId, overwrite }: { importId: string; overwrite: boolean },
): Promise<Map<string, string>> {
  const { db, now } = act
  const slugs = await db.selectFrom('incubators').select(['id', 'slug']).execute()
  const taken = new Set(slugs.map(({ slug }) => slug))
  const ids = new Map([...known.local, ...known.incubators].map(([id, { incubatorId }]) => [id, incubatorId]))
  const rows = newIncubators.map(({ id, state }) => ({
    id: act.newId(),
    slug: takeAddress(incubatorBase(id), taken),
    name: state.name,
    administration: state.administration,
    contact_email: state.contact,
    theme: 'pepin' as const,
    zone: PARIS,
    signatory_name: state.name,
    signatory_capacity: 'l’équipe de l’incubateur',
    created_at: now,
  }))
  await insertMany(db, 'incubators', rows)
  for (const [index, { id }] of newIncubators.entries()) ids.set(id, rows[index]?.id ?? '')
  for (const { id } of joinedIncubators) ids.set(id, known.local.get(incubatorBase(id))?.incubatorId ?? '')
  const linked = [...newIncubators, ...joinedIncubators].map(({ id, record }) => ({
    source: SOURCE,
    external_id: id,
    incubator_id: ids.get(id) ?? '',
    record: record && JSON.stringify(record),
    import_id: importId,
  }))
  await insertMany(db, 'imported_incubators', linked)
  for (const change of changedIncubators) await changeIncubator(act, change, { importId, overwrite })
  await recordMany(
    act,
    [...newIncubators, ...joinedIncubators, ...changedIncubators.map(({ incubator }) => incubator)].map(
      ({ id }) => ({
        incubatorId: ids.get(id) ?? null,
        subject: `incubator:${ids.get(id)}`,
        verb: 'incubator.imported',
        payload: { import: importId, source: SOURCE, externalId: id },
      }),
    ),
  )
  return ids
}

async function changeIncubator(
  { db }: Act,
  { incubator: { id, record, state }, known, fields }: IncubatorChange,
  { importId, overwrite }: { importId: string; overwrite: boolean },
): Promise<void> {
  const applied = new Set(fields.filter(({ conflict }) => overwrite || !conflict).map(({ field }) => field))
  const next = {
    ...(applied.has('name') ? { name: state.name } : {}),
    ...(applied.has('administration') ? { administration: state.administration } : {}),
    ...(applied.has('contact') ? { contact_email: state.contact } : {}),
  }
  if (applied.size > 0)
    await db.updateTable('incubators').set(next).where('id', '=', known.incubatorId).execute()
  await db
    .updateTable('imported_incubators')
    .set({ record: record && JSON.stringify(record), import_id: importId })
    .where('source', '=', SOURCE)
    .where('external_id', '=', id)
    .execute()
}
