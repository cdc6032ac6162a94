import { Hono } from 'hono'
import type { Shell } from '../../design/index.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import type { DecisionSaid } from '../applications/decision.ts'
import { DECIDE_REFUSALS } from '../applications/decision-wording.ts'
import { type ScreenRefusal, screenApplication } from './actions/screen-application.ts'
import { ConflictPage } from './pages/conflict-page.tsx'
import { ScreenPage } from './pages/screen-page.tsx'
import { queuePath, viewOfSlug } from './queue.ts'
import { withSheet } from './scope-routes.tsx'
import type { TypedScreening } from './screening.ts'
import { baseOf } from './sheet.ts'
import { findSheet, type LoadedSheet } from './sheet-store.ts'
import { backOf, firstTyped, saidOf, seenOf, typedOf } from './typed-routes.ts'
import { SENT_MEANWHILE } from './wording.ts'

export const decideRoutes = new Hono<Env>()

type Scope = LoadedSheet & { shell: Shell }

/** A decision on its way: what was typed, over what, and where it comes from. */
interface Deciding {
  typed: TypedScreening
  seen: { base: number; version: number }
  back: { view: string; after: string }
}

decideRoutes.get('/gestion/candidatures/:id/recevabilite', c =>
  withSheet(c, async scope => {
    const { sheet } = scope
    const typed = firstTyped(scope, c.var.act.now)
    const seen = { base: baseOf(sheet), version: sheet.version }
    return screenPage(c, scope, { typed, seen, back: { view: '', after: '' } })
  }),
)

decideRoutes.post('/gestion/candidatures/:id/recevabilite', c =>
  withSheet(c, async scope => {
    const form = await formOf(c)
    const deciding: Deciding = { typed: typedOf(form), seen: seenOf(form), back: backOf(form) }
    const choice = form.has('choix') ? form.text('choix') : 'mienne'
    if (choice === 'enregistree') return seeOther(c, wayBack(scope, deciding))
    const { said, errors } = saidOf(deciding.typed, scope, c.var.act.now)
    if (!said) return screenPage(c, scope, deciding, { errors, status: 422 })
    if (choice !== 'mienne') return conflictPage(c, scope, deciding, said, true)
    const screened = await screenApplication(c.var.act, scope.sheet.id, said, deciding.seen)
    return screened.ok
      ? seeOther(c, wayBack(scope, deciding))
      : refusedTo(c, scope, deciding, said, screened.reason)
  }),
)

/** Back to the queue for the next one, or to the application one came from. */
function wayBack({ sheet, call }: Scope, { back }: Deciding): string {
  if (back.view === '') return `/gestion/candidatures/${sheet.id}`
  const queue = queuePath(call.slug, viewOfSlug(back.view), back.after)
  return `${queue}${queue.includes('?') ? '&' : '?'}decidee=${sheet.id}`
}

/** Nothing was recorded: why, over what is there now, with what was typed. */
async function refusedTo(
  c: Ctx,
  scope: Scope,
  deciding: Deciding,
  said: DecisionSaid,
  reason: ScreenRefusal,
): Promise<Response> {
  if (reason === 'not-found') return notFound(c)
  const fresh = await findSheet(c.var.act.db, scope.sheet.id)
  if (!fresh) return notFound(c)
  const now = { ...fresh, shell: scope.shell }
  if (reason === 'changed-meanwhile') return conflictPage(c, now, deciding, said, false)
  if (reason === 'sent-meanwhile')
    return screenPage(
      c,
      now,
      { ...deciding, seen: { ...deciding.seen, version: fresh.sheet.version } },
      { trouble: SENT_MEANWHILE, status: 409 },
    )
  return screenPage(c, now, deciding, { trouble: DECIDE_REFUSALS[reason], status: 409 })
}

function screenPage(
  c: Ctx,
  { sheet, call, callTitle, incubator, shell }: Scope,
  { typed, seen, back }: Deciding,
  {
    errors = [],
    trouble,
    status = 200,
  }: { errors?: { field: string; message: string }[]; trouble?: string; status?: 200 | 409 | 422 } = {},
): Response {
  return html(
    c,
    <ScreenPage
      shell={shell}
      slug={call.slug}
      callTitle={callTitle}
      sheet={sheet}
      typed={typed}
      errors={errors}
      trouble={trouble}
      base={seen.base}
      version={seen.version}
      zone={incubator.zone}
      now={c.var.act.now}
      back={back}
    />,
    status,
  )
}

function conflictPage(
  c: Ctx,
  { sheet, call, callTitle, incubator, shell }: Scope,
  { typed, seen, back }: Deciding,
  mine: DecisionSaid,
  unchosen: boolean,
): Response {
  return html(
    c,
    <ConflictPage
      shell={shell}
      slug={call.slug}
      callTitle={callTitle}
      zone={incubator.zone}
      sheet={sheet}
      typed={typed}
      mine={mine}
      version={seen.version}
      back={back}
      unchosen={unchosen}
    />,
    unchosen ? 422 : 409,
  )
}
