import { Hono } from 'hono'
import { frenchTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { ownWords } from '../../platform/own-words.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { standingOf } from '../portfolio/life-standing.ts'
import { stageLabel } from '../portfolio/phases.ts'
import { drawRecord, recordFilename } from './actions/draw-record.ts'
import { type PostponeRefusal, postponeCommittee } from './actions/set-date.ts'
import { lastDate } from './committee.ts'
import { findCommittee } from './committee-store.ts'
import { listConditions } from './conditions-store.ts'
import type { MeetingTyped } from './meeting.ts'
import { CommitteePage } from './pages/committee-page.tsx'
import { OnePage } from './pages/one-page.tsx'
import { committeePath } from './pages/parts.tsx'
import { PostponePage } from './pages/postpone-page.tsx'
import { DATE_REFUSALS, fieldOfDate } from './refusals.ts'
import { type InCommittee, inCommittee, numberOf } from './scope-routes.tsx'
import { whyOf } from './why.ts'
import { SAID_WORDS } from './wording.ts'

/** One committee: its page, its other dates, its page of the day before, its signed relevé. */
export const committeeRoutes = new Hono<Env>()
const PATH = '/suivi/comites/:id'

committeeRoutes.get(PATH, c =>
  inCommittee(c, 'read', ({ life, committee, may, shell, relations }) =>
    html(
      c,
      <CommitteePage
        shell={shell}
        product={life}
        zone={life.zone}
        committee={may('draftDecision') ? committee : { ...committee, decision: null }}
        may={may}
        said={ownWords(SAID_WORDS, c.req.query('dit'))}
        why={whyOf(relations)}
      />,
    ),
  ),
)

committeeRoutes.get(`${PATH}/une-page`, c =>
  inCommittee(c, 'read', async ({ life, committee, shell, today, relations }) => {
    if (!committee.dossier) return seeOther(c, committeePath(committee.id))
    const answered = new Set(committee.dossier.content.results.map(({ conditionId }) => conditionId))
    const conditions = await listConditions(c.var.act.db, life.id)
    return html(
      c,
      <OnePage
        shell={shell}
        product={life}
        zone={life.zone}
        committee={committee}
        stage={stageLabel(life.phases, standingOf(life, today).stage ?? '')}
        dossier={committee.dossier.content}
        conditions={conditions.filter(({ id }) => answered.has(id))}
        why={whyOf(relations)}
      />,
    )
  }),
)

committeeRoutes.get(`${PATH}/releve.pdf`, c =>
  inCommittee(c, 'read', async ({ life, committee }) => {
    const { closing } = committee
    if (!closing) return notFound(c)
    return c.body(new Uint8Array(await drawRecord(closing.record, closing.fingerprint)), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${recordFilename(life.slug, committee.number)}"`,
      'Cache-Control': 'no-store',
    })
  }),
)

committeeRoutes.get(`${PATH}/report`, c =>
  inCommittee(c, 'setDate', found => {
    const { committee, life } = found
    if (committee.closing) return seeOther(c, `${committeePath(committee.id)}?dit=deja-clos`)
    const { meetsAt, place } = lastDate(committee.dates)
    const typed = { day: '', time: frenchTime(meetsAt, life.zone), place, reason: '' }
    return postponePage(c, found, typed, null)
  }),
)

committeeRoutes.post(`${PATH}/report`, c =>
  inCommittee(c, 'setDate', async found => {
    const form = await formOf(c)
    const typed = {
      day: form.text('jour'),
      time: form.text('heure'),
      place: form.text('lieu'),
      reason: form.text('motif'),
    }
    const { id } = found.committee
    const put = await postponeCommittee(c.var.act, id, typed, numberOf(form.text('version')))
    if (put.ok) return seeOther(c, `${committeePath(id)}?dit=report`)
    if (put.reason === 'not-found') return notFound(c)
    return put.reason === 'closed'
      ? seeOther(c, `${committeePath(id)}?dit=deja-clos`)
      : postponePage(c, found, typed, put.reason)
  }),
)

async function postponePage(
  c: Ctx,
  { life, committee, shell, relations }: InCommittee,
  typed: MeetingTyped,
  refusal: Exclude<PostponeRefusal, 'not-found'> | null,
): Promise<Response> {
  const now = (await findCommittee(c.var.act.db, committee.id)) ?? committee
  const field = refusal && fieldOfDate(refusal)
  return html(
    c,
    <PostponePage
      shell={shell}
      product={life}
      zone={life.zone}
      committee={now}
      typed={typed}
      problem={refusal && { field, message: DATE_REFUSALS[refusal] }}
      why={whyOf(relations)}
    />,
    refusal === null ? 200 : field === null ? 409 : 422,
  )
}
