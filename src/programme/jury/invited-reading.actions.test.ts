import { afterAll, beforeAll, expect, it } from 'vitest'
import { at, later, minutes } from '../../../test/act.ts'
import { type Jury, openJury } from '../../../test/jury-bed.ts'
import { inviteSeat } from '../panels/actions/invite-seats.ts'

let bed: Jury
beforeAll(async () => {
  bed = await openJury()
})
afterAll(() => bed.drop())

/** The letter someone invited now receives. */
async function invited(n: number, act = bed.organiser): Promise<string> {
  const { id } = await bed.juror(n)
  await bed.db
    .updateTable('seats')
    .set({ answer: null, answered_at: null, invited_at: null })
    .where('id', '=', id)
    .execute()
  await inviteSeat(act, id, null, 'http://pepin.example')
  const mail = await bed.db
    .selectFrom('mails')
    .select('body')
    .where('subject_ref', '=', `seat:${id}`)
    .executeTakeFirstOrThrow()
  return mail.body.replaceAll(/[\u00a0\u202f]/g, ' ')
}

it('an invitation says the end of reading of the dated rights, and a forecast for what it is', async () => {
  // The last period to review ends two hours from now: the bed's clock is 11 h in Paris.
  const letter = await invited(1)
  expect(letter).toContain('Évaluations : jusqu’au mardi 10 novembre 2026 à 12 h 59')
  expect(letter).toContain('C’est une prévision : aucune candidature n’est encore déclarée recevable.')
})

it('an invitation counts what is admissible now, and no day to read once reading is over', async () => {
  for (const _ of Array(4)) await bed.admissible()
  const letter = await invited(2, at(bed.organiser, later(bed.now, minutes(121))))
  expect(letter).toMatch(/Environ \d candidatures? à lire et à noter, soit \d+ minutes\./)
  expect(letter).not.toContain('prévision')
  expect(letter).not.toContain('Évaluations')
})
