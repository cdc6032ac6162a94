import { civilDate, frenchDate } from '../../platform/dates.ts'
import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { stepsShown } from '../applications/form/conditions.ts'
import { answersIn, fingerprintOf } from '../applications/receipt.ts'
import { valuesOf } from '../applications/store.ts'
import { problemWords } from '../applications/wording.ts'
import { brandOf } from '../incubators/incubator.ts'
import { whyNoLink } from './actions/ask-validation.ts'
import { keyedFacts, textFact } from './facts.ts'
import { KeyedPage } from './pages/keyed-page.tsx'
import type { InKeyed } from './scope-routes.tsx'
import { hasAccount, listValidations } from './store.ts'
import { ACT_REFUSALS, saidWords } from './wording.ts'

export interface SheetTyped {
  day: string
  noScanReason: string
  arrived: readonly { id: string; name: string }[]
  errors: { field: string; message: string }[]
  /** Why an act was refused, when it is of no field. */
  problem?: string
}
export const UNTYPED: SheetTyped = { day: '', noScanReason: '', arrived: [], errors: [] }

/** The team's page of an application keyed in. */
export async function keyedPage(
  c: Ctx,
  { held }: InKeyed,
  typed: SheetTyped = UNTYPED,
  status: 200 | 409 | 422 | 429 = 200,
): Promise<Response> {
  const { application, keyed, problems, before } = held
  const { id, form, incubator, facts, steps, sendings } = application
  const sent = sendings.findLast(({ confirmedAt }) => confirmedAt !== null)
  const values = sent ? answersIn(sent.canonical) : valuesOf(application.answers)
  const validations = await listValidations(c.var.act.db, id)
  const [last] = validations
  const over = before !== null && c.var.act.now >= before ? ACT_REFUSALS.over : ''
  const stopped = facts.withdrawnAt !== null ? ACT_REFUSALS.withdrawn : over
  const reason = whyNoLink(held)
  return html(
    c,
    <KeyedPage
      shell={c.var.shell(brandOf(incubator))}
      id={id}
      slug={application.call.slug}
      call={application.callTitle}
      title={application.title}
      facts={[
        ...keyedFacts(keyed, validations, incubator.zone),
        textFact(sent?.fingerprint ?? fingerprintOf(facts.current)),
      ]}
      validated={sent !== undefined}
      correctable={!(await hasAccount(c.var.act.db, id))}
      problem={typed.problem ?? (sent ? '' : stopped)}
      hasScan={validations.some(({ scanId }) => scanId !== null)}
      missing={problems.flatMap(problem => {
        const field = form.find(each => each.id === problem.field)
        const href = `/candidatures/${id}/etapes/${problem.step}#${problem.field}`
        return field ? [{ href, message: problemWords(problem, field) }] : []
      })}
      steps={stepsShown(steps, form, values).map(({ id: step, title }, index) => ({
        href: `/candidatures/${id}/etapes/${step}`,
        label: `Étape ${index + 1} : ${title}`,
      }))}
      wrong={!sent && last?.answer === 'wrong' ? last.words : ''}
      noLink={reason ? ACT_REFUSALS[reason] : ''}
      asked={last !== undefined}
      until={before ? frenchDate(civilDate(new Date(before.getTime() - 1), incubator.zone)) : ''}
      said={saidWords(c.req.query('dit'))}
      form={sent ? application.readForm : form}
      values={values}
      typed={typed}
      arrived={typed.arrived}
      errors={typed.errors}
      limit={c.var.files.limit}
    />,
    status,
  )
}
