import type { Act } from '../src/platform/act.ts'
import { ensureForm } from '../src/programme/applications/actions/start-application.ts'
import type { Field } from '../src/programme/applications/form.ts'
import { versionOf } from '../src/programme/applications/forms-store.ts'
import { findCall } from '../src/programme/calls/store.ts'

const DOCUMENT: Field = {
  id: 'document',
  step: 'pratique',
  kind: 'files',
  limit: 1,
  most: 3,
  label: 'Une pièce, si elle aide à comprendre',
  reader: 'Pièces jointes',
  hint: 'Une photo, un formulaire, un tableau. Rien n’est attendu : la plupart des candidatures n’en ont pas. Le jury lit vos pièces telles quelles.',
}

/** The open call of the demonstration also asks for files, which the first form does not. */
export async function askForFiles(act: Act, slug: string): Promise<void> {
  const callId = (await findCall(act.db, slug))?.id ?? ''
  const number = await ensureForm(act, callId)
  const { steps, fields } = await versionOf(act.db, callId, number)
  const last = fields.findIndex(({ id }) => id === 'guide_lu')
  await act.db
    .insertInto('form_versions')
    .values({
      id: act.newId(),
      call_id: callId,
      number: number + 1,
      steps: JSON.stringify(steps),
      fields: JSON.stringify(fields.toSpliced(last, 0, DOCUMENT)),
      created_at: act.now,
    })
    .execute()
}
