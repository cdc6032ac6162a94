import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { answersIn } from '../applications/receipt.ts'
import { brandOf } from '../incubators/incubator.ts'
import { listSharers } from '../people/sharers-store.ts'
import { type LinkRefusal, openLink, sayWrong, validateByLink } from './actions/answer-link.ts'
import { receivedFacts } from './facts.ts'
import { LinkRefusedPage } from './pages/parts.tsx'
import { ValidationPage, WrongSaidPage } from './pages/validation-page.tsx'
import { LINK_PROBLEMS } from './wording.ts'

/** The link the agent received: its page changes nothing, a click validates or says what is wrong. */
export const validationRoutes = new Hono<Env>()
const PATH = '/validations/:token'

validationRoutes.get(PATH, c => validationPage(c, c.req.param('token')))

validationRoutes.post(PATH, async c => {
  const token = c.req.param('token')
  const form = await formOf(c)
  const who = form.has('qui') ? form.text('qui') : undefined
  const validated = await validateByLink(c.var.act, token, c.var.config.publicUrl, who)
  if (validated.ok) {
    const { id, personId } = validated.value
    return seeOther(c, await startSession(c, c.var.act, personId, `/candidatures/${id}?envoye=1`))
  }
  if (validated.reason !== 'who') return refusedLink(c, validated.reason)
  return validationPage(c, token, { field: 'qui', message: 'Dites qui vous êtes.' })
})

validationRoutes.post(`${PATH}/erreur`, async c => {
  const token = c.req.param('token')
  const words = (await formOf(c)).text('erreur')
  const opened = await openLink(c.var.act, token)
  const said = await sayWrong(c.var.act, token, words)
  if (said.ok && opened.ok) {
    const { incubator } = opened.value.held.application
    return html(c, <WrongSaidPage shell={c.var.shell(brandOf(incubator))} contact={incubator.contactEmail} />)
  }
  const reason = said.ok ? 'wrong' : said.reason
  if (reason !== 'words-missing' && reason !== 'words-long') return refusedLink(c, reason)
  const message = reason === 'words-missing' ? 'Écrivez ce qui est à corriger.' : '2 000 signes au plus.'
  return validationPage(c, token, { field: 'erreur', message }, words)
})

async function validationPage(
  c: Ctx,
  token: string,
  error?: { field: string; message: string },
  words = '',
): Promise<Response> {
  const opened = await openLink(c.var.act, token)
  if (!opened.ok) return refusedLink(c, opened.reason)
  const { held, validation } = opened.value
  const { application, keyed } = held
  return html(
    c,
    <ValidationPage
      shell={c.var.shell(brandOf(application.incubator))}
      path={`/validations/${token}`}
      title={application.title}
      facts={[
        { term: 'Appel', value: application.callTitle },
        ...receivedFacts(keyed, application.incubator.zone),
      ]}
      form={application.form}
      values={answersIn(validation.canonical)}
      sharers={await listSharers(c.var.act.db, validation.address)}
      words={words}
      errors={error ? [error] : []}
    />,
    error ? 422 : 200,
  )
}

const refusedLink = (c: Ctx, reason: LinkRefusal) =>
  html(
    c,
    <LinkRefusedPage shell={c.var.shell()} problem={LINK_PROBLEMS[reason]} />,
    reason === 'unknown' ? 404 : 409,
  )
