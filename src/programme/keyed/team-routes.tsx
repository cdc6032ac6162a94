import { Hono } from 'hono'
import { fr } from '../../design/index.ts'
import type { Env } from '../../platform/http.ts'
import { drawPdf } from '../../platform/pdf/pdf.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { fingerprintOf } from '../applications/receipt.ts'
import { valuesOf } from '../applications/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { askValidation, whyNoLink } from './actions/ask-validation.ts'
import { receivedFacts, textFact } from './facts.ts'
import { keyedPage, UNTYPED } from './keyed-page-routes.tsx'
import { validationMail } from './mails.ts'
import { AskPage } from './pages/ask-page.tsx'
import { inKeyed } from './scope-routes.tsx'
import { sheetDocument } from './sheet-document.ts'
import { ACT_REFUSALS } from './wording.ts'

/** What was keyed in, for the team: its page, the e-mail read beforehand, the sheet to sign. */
export const teamRoutes = new Hono<Env>()
const HOME = '/gestion/saisies/:id'

teamRoutes.get(HOME, c => inKeyed(c, 'seeKeyed', found => keyedPage(c, found)))

teamRoutes.get(`${HOME}/validation`, c =>
  inKeyed(c, 'keyIn', found => {
    const { held } = found
    const { id, title, incubator } = held.application
    const reason = held.problems.length > 0 ? 'incomplete' : whyNoLink(held)
    const over = held.before !== null && c.var.act.now >= held.before
    if (reason !== null || over)
      return keyedPage(c, found, { ...UNTYPED, problem: ACT_REFUSALS[reason ?? 'over'] }, 409)
    const mail = validationMail(held, `${c.var.config.publicUrl}/validations/…`, c.var.act.now)
    const shell = c.var.shell(brandOf(incubator))
    return html(c, <AskPage {...{ shell, id, title, mail }} address={held.keyed.address} />)
  }),
)

teamRoutes.post(`${HOME}/validation`, c =>
  inKeyed(c, 'keyIn', async found => {
    const { id } = found.held.application
    const asked = await askValidation(c.var.act, id, c.var.config.publicUrl)
    if (asked.ok) return seeOther(c, `/gestion/saisies/${id}?dit=demandee`)
    const { reason } = asked
    if (reason === 'not-found') return notFound(c)
    const status = reason === 'too-many' ? 429 : 409
    return keyedPage(c, found, { ...UNTYPED, problem: ACT_REFUSALS[reason] }, status)
  }),
)

teamRoutes.get(`${HOME}/feuille.pdf`, c =>
  inKeyed(c, 'keyIn', async found => {
    const { application, keyed, problems } = found.held
    // What is signed is whole: an answer added afterwards would not be theirs.
    if (problems.length > 0) return keyedPage(c, found, { ...UNTYPED, problem: ACT_REFUSALS.incomplete }, 409)
    const { incubator, form, title, callTitle } = application
    const facts = [
      { term: 'Appel', value: callTitle },
      ...receivedFacts(keyed, incubator.zone),
      textFact(fingerprintOf(application.facts.current)),
    ]
    const said = { incubator: incubator.name, title, facts, form, values: valuesOf(application.answers) }
    const pdf = await drawPdf(sheetDocument(said, fr))
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="candidature-a-signer.pdf"',
      'Cache-Control': 'no-store',
    })
  }),
)
