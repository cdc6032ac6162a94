import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { getLatestRevision } from '../applications/form-revisions-store.ts'
import { findFormInForce } from '../applications/forms-store.ts'
import { statusOf } from '../calls/call.ts'
import { callPath } from '../calls/pages/addresses.ts'
import { OverviewPage } from '../calls/pages/overview-page.tsx'
import { ReadOverviewPage } from '../calls/pages/read-overview.tsx'
import { readinessOf } from '../calls/readiness.ts'
import { withCall } from '../calls/routes/scope.ts'
import {
  findLastPublication,
  getLatestGuide,
  isHeld,
  listGuideAuthors,
  listPublications,
} from '../calls/store.ts'
import { SAVED_WORDS } from '../calls/wording.ts'
import { countUndeliveredOfCall } from '../incubators/undelivered-store.ts'
import { countKeyed } from '../keyed/count-store.ts'
import { countPaper } from '../keyed/paper-store.ts'
import { callPreviewRoutes } from './call-preview-routes.tsx'
import { nextStage, stageLines } from './call-stages.ts'
import { countStages } from './call-stages-store.ts'
import { formLine } from './form-line.ts'
import { keyedLine, paperLine } from './keyed-line.ts'
import { countOutreach } from './outreach-counts-store.ts'
import { outreachLines } from './outreach-lines.ts'
import { StageTable } from './stage-table.tsx'
import { undeliveredLine } from './undelivered-line.ts'

/** A call for its organisers, at every stage of the programme. */
export const callOverviewRoutes = new Hono<Env>().route('/', callPreviewRoutes)

const isSaid = (text: string): text is keyof typeof SAVED_WORDS => Object.hasOwn(SAVED_WORDS, text)

callOverviewRoutes.get('/gestion/appels/:slug', c =>
  withCall(c, 'follow', async ({ call, incubator, shell, relations, holders }) => {
    const { db, now } = c.var.act
    const version = await getLatestGuide(db, call.id)
    const status = statusOf(call, now)
    const counts = await countStages(db, call.id, now)
    const received = counts.received - counts.withdrawn
    if (!relations.has('organiser'))
      return html(
        c,
        <ReadOverviewPage {...{ shell, call, incubator, guide: version.guide, now, received }} />,
      )
    const undelivered = await countUndeliveredOfCall(db, call.id, call.incubatorId)
    const keyed = keyedLine(call.slug, await countKeyed(db, call.id))
    // Right after what was received.
    const stages = stageLines(call.slug, counts).toSpliced(1, 0, keyed)
    const paper = paperLine(call.slug, await countPaper(db, call.id))
    const lines = [...stages, undeliveredLine(call.slug, undelivered), ...paper]
    const form = formLine(
      call.slug,
      (await getLatestRevision(db, call.id)).document,
      await findFormInForce(db, call.id),
    )
    const around = [form, ...outreachLines(call.slug, await countOutreach(db, call.id, now))]
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
        published={last?.guide ?? null}
        publications={publications.map(({ publishedBy, ...publication }) => ({
          ...publication,
          by: names.get(publishedBy ?? '') || "l'équipe",
        }))}
        issues={readinessOf({
          guide: version.guide,
          published: last?.guide ?? null,
          incubator,
          holders,
          now,
        })}
        now={now}
        publicAddress={c.var.config.publicUrl + callPath(call.slug)}
        said={isSaid(said) ? said : null}
        received={received}
        heldBy={(await isHeld(db, call.id)) ? `${c.req.path}/visas` : null}
        next={nextStage(status, [...lines, ...around])}
        stages={
          <>
            <StageTable lines={around} outreach />
            {status !== 'draft' && <StageTable lines={lines} />}
          </>
        }
      />,
    )
  }),
)
