import { frenchDateTime } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { html, refusedPage } from '../../platform/respond.tsx'
import type { TypedAnswer } from './answers.ts'
import { closedWords, graceOverWords } from './closed-words.ts'
import { fieldsShown, stepsShown } from './form/conditions.ts'
import type { StepId } from './form.ts'
import { StepClosedPage } from './pages/step-closed.tsx'
import type { InScope } from './scope-routes.tsx'
import { valuesOf } from './store.ts'
import { STATUS_WORDS } from './wording.ts'

/** Nothing can be written any more: what is kept, and what was typed too late. */
export function closedPage(
  c: Ctx,
  found: InScope,
  step: StepId,
  typed: readonly TypedAnswer[] | null,
): Response {
  const { application, completion } = found
  const { call, incubator, form } = application
  const values = valuesOf(application.answers)
  const shown = fieldsShown(form, step, values)
  const late = new Map((typed ?? []).map(({ field, value }) => [field, value]))
  return html(
    c,
    <StepClosedPage
      shell={found.shell}
      id={application.id}
      step={step}
      steps={stepsShown(application.steps, form, values)}
      fields={form.filter(field => shown.includes(field) || late.has(field.id))}
      values={values}
      typed={typed && late}
      state={STATUS_WORDS[found.status]}
      since={[
        closedWords(call, completion, incubator.zone, c.var.act.now),
        graceOverWords(application.work, call, incubator.zone, c.var.act.now),
      ]
        .filter(Boolean)
        .join(' ')}
    />,
    typed ? 409 : 200,
  )
}

export function withdrawnPage(c: Ctx, { application: { id, facts, incubator } }: InScope): Response {
  const since = facts.withdrawnAt ? ` le ${frenchDateTime(facts.withdrawnAt, incubator.zone)}` : ''
  return refusedPage(c, {
    status: 409,
    title: 'Cette candidature est retirée',
    text: `Elle a été retirée${since}. Elle ne peut plus être modifiée.`,
    back: { href: `/candidatures/${id}`, label: 'Voir ma candidature' },
  })
}
