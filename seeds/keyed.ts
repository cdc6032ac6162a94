import type { Act } from '../src/platform/act.ts'
import { civilDate, PARIS } from '../src/platform/dates.ts'
import type { Files } from '../src/platform/files/files.ts'
import { localStorage } from '../src/platform/files/storage.ts'
import { saveAnswers } from '../src/programme/applications/actions/save-answers.ts'
import { askValidation } from '../src/programme/keyed/actions/ask-validation.ts'
import { keyIn } from '../src/programme/keyed/actions/key-in.ts'
import { recordSheet } from '../src/programme/keyed/actions/record-sheet.ts'
import { KEYED } from './keyed-problems.ts'

// No scan is joined: nothing is ever kept there.
const NO_FILES: Files = { storage: localStorage(''), scanner: null, limit: 0 }

/** Two agents wrote on paper or called: one has a link to validate, the other signed the printed sheet. */
export async function plantKeyed(act: Act, slug: string, publicUrl: string): Promise<void> {
  const day = civilDate(new Date(act.now.getTime() - 86_400_000), PARIS)
  for (const { answers, ...who } of KEYED) {
    const made = await keyIn(act, slug, { ...who, day, time: '10 h 30', token: act.newId() })
    const id = must(made)
    const typed = Object.entries({ ...answers, guide_lu: 'oui' })
    must(
      await saveAnswers(
        act,
        id,
        typed.map(([field, value]) => ({ field, value, base: 0 })),
      ),
    )
    if (who.address !== '') must(await askValidation(act, id, publicUrl))
    else {
      const noScanReason = 'La feuille signée est gardée au bureau 12 : le scanner est en panne.'
      must(await recordSheet(act, NO_FILES, id, { day, scan: undefined, noScanReason, publicUrl }))
    }
  }
}

function must<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(`the demonstration's keyed application was refused: ${outcome.reason}`)
  return outcome.value
}
