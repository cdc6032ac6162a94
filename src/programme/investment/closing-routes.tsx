import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { closeCommittee } from './actions/close-committee.ts'
import { findCommittee } from './committee-store.ts'
import { recordMessage } from './mails.ts'
import { ClosingPage } from './pages/closing-page.tsx'
import { committeePath } from './pages/parts.tsx'
import { findPreview } from './preview-store.ts'
import { CLOSE_REFUSALS } from './refusals.ts'
import { type InCommittee, inCommittee } from './scope-routes.tsx'
import { whyOf } from './why.ts'

/** Clôture : read first, then signed. */
export const closingRoutes = new Hono<Env>()
const PATH = '/suivi/comites/:id/cloture'

closingRoutes.get(PATH, c =>
  inCommittee(c, 'close', found =>
    found.committee.closing
      ? seeOther(c, `${committeePath(found.committee.id)}?dit=deja-clos`)
      : closingPage(c, found, null),
  ),
)

closingRoutes.post(PATH, c =>
  inCommittee(c, 'close', async found => {
    const { id } = found.committee
    const fingerprint = (await formOf(c)).text('vu')
    const closed = await closeCommittee(c.var.act, id, { fingerprint, publicUrl: c.var.config.publicUrl })
    if (closed.ok) return seeOther(c, `${committeePath(id)}?dit=clos`)
    // Clicked twice, or by two people: it is closed, which is what was asked.
    if (closed.reason === 'closed') return seeOther(c, `${committeePath(id)}?dit=deja-clos`)
    return closed.reason === 'not-found' ? notFound(c) : closingPage(c, found, closed.reason)
  }),
)

async function closingPage(
  c: Ctx,
  { life, incubator, shell, relations, committee }: InCommittee,
  refusal: keyof typeof CLOSE_REFUSALS | null,
): Promise<Response> {
  const { act, config } = c.var
  const now = (await findCommittee(act.db, committee.id)) ?? committee
  const preview = await findPreview(act, now)
  if (!preview) return notFound(c)
  const link = `${config.publicUrl}${committeePath(committee.id)}`
  return html(
    c,
    <ClosingPage
      shell={shell}
      product={life}
      committee={now}
      preview={preview}
      message={recordMessage({ product: life.name, number: now.number, link, incubator: incubator.name })}
      refusal={refusal && CLOSE_REFUSALS[refusal]}
      why={whyOf(relations)}
    />,
    refusal === null ? 200 : refusal === 'incomplete' ? 422 : 409,
  )
}
