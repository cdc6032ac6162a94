import { Hono } from 'hono'
import type { Env } from '../../../platform/http.ts'
import { html } from '../../../platform/respond.tsx'
import { windowOf } from '../call.ts'
import { callPath, managePath } from '../pages/addresses.ts'
import { CallPage } from '../pages/call-page.tsx'
import { OverviewPage } from '../pages/overview-page.tsx'
import { readinessOf } from '../readiness.ts'
import { findLastPublication, getLatestGuide, listGuideAuthors, listPublications } from '../store.ts'
import { SAVED_WORDS } from '../wording.ts'
import { withCall } from './scope.ts'

/** A call for its organisers, and what agents will read of it. */
export const overviewRoutes = new Hono<Env>()

const isSaid = (text: string): text is keyof typeof SAVED_WORDS => Object.hasOwn(SAVED_WORDS, text)

overviewRoutes.get('/gestion/appels/:slug', c =>
  withCall(c, 'readGuideDraft', async ({ call, incubator, shell }) => {
    const { db, now } = c.var.act
    const version = await getLatestGuide(db, call.id)
    const last = await findLastPublication(db, call.id)
    const publications = await listPublications(db, call.id)
    const names = await listGuideAuthors(
      db,
      publications.map(({ publishedBy }) => publishedBy),
    )
    const said = c.req.query('dit') ?? ''
    return html(
      c,
      <OverviewPage
        shell={shell}
        call={call}
        incubator={incubator}
        version={version}
        publishedNumber={last?.guideNumber ?? null}
        publications={publications.map(({ publishedBy, ...publication }) => ({
          ...publication,
          by: names.get(publishedBy ?? '') || "l'équipe",
        }))}
        issues={readinessOf({ guide: version.guide, published: last?.guide ?? null, incubator, now })}
        now={now}
        publicAddress={c.var.config.publicUrl + callPath(call.slug)}
        said={isSaid(said) ? said : null}
      />,
    )
  }),
)

overviewRoutes.get('/gestion/appels/:slug/apercu', c =>
  withCall(c, 'readGuideDraft', async ({ call, incubator, shell }) => {
    const { db, now } = c.var.act
    const { guide } = await getLatestGuide(db, call.id)
    // As agents would read it if it were published now; without dates, as if it opened now.
    const { opensOn, closesOn } = guide.dates
    const dated = opensOn !== '' && closesOn >= opensOn
    const window = dated ? windowOf(guide.dates, incubator.zone) : { opensAt: now, closesAt: now }
    const previewed = { slug: call.slug, incubator, guide, publishedAt: now, ...window }
    const back = managePath(call.slug)
    return html(c, <CallPage shell={shell} call={previewed} now={now} preview={{ back }} />)
  }),
)
