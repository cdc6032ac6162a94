import { Hono } from 'hono'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { saveStep } from './actions/save-step.ts'
import { type OnboardingStep, STEP_SLUGS, stepOfSlug } from './onboarding.ts'
import { onboardingPage } from './onboarding-view-routes.tsx'
import { CommitmentPage } from './pages/commitment-page.tsx'
import { ConflictPage } from './pages/conflict-page.tsx'
import { homeOf, type Side } from './pages/parts.tsx'
import { LAUREATE_STEPS } from './permissions.ts'
import { type InOnboarding, inOnboarding, numberOf } from './scope-routes.tsx'
import { isAlive, standingOf } from './standing.ts'
import type { Typed } from './step-form.ts'
import { findOnboarding } from './store.ts'
import { EVENT_REFUSALS } from './wording.ts'

/** The page of an onboarding, its steps and its commitment form, from both sides. */
export const stepRoutes = new Hono<Env>()

const SIDES = [
  { side: 'organiser', path: '/gestion/mises-en-route/:id', ability: 'manage' },
  { side: 'laureate', path: '/mises-en-route/:id', ability: 'readMine' },
] as const

for (const { side, path, ability } of SIDES) {
  stepRoutes.get(path, c => inOnboarding(c, side, ability, found => onboardingPage(c, found)))

  stepRoutes.get(`${path}/engagement`, c =>
    inOnboarding(c, side, ability, ({ shell, onboarding, call, incubator }) =>
      html(
        c,
        <CommitmentPage
          shell={shell}
          side={side}
          onboarding={onboarding}
          call={call}
          incubator={incubator.name}
          signatory={incubator.signatory}
        />,
      ),
    ),
  )

  stepRoutes.post(`${path}/etapes/:step`, c =>
    inOnboarding(c, side, ability, async found => {
      const step = stepOfSlug(c.req.param('step') ?? '')
      if (!step || !fills(side, step)) return notFound(c)
      return save(c, found, step, await formOf(c))
    }),
  )
}

// Someone who both organises and carries sees on each side what that side fills.
const fills = (side: Side, step: OnboardingStep) => side === 'organiser' || LAUREATE_STEPS.includes(step)

const CONTROLS = new Set(['version', 'action', 'choix', 'vu'])

/** The fields of the step alone, first value of each. */
const typedOf = (form: FormFields): Typed =>
  Object.fromEntries(
    form
      .entries()
      .filter(([name]) => !CONTROLS.has(name))
      .map(([name]) => [name, form.text(name)]),
  )

async function save(c: Ctx, found: InOnboarding, step: OnboardingStep, form: FormFields): Promise<Response> {
  const { side, onboarding } = found
  const { id } = onboarding
  const typed = typedOf(form)
  const base = numberOf(form.text('version'))
  const back = (dit: string) => seeOther(c, `${homeOf(side, id)}?dit=${dit}#etape-${STEP_SLUGS[step]}`)
  if (form.text('action') === 'ajouter') {
    const title = 'Des lignes vides sont ajoutées. Enregistrez pour garder ce que vous avez écrit.'
    const givenBack = { step, number: Math.max(0, base), typed, errors: [], blanks: 3 }
    return onboardingPage(c, found, { givenBack, notice: { tone: 'success', title } })
  }
  if (form.has('vu')) {
    if (form.text('choix') === 'enregistree') return back('gardee')
    if (form.text('choix') !== 'mienne') return conflict(c, found, step, typed, true)
  }
  const saved = await saveStep(c.var.act, id, { step, typed, base })
  if (saved.ok) return back('enregistree')
  switch (saved.reason) {
    case 'not-found':
      return notFound(c)
    case 'changed-meanwhile':
      return conflict(c, found, step, typed, false)
    case 'invalid': {
      const givenBack = { step, number: Math.max(0, base), typed, errors: saved.errors ?? [], blanks: 1 }
      return onboardingPage(c, found, { givenBack, status: 422 })
    }
    default:
      return over(c, found)
  }
}

/** Both versions, over what is saved now. */
async function conflict(
  c: Ctx,
  found: InOnboarding,
  step: OnboardingStep,
  typed: Typed,
  unchosen: boolean,
): Promise<Response> {
  const { side, call, incubator, shell } = found
  const { db, now } = c.var.act
  const onboarding = (await findOnboarding(db, found.onboarding.id, now)) ?? found.onboarding
  const page = (
    <ConflictPage
      shell={shell}
      side={side}
      onboarding={onboarding}
      call={call}
      zone={incubator.zone}
      step={step}
      typed={typed}
      unchosen={unchosen}
    />
  )
  return html(c, page, 409)
}

/** The onboarding came to its end while it was being filled. */
async function over(c: Ctx, found: InOnboarding): Promise<Response> {
  const { db, now } = c.var.act
  const onboarding = (await findOnboarding(db, found.onboarding.id, now)) ?? found.onboarding
  const standing = standingOf(onboarding)
  const text = EVENT_REFUSALS[isAlive(standing) ? 'changed-meanwhile' : standing]
  const notice = { tone: 'danger', title: "L'étape n'est pas enregistrée", text } as const
  return onboardingPage(c, { ...found, onboarding }, { notice, status: 409 })
}
