import type { Act } from '../../src/platform/act.ts'
import { civilDate, PARIS } from '../../src/platform/dates.ts'
import type { Files } from '../../src/platform/files/files.ts'
import { saveAnswers } from '../../src/programme/applications/actions/save-answers.ts'
import type { Call } from '../../src/programme/calls/call.ts'
import { askValidation } from '../../src/programme/keyed/actions/ask-validation.ts'
import { keyIn } from '../../src/programme/keyed/actions/key-in.ts'
import { recordSheet } from '../../src/programme/keyed/actions/record-sheet.ts'
import { PDF } from '../files.ts'
import { mark } from './rows.ts'

/** Keyed in by the organiser: one whose validation was asked, marked; one whose sheet came back signed. */
export const KEYED = {
  waiting: '30000000-0000-4000-8000-000000000001',
  validated: '30000000-0000-4000-8000-000000000002',
  paper: '30000000-0000-4000-8000-000000000003',
}

const MARKED = {
  titre: mark('keyed', 'title'),
  probleme: mark('keyed', 'shared'),
  hierarchie: mark('keyed', 'private'),
}
const REST = { titre: 'Une autre', probleme: 'P', motivation: 'M', service: 'S', guide_lu: 'oui' }

export async function plantKeyed(act: Act, call: Call, files: Files): Promise<void> {
  const day = civilDate(act.now, PARIS)
  const must = (outcome: { ok: boolean; reason?: string }) => {
    if (!outcome.ok) throw new Error(outcome.reason)
  }
  for (const [token, over] of [
    [KEYED.waiting, MARKED],
    [KEYED.validated, {}],
  ] as const) {
    const contact = { name: 'Zoé Martin', address: 'zoe@horizon.example', postal: '', phone: '' }
    const how = { channel: 'papier', reason: 'Sans ordinateur.', day, time: '0 h 01' }
    must(await keyIn(act, call.slug, { ...contact, ...how, token }))
    const texts = Object.entries({ ...REST, ...over })
    must(
      await saveAnswers(
        act,
        token,
        texts.map(([field, value]) => ({ field, value, base: 0 })),
      ),
    )
  }
  must(await askValidation(act, KEYED.waiting, ''))
  const scan = { name: 'feuille.pdf', bytes: PDF }
  must(await recordSheet(act, files, KEYED.validated, { day, scan, noScanReason: '', publicUrl: '' }))
  // Its receipt, with an address the matrix knows.
  await act.db
    .updateTable('paper_letters')
    .set({ id: KEYED.paper, body: mark('keyed', 'shared') })
    .where('application_id', '=', KEYED.validated)
    .execute()
}
