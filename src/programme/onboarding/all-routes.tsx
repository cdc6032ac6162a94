import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { civilDate } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import type { Call } from '../calls/call.ts'
import { isSlug } from '../calls/slug.ts'
import { findCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { openOnboardings } from './actions/open-onboardings.ts'
import { listLaureatesToOpen, listReserve } from './laureates-store.ts'
import { openedMessage } from './mails.ts'
import { AllPage } from './pages/all-page.tsx'
import { allPath } from './pages/parts.tsx'
import { mayFollowAll } from './permissions.ts'
import { promisedGuide } from './scope-routes.tsx'
import { listOnboardings } from './store.ts'

/** The onboardings of a call, for its organisers. */
export const allRoutes = new Hono<Env>()

async function withCall(c: Ctx, work: (call: Call) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const call = isSlug(slug) ? await findCall(db, slug) : undefined
  if (!call || !mayFollowAll(await relationsToCall(db, actor, call.id))) return notFound(c)
  return work(call)
}

allRoutes.get('/gestion/appels/:slug/mises-en-route', c =>
  withCall(c, async call => {
    const { db, now } = c.var.act
    const [incubator, guide, onboardings, waiting, reserve] = await Promise.all([
      getIncubator(db, call.incubatorId),
      promisedGuide(c, call),
      listOnboardings(db, call.id, now),
      listLaureatesToOpen(db, call.id, now),
      listReserve(db, call.id),
    ])
    const { dates } = guide
    const said = {
      title: waiting[0]?.title ?? '',
      investigationOn: dates.investigationOn,
      link: `${c.var.config.publicUrl}/mises-en-route/…`,
      incubator: incubator.name,
    }
    return html(
      c,
      <AllPage
        shell={c.var.shell(brandOf(incubator))}
        call={{ slug: call.slug, title: guide.title || 'Appel sans nom' }}
        onboardings={onboardings}
        waiting={waiting}
        message={openedMessage(said)}
        hasReserve={reserve.length > 0}
        dates={dates}
        today={civilDate(now, incubator.zone)}
        said={openedWords(c.req.query('ouvertes'))}
      />,
    )
  }),
)

allRoutes.post('/gestion/appels/:slug/mises-en-route', c =>
  withCall(c, async call => {
    const opened = await openOnboardings(c.var.act, call.id, c.var.config.publicUrl)
    if (!opened.ok) return notFound(c)
    return seeOther(c, `${allPath(call.slug)}?ouvertes=${opened.value.opened}`)
  }),
)

function openedWords(text: string | undefined): string | null {
  if (text === undefined || !/^\d{1,4}$/.test(text)) return null
  const count = Number(text)
  if (count === 0) return 'Tout était déjà ouvert'
  return count === 1
    ? 'La mise en route est ouverte, et la personne prévenue'
    : `${count} mises en route sont ouvertes, et les personnes prévenues`
}
