import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { publishCall } from './actions/publish-call.ts'
import { saveGuide } from './actions/save-guide.ts'
import { statusOf } from './call.ts'
import { EditPartPage } from './pages/edit-part.tsx'
import { ConflictPage } from './pages/guide-conflict.tsx'
import { CallOverviewPage } from './pages/overview.tsx'
import { PublicCallPage } from './pages/public-call.tsx'
import { PublicationPage } from './pages/publication.tsx'
import { fieldsOf, isPart, type Part } from './parts/parts.ts'
import { proposeInto, readTyped } from './parts/read.ts'
import { callAbilities } from './permissions.ts'
import { readinessOf } from './readiness.ts'
import { findCall, findGuide, findPublishedGuide, getGuide } from './store.ts'
import { CALL_REFUSALS } from './wording.ts'

export const guideRoutes = new Hono<Env>()

/** The call of this address with its working guide, for its organisers only. */
async function managed(c: Ctx) {
  const { db, actor, now } = c.var.act
  const call = await findCall(db, c.req.param('slug') ?? '')
  if (!call) return undefined
  const relations = await relationsToCall(db, actor, call.id)
  const status = statusOf(call, now)
  if (!callAbilities.readGuide({ relations, status })) return undefined
  const [guide, incubator] = await Promise.all([getGuide(db, call.id), getIncubator(db, call.incubatorId)])
  const host = { incubator: incubator.name, administration: incubator.administration }
  const findings = readinessOf(guide.content, {
    host,
    zone: incubator.zone,
    now,
    published: call.publishedAt !== null,
  })
  const listed = { call, incubator, content: guide.content }
  return { call, guide, incubator, findings, listed, status, shell: c.var.shell(brandOf(incubator)) }
}

type Managed = NonNullable<Awaited<ReturnType<typeof managed>>>

/** Runs `show` for an organiser of the call; others are asked to sign in, or told there is nothing. */
async function forOrganiser(
  c: Ctx,
  show: (found: Managed) => Promise<Response> | Response,
): Promise<Response> {
  if (c.var.act.actor.personId === null) return askSignIn(c)
  const found = await managed(c)
  return found ? show(found) : notFound(c)
}

guideRoutes.get('/gestion/appels/:slug', c =>
  forOrganiser(c, async ({ shell, listed, findings, guide, call }) => {
    const published = await findPublishedGuide(c.var.act.db, call.id)
    const announcement = c.req.query('publie') === undefined ? undefined : 'L’appel est publié'
    return html(
      c,
      <CallOverviewPage
        shell={shell}
        listed={listed}
        findings={findings}
        now={c.var.act.now}
        guideNumber={guide.number}
        publishedNumber={published?.number ?? null}
        announcement={announcement}
      />,
    )
  }),
)

guideRoutes.get('/gestion/appels/:slug/apercu', c =>
  forOrganiser(c, ({ shell, listed, call }) =>
    html(
      c,
      <PublicCallPage
        shell={shell}
        listed={listed}
        now={c.var.act.now}
        preview={{ back: `/gestion/appels/${call.slug}` }}
      />,
    ),
  ),
)

guideRoutes.get('/gestion/appels/:slug/publication', c => forOrganiser(c, found => publicationPage(c, found)))

guideRoutes.post('/gestion/appels/:slug/publication', c =>
  forOrganiser(c, async found => {
    const number = Number((await formOf(c)).text('numero'))
    const published = await publishCall(c.var.act, found.call.id, Number.isInteger(number) ? number : 0)
    if (published.ok) return seeOther(c, `/gestion/appels/${found.call.slug}?publie=1`)
    if (published.reason === 'not-found') return notFound(c)
    const problem =
      published.reason === 'changed'
        ? 'Le guide a changé depuis que cette page s’est affichée : relisez-le, puis publiez.'
        : CALL_REFUSALS[published.reason]
    return publicationPage(c, found, problem)
  }),
)

async function publicationPage(
  c: Ctx,
  { shell, listed, findings, guide, call }: Managed,
  problem?: string,
): Promise<Response> {
  const published = await findPublishedGuide(c.var.act.db, call.id)
  const page = (
    <PublicationPage
      shell={shell}
      listed={listed}
      findings={findings}
      guideNumber={guide.number}
      first={published === undefined}
      problem={problem}
    />
  )
  return html(c, page, problem ? 409 : 200)
}

guideRoutes.get('/gestion/appels/:slug/guide/:part', c =>
  forOrganiser(c, ({ shell, listed, guide, call }) => {
    const part = c.req.param('part')
    if (!isPart(part)) return notFound(c)
    const fields = fieldsOf(part, guide.content)
    const values = Object.fromEntries(fields.map(field => [field.name, field.read(guide.content)]))
    const saved = c.req.query('enregistre') !== undefined
    return html(
      c,
      <EditPartPage
        shell={shell}
        slug={call.slug}
        callTitle={listed.content.title}
        part={part}
        fields={fields}
        values={values}
        number={guide.number}
        problems={[]}
        saved={saved}
      />,
    )
  }),
)

guideRoutes.post('/gestion/appels/:slug/guide/:part', c =>
  forOrganiser(c, async found => {
    const part = c.req.param('part') ?? ''
    if (!isPart(part)) return notFound(c)
    const form = await formOf(c)
    const base =
      (await findGuide(c.var.act.db, found.call.id, Number(form.text('numero')) || 0)) ?? found.guide
    const { typed, decided } = readTyped(form)
    if (form.has('proposer')) return proposal(c, found, part, typed)
    const outcome = await saveGuide(c.var.act, found.call, {
      part,
      typed,
      baseNumber: base.number,
      ...(form.has('vu') ? { decided: { fields: decided, seenNumber: Number(form.text('vu')) || 0 } } : {}),
    })
    if (!outcome.ok)
      return outcome.reason === 'closed'
        ? refusedPage(c, {
            status: 409,
            title: 'L’appel est clos',
            text: CALL_REFUSALS.closed,
            back: { href: `/gestion/appels/${found.call.slug}`, label: 'Revenir à l’appel' },
          })
        : notFound(c)
    const { merged, number } = outcome.value
    const common = {
      shell: found.shell,
      slug: found.call.slug,
      callTitle: found.guide.content.title,
      part,
      number,
    }
    if (merged.kind === 'saved') {
      const home = `/gestion/appels/${found.call.slug}`
      return seeOther(c, form.has('retour') ? home : `${home}/guide/${part}?enregistre=1`)
    }
    if (merged.kind === 'conflicts')
      return html(
        c,
        <ConflictPage {...common} base={base.number} conflicts={merged.conflicts} typed={typed} />,
        409,
      )
    const fields = fieldsOf(part, found.guide.content)
    return html(
      c,
      <EditPartPage
        {...common}
        number={base.number}
        fields={fields}
        values={typed}
        problems={merged.problems}
        saved={false}
      />,
      422,
    )
  }),
)

/** « Proposer les autres dates »: shown in the form, saved only by its own button. */
function proposal(c: Ctx, found: Managed, part: Part, typed: Record<string, string>): Response {
  const { values, problem } = proposeInto(typed, c.var.act.now, found.incubator.zone)
  const problems = problem ? [{ field: 'opens', message: problem }] : []
  const fields = fieldsOf(part, found.guide.content)
  return html(
    c,
    <EditPartPage
      shell={found.shell}
      slug={found.call.slug}
      callTitle={found.guide.content.title}
      part={part}
      fields={fields}
      values={values}
      number={found.guide.number}
      problems={problems}
      saved={false}
    />,
    problem ? 422 : 200,
  )
}
