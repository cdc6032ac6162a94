import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { postpone, resume, standDown } from './actions/change-course.ts'
import { postponedMessage, stoodDownMessage } from './mails.ts'
import { onboardingPage } from './onboarding-view-routes.tsx'
import { type EventPageProps, PostponePage, StandDownPage } from './pages/event-pages.tsx'
import { homeOf } from './pages/parts.tsx'
import { type InOnboarding, inOnboarding, numberOf } from './scope-routes.tsx'
import { type EventRefusal, isAlive, standingOf } from './standing.ts'
import { findOnboarding } from './store.ts'
import { EVENT_REFUSALS } from './wording.ts'

/** Désistement, report, reprise: read first, then done. */
export const eventRoutes = new Hono<Env>()

type Typed = EventPageProps['typed']
const NOTHING: Typed = { reason: '', until: '' }

const SIDES = [
  { side: 'organiser', path: '/gestion/mises-en-route/:id/desistement', ability: 'standDownAsOrganiser' },
  { side: 'laureate', path: '/mises-en-route/:id/desistement', ability: 'standDownMine' },
] as const

for (const { side, path, ability } of SIDES) {
  eventRoutes.get(path, c => inOnboarding(c, side, ability, found => standDownPage(c, found, NOTHING)))
  eventRoutes.post(path, c =>
    inOnboarding(c, side, ability, async found => {
      const { typed, said } = await readEvent(c)
      const done = await standDown(c.var.act, found.onboarding.id, side, said)
      if (done.ok) return seeOther(c, `${homeOf(side, found.onboarding.id)}?dit=desistement`)
      return done.reason === 'not-found' ? notFound(c) : standDownPage(c, found, typed, done.reason)
    }),
  )
}

eventRoutes.get('/gestion/mises-en-route/:id/report', c =>
  inOnboarding(c, 'organiser', 'postpone', found => postponePage(c, found, NOTHING)),
)

eventRoutes.post('/gestion/mises-en-route/:id/report', c =>
  inOnboarding(c, 'organiser', 'postpone', async found => {
    const { typed, said } = await readEvent(c)
    const done = await postpone(c.var.act, found.onboarding.id, said)
    if (done.ok) return seeOther(c, `${homeOf('organiser', found.onboarding.id)}?dit=report`)
    return done.reason === 'not-found' ? notFound(c) : postponePage(c, found, typed, done.reason)
  }),
)

eventRoutes.post('/gestion/mises-en-route/:id/reprise', c =>
  inOnboarding(c, 'organiser', 'resume', async found => {
    const { said } = await readEvent(c)
    const done = await resume(c.var.act, found.onboarding.id, said)
    if (done.ok) return seeOther(c, `${homeOf('organiser', found.onboarding.id)}?dit=reprise`)
    return done.reason === 'not-found' ? notFound(c) : refusedHere(c, found, done.reason)
  }),
)

async function readEvent(c: Ctx) {
  const form = await formOf(c)
  const typed = { reason: form.text('motif'), until: form.text('jusquau') }
  const base = numberOf(form.text('base'))
  return { typed, said: { ...typed, base, publicUrl: c.var.config.publicUrl } }
}

const fieldOf = (reason: EventRefusal): 'motif' | 'jusquau' | null =>
  /^reason/.test(reason) ? 'motif' : /^date/.test(reason) ? 'jusquau' : null

/** What both forms show: the onboarding as it is now, what was typed, why it was refused. */
async function eventProps(c: Ctx, found: InOnboarding, typed: Typed, refusal?: EventRefusal) {
  const { side, call, shell } = found
  const { db, now } = c.var.act
  const onboarding = (await findOnboarding(db, found.onboarding.id, now)) ?? found.onboarding
  const problem = refusal ? { field: fieldOf(refusal), message: EVENT_REFUSALS[refusal] } : null
  return { shell, side, onboarding, call, typed, problem } as const
}

const statusOf = (refusal: EventRefusal | undefined) =>
  refusal === undefined ? 200 : fieldOf(refusal) === null ? 409 : 422

async function standDownPage(c: Ctx, found: InOnboarding, typed: Typed, refusal?: EventRefusal) {
  const over = await refusedIfOver(c, found)
  if (over) return over
  const { title } = found.onboarding
  const message = stoodDownMessage({ title, reason: '…', incubator: found.incubator.name })
  const props = await eventProps(c, found, typed, refusal)
  return html(c, <StandDownPage {...props} message={message} />, statusOf(refusal))
}

async function postponePage(c: Ctx, found: InOnboarding, typed: Typed, refusal?: EventRefusal) {
  const over = await refusedIfOver(c, found)
  if (over) return over
  const { title, id } = found.onboarding
  const link = `${c.var.config.publicUrl}/mises-en-route/${id}`
  const message = postponedMessage({
    title,
    until: '…',
    reason: '…',
    link,
    incubator: found.incubator.name,
  })
  const props = await eventProps(c, found, typed, refusal)
  return html(c, <PostponePage {...props} message={message} />, statusOf(refusal))
}

/** Nothing more can happen to it: its own page says why, and what to do. */
async function refusedIfOver(c: Ctx, found: InOnboarding): Promise<Response | null> {
  const { db, now } = c.var.act
  const onboarding = (await findOnboarding(db, found.onboarding.id, now)) ?? found.onboarding
  const standing = standingOf(onboarding)
  if (isAlive(standing)) return null
  return refusedHere(c, { ...found, onboarding }, standing)
}

async function refusedHere(c: Ctx, found: InOnboarding, refusal: EventRefusal): Promise<Response> {
  const { db, now } = c.var.act
  const onboarding = (await findOnboarding(db, found.onboarding.id, now)) ?? found.onboarding
  const notice = { tone: 'warning', title: "Rien n'est changé", text: EVENT_REFUSALS[refusal] } as const
  return onboardingPage(c, { ...found, onboarding }, { notice, status: 409 })
}
