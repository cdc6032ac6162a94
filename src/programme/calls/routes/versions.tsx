import { Hono } from 'hono'
import type { Env } from '../../../platform/http.ts'
import { html, notFound } from '../../../platform/respond.tsx'
import { changesBetween } from '../changes.ts'
import { VersionsPage } from '../pages/versions-page.tsx'
import { findGuide, getLatestGuide, listGuideAuthors, listPublications, listVersions } from '../store.ts'
import { numberOf, withCall } from './scope.ts'

/** The versions of a guide, and what separates two of them. */
export const versionsRoutes = new Hono<Env>()

versionsRoutes.get('/gestion/appels/:slug/versions', c =>
  withCall(c, 'readGuideDraft', async ({ call, incubator, shell }) => {
    const { db } = c.var.act
    const versions = await listVersions(db, call.id)
    const published = new Set((await listPublications(db, call.id)).map(({ guideNumber }) => guideNumber))
    const names = await listGuideAuthors(db, [...new Set(versions.map(({ authorId }) => authorId))])
    const [before, after] = [numberOf(c.req.query('avant')), numberOf(c.req.query('apres'))]
    const asked = c.req.query('avant') !== undefined || c.req.query('apres') !== undefined
    const [from, to] = [await findGuide(db, call.id, before), await findGuide(db, call.id, after)]
    if (asked && (!from || !to)) return notFound(c)
    const { guide, number } = await getLatestGuide(db, call.id)
    const props = {
      shell,
      slug: call.slug,
      guide,
      incubator,
      versions: versions.map(({ authorId, ...version }) => ({
        ...version,
        by: names.get(authorId ?? '') || "l'équipe",
        published: published.has(version.number),
      })),
      chosen: asked ? { before, after } : { before: Math.max(1, number - 1), after: number },
      compared:
        from && to
          ? { before, after, guide: to.guide, changes: changesBetween(from.guide, to.guide, incubator) }
          : null,
    }
    return html(c, <VersionsPage {...props} />)
  }),
)
