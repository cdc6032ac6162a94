import { Hono } from 'hono'
import { renderSVG } from 'uqr'
import { fr } from '../../design/index.ts'
import { calendarHeaders, drawCalendar } from '../../platform/calendar.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { drawPdf, drawPoster } from '../../platform/pdf/pdf.ts'
import { kitEvents } from './calendar.ts'
import { answerFile, drawnOnce } from './drawn-routes.ts'
import { guideDocument } from './guide-document.ts'
import { posterWords } from './poster.ts'
import { withKit, withPublished } from './scope-routes.tsx'
import type { KitSource } from './source.ts'

/** The files of a kit: the guide and the calendar for anyone once published, all of them for its organisers. */
export const fileRoutes = new Hono<Env>()

fileRoutes.get('/appels/:slug/guide.pdf', c => withPublished(c, source => guide(c, source, true)))
fileRoutes.get('/appels/:slug/calendrier.ics', c => withPublished(c, source => calendar(c, source, true)))
fileRoutes.get('/gestion/appels/:slug/kit/guide.pdf', c =>
  withKit(c, ({ source }) => guide(c, source, false)),
)
fileRoutes.get('/gestion/appels/:slug/kit/affiche.pdf', c => withKit(c, ({ source }) => poster(c, source)))
fileRoutes.get('/gestion/appels/:slug/kit/calendrier.ics', c =>
  withKit(c, ({ source }) => calendar(c, source, false)),
)

const nameOf = ({ slug, draft }: KitSource, what: string) => `${draft ? 'projet-' : ''}${what}-${slug}`

async function guide(c: Ctx, source: KitSource, anyone: boolean): Promise<Response> {
  const document = guideDocument(source, fr)
  const file = await drawnOnce('guide', document, () => drawPdf(document))
  return answerFile(c, { ...file, type: 'application/pdf', name: `${nameOf(source, 'guide')}.pdf`, anyone })
}

async function poster(c: Ctx, source: KitSource): Promise<Response> {
  const words = posterWords(source, fr)
  const code = renderSVG(words.address, { ecc: 'M', border: 0 })
  const file = await drawnOnce('poster', words, () => drawPoster({ ...words, code }))
  const name = `${nameOf(source, 'affiche')}.pdf`
  return answerFile(c, { ...file, type: 'application/pdf', name, anyone: false })
}

function calendar(c: Ctx, source: KitSource, anyone: boolean): Response {
  const events = kitEvents(source).map(event => ({
    ...event,
    title: fr(event.title),
    description: fr(event.description),
  }))
  const said = drawCalendar({
    name: fr(source.guide.title),
    host: new URL(source.base).hostname,
    now: c.var.act.now,
    events,
  })
  const headers = calendarHeaders(nameOf(source, 'calendrier'))
  return c.body(said, 200, {
    ...headers,
    'cache-control': anyone ? 'public, max-age=300' : 'private, no-store',
  })
}
