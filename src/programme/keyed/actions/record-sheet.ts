import type { Act } from '../../../platform/act.ts'
import { isCivilDate } from '../../../platform/dates.ts'
import type { FileRefusal } from '../../../platform/files/file.ts'
import type { Files } from '../../../platform/files/files.ts'
import { forgetPieces, type Given, receive } from '../../../platform/files/receive.ts'
import { insertFile } from '../../../platform/files/store.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'

import { relationsToApplication } from '../../access/relations.ts'
import { cleanDate } from '../../calls/fields/clean.ts'
import { KEYED_ABILITIES } from '../permissions.ts'
import '../tables.ts'
import { isSigningDay } from '../validation.ts'
import type { SHEET_PROBLEMS } from '../wording.ts'
import { makeCount } from './make-count.ts'
import { type KeyedRefusal, onKeyed, recordKeyed } from './on-keyed.ts'

export interface SheetSaid {
  day: string
  scan: Given | undefined
  noScanReason: string
  publicUrl: string
}
export type SheetRefusal = KeyedRefusal | keyof typeof SHEET_PROBLEMS | FileRefusal

/** The sheet the agent signed is recorded: the application counts from its reception, without an account. */
export async function recordSheet(
  act: Act,
  files: Files,
  id: string,
  said: SheetSaid,
): Promise<Outcome<null, SheetRefusal> & { name?: string }> {
  if (!KEYED_ABILITIES.keyIn(await relationsToApplication(act.db, act.actor, id))) return refused('not-found')
  const day = cleanDate(said.day)
  if (!isCivilDate(day)) return refused('day-missing')
  const reason = said.noScanReason.trim()
  if (reason.length > 1000) return refused('reason-long')
  if (!said.scan && reason === '') return refused('scan-missing')
  const received = said.scan ? await receive(act, files, said.scan) : null
  if (received && !received.ok) return received
  return onKeyed(act, id, async (act, held): Promise<Outcome<null, SheetRefusal>> => {
    const { application, keyed, last } = held
    const { incubator, facts } = application
    if (!isSigningDay(day, keyed.receivedAt, incubator.zone, act.now)) return refused('day-odd')
    const { personId } = act.actor
    const of = { incubator_id: incubator.id, added_by: personId, added_at: act.now }
    const scan =
      received &&
      (await insertFile(act.db, received.value, {
        id: act.newId(),
        ...of,
        application_id: id,
        message_id: null,
      }))
    await act.db
      .insertInto('keyed_validations')
      .values({
        id: act.newId(),
        application_id: id,
        number: last + 1,
        way: 'sheet',
        address: '',
        canonical: facts.current,
        asked_at: act.now,
        asked_by: personId,
        answer: 'valid',
        answered_at: act.now,
        signed_on: day,
        recorded_by: personId,
        scan_id: scan?.id ?? null,
        no_scan_reason: scan ? '' : reason,
      })
      .execute()
    await makeCount(act, held, '', said.publicUrl)
    const payload = { number: last + 1, way: 'sheet', signedOn: day, scan: scan?.sha256 ?? '', reason }
    if (said.scan) await forgetPieces(act, said.scan)
    await recordKeyed(act, held, 'keyed-validated', payload)
    return done(null)
  })
}
