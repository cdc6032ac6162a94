import { Hono } from 'hono'
import { frenchDateTime, PARIS } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import type { Stage } from '../applications/decision.ts'
import { isId } from '../applications/store.ts'
import { getPublicCall } from '../calls/store.ts'
import { announce } from './actions/announce.ts'
import { preparePlan } from './actions/prepare-plan.ts'
import { STAGE_SLUGS } from './announcement.ts'
import { type Cursor, listFree, PAGE } from './free-store.ts'
import { FARTHEST_MS, type MomentRefusal, type MomentTyped, readMoment } from './moment.ts'
import { ConfirmPage } from './pages/confirm.tsx'
import { PreparePage } from './pages/prepare.tsx'
import { fingerprintOfPlan, isBlocking, issuesOfPlan } from './plan.ts'
import { findPlanFacts } from './plan-store.ts'
import { type CallScope, ofStage } from './scope-routes.tsx'
import { ANNOUNCE_REFUSALS, MOMENT_REFUSALS } from './wording.ts'

export const prepareRoutes = new Hono<Env>()

type StageScope = CallScope & { stage: Stage }

prepareRoutes.get('/gestion/appels/:slug/annonces/:stage', c =>
  ofStage(c, 'prepareAnnouncement', scope => preparePage(c, scope, { when: '', date: '', time: '' })),
)

prepareRoutes.get('/gestion/appels/:slug/annonces/:stage/confirmation', c =>
  ofStage(c, 'announce', async scope => {
    const typed = {
      when: c.req.query('quand') ?? '',
      date: c.req.query('date') ?? '',
      time: c.req.query('heure') ?? '',
    }
    const read = readMoment(typed, scope.incubator.zone, c.var.act.now)
    if (!read.ok) return preparePage(c, scope, typed, { moment: read.reason })
    return confirmPage(c, scope, read.value)
  }),
)

prepareRoutes.post('/gestion/appels/:slug/annonces/:stage', c =>
  ofStage(c, 'announce', async scope => {
    const { act, config } = c.var
    const form = await formOf(c)
    const asked = form.text('moment')
    const chosen = /^\d{12,14}$/.test(asked) ? new Date(Number(asked)) : null
    const far = chosen !== null && chosen.getTime() > act.now.getTime() + FARTHEST_MS
    if (far || (chosen === null && asked !== 'maintenant'))
      return preparePage(c, scope, { when: '', date: '', time: '' }, { moment: 'moment-missing' })
    const announced = await announce(act, scope.call.id, {
      stage: scope.stage,
      moment: chosen,
      fingerprint: /^[0-9a-f]{64}$/.test(form.text('plan')) ? form.text('plan') : '',
      publicUrl: config.publicUrl,
    })
    if (announced.ok) return seeOther(c, `${pathOf(scope)}/suivi`)
    if (announced.reason === 'not-found') return notFound(c)
    const refusal = ANNOUNCE_REFUSALS[announced.reason]
    const again = announced.reason === 'changed-meanwhile'
    return again
      ? confirmPage(c, scope, { instant: chosen, twice: false }, refusal)
      : preparePage(c, scope, { when: '', date: '', time: '' }, { refusal })
  }),
)

const pathOf = ({ call, stage }: StageScope) => `/gestion/appels/${call.slug}/annonces/${STAGE_SLUGS[stage]}`

const FIELDS: Record<MomentRefusal, string> = {
  'moment-missing': 'quand',
  'date-odd': 'date',
  'time-odd': 'heure',
  'hour-skipped': 'heure',
  'moment-past': 'date',
  'moment-far': 'date',
}

function readCursor(text: string): Cursor | null {
  const [time = '', id = ''] = text.split('.')
  return /^\d{1,14}$/.test(time) && isId(id) ? { sentAt: new Date(Number(time)), id } : null
}

async function preparePage(
  c: Ctx,
  scope: StageScope,
  typed: MomentTyped,
  said: { moment?: MomentRefusal; refusal?: string } = {},
): Promise<Response> {
  const { call, guide, incubator, shell, stage } = scope
  const { db, now } = c.var.act
  const after = readCursor(c.req.query('apres') ?? '')
  const facts = await findPlanFacts(db, call.id, stage, now)
  const rows = await listFree(db, call.id, stage, { after, limit: PAGE + 1 })
  const last = rows[PAGE - 1]
  const page = await preparePlan(db, call.id, stage, c.var.config.publicUrl, { after, limit: PAGE })
  const answersOn = (await getPublicCall(db, call.id)).guide.dates.answersOn
  return html(
    c,
    <PreparePage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      stage={stage}
      facts={facts}
      issues={issuesOfPlan(facts, { moment: now, zone: incubator.zone, answersOn })}
      answersOn={answersOn}
      letters={page.letters}
      first={after === null}
      next={
        rows.length > PAGE && last
          ? `${pathOf(scope)}?apres=${last.sentAt.getTime()}.${last.applicationId}#destinataires`
          : undefined
      }
      typed={typed}
      zoneWords={incubator.zone === PARIS ? "C'est l'heure de Paris." : `C'est l'heure de ${incubator.zone}.`}
      errors={said.moment ? [{ field: FIELDS[said.moment], message: MOMENT_REFUSALS[said.moment] }] : []}
      refusal={said.refusal}
    />,
    said.refusal ? 409 : said.moment ? 422 : 200,
  )
}

async function confirmPage(
  c: Ctx,
  scope: StageScope,
  { instant, twice }: { instant: Date | null; twice: boolean },
  refusal?: string,
): Promise<Response> {
  const { call, guide, incubator, shell, stage } = scope
  const { db, now } = c.var.act
  const { zone } = incubator
  const facts = await findPlanFacts(db, call.id, stage, now)
  const plan = await preparePlan(db, call.id, stage, c.var.config.publicUrl)
  const answersOn = (await getPublicCall(db, call.id)).guide.dates.answersOn
  const issues = issuesOfPlan(facts, { moment: instant ?? now, zone, answersOn })
  return html(
    c,
    <ConfirmPage
      shell={shell}
      slug={call.slug}
      callTitle={guide.title}
      stage={stage}
      facts={facts}
      issues={issues}
      blocked={issues.some(isBlocking)}
      answersOn={answersOn}
      moment={instant === null ? 'maintenant' : String(instant.getTime())}
      momentWords={
        instant === null
          ? 'Maintenant, dès que vous confirmez.'
          : `${frenchDateTime(instant, zone)}${zone === PARIS ? '' : ` (${zone})`}`
      }
      twice={twice}
      fingerprint={fingerprintOfPlan(call.id, plan)}
      letters={plan.letters}
      sendable={plan.letters.filter(({ recipient }) => recipient !== '').length}
      refusal={refusal}
    />,
    refusal ? 409 : 200,
  )
}
