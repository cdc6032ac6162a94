import { Hono } from 'hono'
import { fr } from '../../design/index.ts'
import type { Env } from '../../platform/http.ts'
import { allow } from '../../platform/rate-limit.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { sendTrial } from './actions.ts'
import { announcementMail } from './announcement.ts'
import { kitEvents } from './calendar.ts'
import { intranetHtml, intranetMarkdown } from './intranet.ts'
import { KitPage } from './pages/kit-page.tsx'
import { posterWords } from './poster.ts'
import { withKit } from './scope-routes.tsx'

export const kitPageRoutes = new Hono<Env>()

const KIT = '/gestion/appels/:slug/kit'
const TRIALS_PER_HOUR = 20

kitPageRoutes.get(KIT, c =>
  withKit(c, ({ shell, source, publishedAt, behind }) => {
    const address = c.var.person?.address ?? ''
    const tried = c.req.query('dit') === 'essai'
    return html(
      c,
      <KitPage
        shell={shell}
        source={source}
        publishedAt={publishedAt}
        behind={behind}
        mail={announcementMail(source, fr)}
        intranet={{ html: intranetHtml(source, fr), markdown: intranetMarkdown(source, fr) }}
        poster={posterWords(source, fr)}
        events={kitEvents(source)}
        address={address}
        said={tried ? `Un essai part à votre adresse, ${address}.` : ''}
      />,
    )
  }),
)

kitPageRoutes.post(`${KIT}/essai`, c =>
  withKit(c, async ({ call, incubator, source }) => {
    const { act, person } = c.var
    if (!person) return notFound(c)
    const back = `/gestion/appels/${call.slug}/kit`
    if (!(await allow(act, `kit-trial:${person.id}`, TRIALS_PER_HOUR, 3600)))
      return refusedPage(c, {
        status: 429,
        title: 'Trop d’essais en une heure',
        text: 'Attendez une heure, ou relisez le message sur la page du kit.',
        back: { href: back, label: 'Revenir au kit' },
      })
    const sent = await sendTrial(act, call, incubator, announcementMail(source, fr), person.address)
    return sent.ok ? seeOther(c, `${back}?dit=essai`) : notFound(c)
  }),
)
