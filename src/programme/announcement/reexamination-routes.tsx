import { Hono } from 'hono'
import { civilDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { askReexamination } from './actions/ask-reexamination.ts'
import { isUnfavourable } from './announcement.ts'
import { ReexaminationPage } from './pages/reexamination.tsx'
import { type AskRefusal, isAnswered, lastDayToAsk } from './reexamination.ts'
import { listReexaminationsOf } from './reexaminations-store.ts'
import { type ApplicationScope, ofApplication } from './scope-routes.tsx'
import { listTold } from './told-store.ts'
import { ASK_REFUSALS } from './wording.ts'

export const reexaminationRoutes = new Hono<Env>()

reexaminationRoutes.get('/candidatures/:id/reexamen', c =>
  ofApplication(c, 'askReexamination', scope => reexaminationPage(c, scope, '')),
)

reexaminationRoutes.post('/candidatures/:id/reexamen', c =>
  ofApplication(c, 'askReexamination', async scope => {
    const typed = (await formOf(c)).text('demande')
    const said = { request: typed, publicUrl: c.var.config.publicUrl }
    const asked = await askReexamination(c.var.act, scope.row.id, said)
    if (asked.ok) return seeOther(c, `/candidatures/${scope.row.id}/reexamen`)
    if (asked.reason === 'not-found') return notFound(c)
    return reexaminationPage(c, scope, typed, asked.reason)
  }),
)

async function reexaminationPage(
  c: Ctx,
  { row, incubator, shell }: ApplicationScope,
  typed: string,
  refusal?: AskRefusal,
): Promise<Response> {
  const { db, now } = c.var.act
  const { zone } = incubator
  const last = (await listTold(db, row, now)).at(-1)
  const known = await listReexaminationsOf(db, row.id)
  const contestable = last !== undefined && isUnfavourable(last.outcome) && row.withdrawn_at === null
  // Nothing told, or nothing to contest and nothing asked: there is no such page.
  if (!contestable && known.length === 0) return notFound(c)
  const until = contestable ? lastDayToAsk(last.moment, incubator) : null
  const late = until !== null && civilDate(now, zone) > until
  const open = known.some(({ verdict }) => verdict === null)
  const answered = contestable && isAnswered(known, last)
  return html(
    c,
    <ReexaminationPage
      shell={shell}
      id={row.id}
      title={row.sent_title}
      zone={zone}
      known={known}
      until={late || open || answered ? null : until}
      answered={answered && !open}
      tooLate={late && known.length === 0}
      typed={typed}
      error={refusal && ASK_REFUSALS[refusal]}
      contact={incubator.contactEmail}
      incubator={`${incubator.name}, ${incubator.administration}`}
    />,
    refusal ? (refusal.startsWith('already') ? 409 : 422) : 200,
  )
}
