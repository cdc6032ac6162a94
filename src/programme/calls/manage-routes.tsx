import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { listIncubatorsOrganisedBy } from '../incubators/store.ts'
import { createCall } from './actions/create-call.ts'
import { listOrganisedCalls } from './list-store.ts'
import { ManagedCallsPage, NewCallPage } from './pages/manage.tsx'
import { CALL_REFUSALS, type CallRefusal } from './wording.ts'

export const manageRoutes = new Hono<Env>()

/** The incubators this person organises; nothing of the organisers' side exists for the others. */
async function organised(c: Ctx) {
  const { db, actor } = c.var.act
  return actor.personId === null ? [] : listIncubatorsOrganisedBy(db, actor.personId)
}

manageRoutes.get('/gestion', async c => {
  const { db, actor, now } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const [first, ...others] = await organised(c)
  if (!first) return notFound(c)
  const shell = others.length === 0 ? c.var.shell(brandOf(first)) : c.var.shell()
  return html(
    c,
    <ManagedCallsPage shell={shell} calls={await listOrganisedCalls(db, actor.personId)} now={now} />,
  )
})

manageRoutes.get('/gestion/appels/nouveau', c =>
  newCallPage(c, { title: '', incubator: '', variant: 'first' }),
)

manageRoutes.post('/gestion/appels', async c => {
  const { act } = c.var
  if (act.actor.personId === null) return askSignIn(c)
  if ((await organised(c)).length === 0) return notFound(c)
  const form = await formOf(c)
  const typed = {
    title: form.text('titre'),
    incubator: form.text('incubateur'),
    variant: form.text('variante'),
  }
  const variant = typed.variant === 'next' ? 'next' : 'first'
  const made = await createCall(act, { title: typed.title, incubatorSlug: typed.incubator, variant })
  return made.ok ? seeOther(c, `/gestion/appels/${made.value.slug}`) : newCallPage(c, typed, made.reason)
})

async function newCallPage(
  c: Ctx,
  typed: { title: string; incubator: string; variant: string },
  reason?: CallRefusal,
) {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const incubators = await organised(c)
  const [first] = incubators
  if (!first) return notFound(c)
  const field = reason === 'unknown-incubator' ? 'incubateur' : 'titre'
  const problem = reason && { field, message: CALL_REFUSALS[reason] }
  const shown = { ...typed, incubator: typed.incubator || first.slug, variant: typed.variant || 'first' }
  const shell = c.var.shell(brandOf(first))
  return html(
    c,
    <NewCallPage shell={shell} incubators={incubators} typed={shown} problem={problem} />,
    reason ? 422 : 200,
  )
}
