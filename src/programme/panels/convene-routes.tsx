import { Hono } from 'hono'
import { civilDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { conveneAgain } from './actions/convene-again.ts'
import { sittingsPath } from './addresses.ts'
import { type ConveneRefusal, conveneAgain as mayConvene } from './convening.ts'
import { CONVENE_REFUSALS, sittingFinding } from './convening-wording.ts'
import { holdings } from './held-store.ts'
import { ConveneAgainPage } from './pages/convene-again.tsx'
import type { FieldError } from './seat-form.ts'
import { readSitting } from './sitting.ts'
import type { SittingScope } from './sitting-pages-routes.tsx'
import { withSitting } from './sitting-routes.tsx'
import { listSittings } from './store.ts'

/** Convening a panel again after a sitting that lacked its quorum. */
export const conveneRoutes = new Hono<Env>()
const PATH = '/gestion/appels/:slug/seances/:id/seconde-convocation'

conveneRoutes.get(PATH, c =>
  withSitting(c, scope => page(c, scope, { id: c.var.act.newId(), date: '', lieu: scope.sitting.place }, [])),
)

conveneRoutes.post(PATH, c =>
  withSitting(c, async scope => {
    const form = await formOf(c)
    const typed = {
      id: form.text('id') || c.var.act.newId(),
      date: form.text('date'),
      lieu: form.text('lieu'),
    }
    const { said, errors } = readSitting(typed)
    if (errors.length > 0) return page(c, scope, typed, errors)
    const { panelId, id: sittingId } = scope.sitting
    const made = await conveneAgain(c.var.act, { panelId, sittingId, id: typed.id }, said)
    if (made.ok) return seeOther(c, `${sittingsPath(scope.call.slug)}/${made.value.id}?dit=seconde`)
    if (made.reason === 'not-found') return notFound(c)
    if (made.reason !== 'day-before') return refusal(c, scope, made.reason)
    return page(c, scope, typed, [{ field: 'date', message: CONVENE_REFUSALS['day-before'] }])
  }),
)

async function page(
  c: Ctx,
  scope: SittingScope,
  { id, ...typed }: { id: string; date: string; lieu: string },
  errors: FieldError[],
): Promise<Response> {
  const { call, guide, incubator, shell, panel, sitting, seats } = scope
  const { db, now } = c.var.act
  const all = await holdings(db, await listSittings(db, panel.id), { seats, percent: panel.quorumPercent })
  const held = all.find(each => each.id === sitting.id)
  if (!held) return notFound(c)
  const next = all.some(({ convenedAfter }) => convenedAfter === sitting.id)
  const allowed = mayConvene(held, { on: null, today: civilDate(now, incubator.zone), next })
  if (!allowed.ok) return refusal(c, scope, allowed.reason)
  return html(
    c,
    <ConveneAgainPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      sitting={sitting}
      finding={sittingFinding(held)}
      id={id}
      typed={typed}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

const refusal = (c: Ctx, { call, sitting }: SittingScope, reason: ConveneRefusal): Response =>
  refusedPage(c, {
    status: 409,
    title: 'Une seconde convocation n’est pas possible ici',
    text: CONVENE_REFUSALS[reason],
    back: { href: `${sittingsPath(call.slug)}/${sitting.id}`, label: 'Voir la séance' },
  })
