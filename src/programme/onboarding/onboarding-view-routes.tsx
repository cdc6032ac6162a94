import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { listReserve } from './laureates-store.ts'
import { OnboardingPage, type OnboardingProps } from './pages/onboarding-page.tsx'
import type { InOnboarding } from './scope-routes.tsx'

interface Shown {
  givenBack?: OnboardingProps['givenBack']
  notice?: OnboardingProps['notice']
  status?: 200 | 409 | 422
}

const SAID: Record<string, string> = {
  enregistree: "L'étape est enregistrée",
  gardee: 'La version enregistrée est gardée',
  desistement: 'Le désistement est enregistré',
  report: 'La mise en route est reportée',
  reprise: 'La mise en route reprend',
  remplacement: "La place est donnée. Il reste à l'annoncer",
}

/** The page of one onboarding, as it is now; with a form given back, or a refusal, when there is one. */
export async function onboardingPage(c: Ctx, found: InOnboarding, shown: Shown = {}): Promise<Response> {
  const { side, onboarding, call, guide, incubator, shell } = found
  const { db, now } = c.var.act
  const said = c.req.method === 'GET' ? (c.req.query('dit') ?? '') : ''
  const title = Object.hasOwn(SAID, said) ? SAID[said] : undefined
  const reserve = side === 'organiser' ? await listReserve(db, onboarding.callId) : []
  return html(
    c,
    <OnboardingPage
      shell={shell}
      side={side}
      onboarding={onboarding}
      call={call}
      promised={guide.dates.investigationOn}
      zone={incubator.zone}
      now={now}
      hasReserve={reserve.length > 0}
      givenBack={shown.givenBack ?? null}
      notice={shown.notice ?? (title === undefined ? null : { tone: 'success', title })}
    />,
    shown.status ?? 200,
  )
}
