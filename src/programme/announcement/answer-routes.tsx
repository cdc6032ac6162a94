import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { getPublicCall } from '../calls/store.ts'
import { agreeToPublication } from './actions/agree-to-publication.ts'
import { listReceivedLetters } from './letters-store.ts'
import { AnswerPage } from './pages/answer.tsx'
import { listWriters } from './plan-store.ts'
import { listReexaminationsOf } from './reexaminations-store.ts'
import { SCOPE_SLUGS, SCOPES } from './results.ts'
import { listAgreements } from './results-store.ts'
import { ofApplication } from './scope-routes.tsx'

export const answerRoutes = new Hono<Env>()

answerRoutes.get('/candidatures/:id/reponse', c =>
  ofApplication(c, 'readLetters', async ({ row, incubator, shell, personId }) => {
    const { db, now } = c.var.act
    const letters = await listReceivedLetters(db, personId, row.id, now)
    // Before the moment, what is prepared and what is not are the same nothing, after the same queries.
    if (letters.length === 0) return notFound(c)
    const laureate = letters[0]?.outcome === 'laureate' && row.withdrawn_at === null
    const given = await listAgreements(db, row.id, personId)
    const { slug } = await getPublicCall(db, row.call_id)
    const writers = (await listWriters(db, [row.id])).get(row.id) ?? []
    return html(
      c,
      <AnswerPage
        shell={shell}
        id={row.id}
        title={row.sent_title}
        zone={incubator.zone}
        letters={letters}
        reexaminations={(await listReexaminationsOf(db, row.id)).length}
        agreements={laureate || given.length > 0 ? given : null}
        together={writers.length > 1}
        resultsPath={`/appels/${slug}/resultats`}
        saved={c.req.query('enregistre') !== undefined}
      />,
    )
  }),
)

answerRoutes.post('/candidatures/:id/publication', c =>
  ofApplication(c, 'agreeToPublication', async ({ row }) => {
    const form = await formOf(c)
    const scope = SCOPES.find(each => SCOPE_SLUGS[each] === form.text('portee'))
    const said = form.text('accord')
    if (!scope || (said !== 'oui' && said !== 'non')) return notFound(c)
    const agreed = await agreeToPublication(c.var.act, row.id, { scope, agrees: said === 'oui' })
    return agreed.ok ? seeOther(c, `/candidatures/${row.id}/reponse?enregistre=1#publication`) : notFound(c)
  }),
)
