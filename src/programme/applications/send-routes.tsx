import { Hono } from 'hono'
import { civilDate, frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { refused } from '../../platform/outcome.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { lastMinute, statusOf as statusOfCall } from '../calls/call.ts'
import { alsoThere } from '../calls/overseas.ts'
import { type NotSent, sendApplication } from './actions/send-application.ts'
import { type AnswerProblem, problemsOf } from './answers.ts'
import { deadlineOf, draftKeptUntil, effectiveSending } from './application.ts'
import { withdrawnPage } from './closed-routes.tsx'
import { closedWords, graceOverWords, graceWords } from './closed-words.ts'
import { stepsShown } from './form/conditions.ts'
import { noteSendPage } from './grace-store.ts'
import { ReviewPage } from './pages/review.tsx'
import { callbackWay, gapsTitle, reviewWords } from './review-words.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { isId, valuesOf } from './store.ts'
import { ADDRESS_REFUSALS, problemWords, SEND_REFUSALS } from './wording.ts'

export const sendRoutes = new Hono<Env>()

sendRoutes.get('/candidatures/:id/relecture', c =>
  inScope(c, 'follow', async found => {
    if (found.status === 'withdrawn') return withdrawnPage(c, found)
    const { id, form, answers, call } = found.application
    // What counts as work under way when the call closes.
    if (statusOfCall(call, c.var.act.now) === 'open') await noteSendPage(c.var.act, id)
    return reviewPage(c, found, problemsOf(form, valuesOf(answers)), '')
  }),
)

// The address a refused form leaves in the browser, opened again.
sendRoutes.get('/candidatures/:id/depot', c =>
  inScope(c, 'follow', ({ application }) => seeOther(c, `/candidatures/${application.id}/relecture`)),
)

sendRoutes.post('/candidatures/:id/depot', async c => {
  const id = c.req.param('id')
  const typedAddress = (await formOf(c)).text('adresse')
  const { publicUrl } = c.var.config
  const problems: AnswerProblem[] = []
  const sent = isId(id)
    ? await sendApplication(c.var.act, id, { typedAddress, publicUrl, problems })
    : refused('not-found')
  const home = `/candidatures/${id}`
  if (sent.ok) return seeOther(c, sent.value.state === 'sent' ? `${home}?envoye=1` : `${home}/confirmation`)
  // What a page of it needs is read only when one is shown: the rush before closing passes here.
  return inScope(c, 'follow', found => notSent(c, found, sent.reason, typedAddress, problems))
})

function notSent(
  c: Ctx,
  found: InScope,
  reason: NotSent,
  typedAddress: string,
  problems: AnswerProblem[],
): Response | Promise<Response> {
  const { application } = found
  if (reason === 'not-found') return notFound(c)
  if (reason === 'incomplete') return reviewPage(c, found, problems, typedAddress, undefined, 422)
  if (reason === 'missing' || reason === 'malformed' || reason === 'too-many' || reason === 'ineligible')
    return reviewPage(
      c,
      found,
      problemsOf(application.form, valuesOf(application.answers)),
      typedAddress,
      ADDRESS_REFUSALS[reason],
      reason === 'too-many' ? 429 : 422,
    )
  return refusedPage(c, {
    status: 409,
    title: 'Votre candidature n’a pas été envoyée',
    text:
      reason === 'call-closed' || reason === 'completion-over'
        ? whyClosed(found, c.var.act.now)
        : SEND_REFUSALS[reason],
    back: { href: `/candidatures/${application.id}`, label: 'Voir ma candidature' },
  })
}

/** Bad news first, with the reason and the kept work. */
function whyClosed({ application, completion }: InScope, now: Date): string {
  const { call, incubator, facts, work } = application
  const closed = closedWords(call, completion, incubator.zone, now)
  const since = [closed, graceOverWords(work, call, incubator.zone, now)].filter(Boolean).join(' ')
  if (effectiveSending(facts))
    return `${since} Votre texte est conservé. La version déjà envoyée reste celle que l’équipe lit.`
  const kept = draftKeptUntil(call, incubator)
  return `${since} Votre texte est conservé${kept ? ` jusqu’au ${frenchDate(civilDate(kept, incubator.zone))}` : ''}.`
}

function reviewPage(
  c: Ctx,
  found: InScope,
  problems: AnswerProblem[],
  typed: string,
  addressError?: string,
  status: 200 | 422 | 429 = 200,
): Response {
  const { application, relations, completion, sendable, grace } = found
  const { call, form, incubator, id } = application
  const values = valuesOf(application.answers)
  const until = deadlineOf(call, completion)
  const signedIn = relations.has('author') || relations.has('co-author')
  const mends = problems.flatMap(problem => {
    const field = form.find(each => each.id === problem.field)
    const href = `/candidatures/${id}/etapes/${problem.step}#${problem.field}`
    return field ? [{ href, message: problemWords(problem, field) }] : []
  })
  const tried = status !== 200
  const errors = tried ? mends.map(({ href, message }) => ({ field: href, message })) : []
  if (addressError) errors.push({ field: 'adresse', message: addressError })
  const deadline = grace
    ? graceWords(call, grace, incubator.zone)
    : sendable && until
      ? `Vous avez jusqu’au ${frenchDateTime(lastMinute(until), incubator.zone)}${alsoThere(lastMinute(until), incubator.zone, values.get('territoire') ?? '')}.`
      : whyClosed(found, c.var.act.now)
  return html(
    c,
    <ReviewPage
      shell={found.shell}
      id={id}
      title={application.title}
      form={form}
      values={values}
      words={reviewWords(found.status, sendable)}
      gaps={tried || !sendable || mends.length === 0 ? null : { title: gapsTitle(problems), links: mends }}
      errors={errors}
      deadline={deadline}
      address={signedIn ? null : { typed, error: addressError }}
      canSend={sendable}
      callback={found.status === 'draft' && sendable ? callbackWay(id, values, signedIn) : null}
      steps={stepsShown(application.steps, form, values).map(({ id: step, title }, index) => ({
        href: `/candidatures/${id}/etapes/${step}`,
        label: `Étape ${index + 1} : ${title}`,
      }))}
    />,
    status,
  )
}
