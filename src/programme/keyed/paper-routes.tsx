import { Hono } from 'hono'
import { fr } from '../../design/index.ts'
import { civilDate, frenchDate } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { drawPdf } from '../../platform/pdf/pdf.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { recordGiving } from './actions/record-giving.ts'
import { PaperListPage } from './pages/paper-list-page.tsx'
import { paperDocument } from './paper-document.ts'
import { paperPage } from './paper-page-routes.tsx'
import { listPaper } from './paper-store.ts'
import { ALREADY_GIVEN, GIVING_PROBLEMS, paperKind, paperState } from './paper-words.ts'
import { inCall, inPaper } from './scope-routes.tsx'

/** Letters on paper, for those without an e-mail: the list of a call, each letter, how it reached its person. */
export const paperRoutes = new Hono<Env>()
const ONE = '/gestion/courriers-a-poster/:paper'

paperRoutes.get('/gestion/appels/:slug/courriers-a-poster', c =>
  inCall(c, async ({ call, incubator: { zone }, of }) => {
    const rows = (await listPaper(c.var.act.db, call.id)).map(letter => ({
      id: letter.id,
      kind: paperKind(letter.kind),
      name: letter.name,
      title: letter.title,
      written: frenchDate(civilDate(letter.writtenAt, zone)),
      state: paperState(letter),
      given: letter.way !== null,
    }))
    return html(c, <PaperListPage {...of} rows={rows} />)
  }),
)

paperRoutes.get(ONE, c => inPaper(c, found => paperPage(c, found)))

paperRoutes.get(`${ONE}/lettre.pdf`, c =>
  inPaper(c, async ({ letter, incubator }) => {
    const { name, postal, subject, body } = letter
    const day = fr(frenchDate(civilDate(letter.writtenAt, incubator.zone)))
    const said = { incubator: incubator.name, name, postal, day, subject, body }
    return c.body(new Uint8Array(await drawPdf(paperDocument(said))), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="lettre.pdf"',
      'Cache-Control': 'no-store',
    })
  }),
)

paperRoutes.post(`${ONE}/remise`, c =>
  inPaper(c, async found => {
    const form = await formOf(c)
    const typed = { way: form.text('moyen'), day: form.text('jour') }
    const given = await recordGiving(c.var.act, found.letter.id, typed)
    if (given.ok) return seeOther(c, `/gestion/courriers-a-poster/${found.letter.id}?dit=transmis`)
    const { reason } = given
    if (reason === 'not-found') return notFound(c)
    if (reason === 'already') return paperPage(c, found, { typed, problem: ALREADY_GIVEN }, 409)
    return paperPage(c, found, { typed, errors: [GIVING_PROBLEMS[reason]] }, 422)
  }),
)
