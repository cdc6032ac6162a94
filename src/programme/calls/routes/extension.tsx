import { Hono } from 'hono'
import type { Ctx, Env } from '../../../platform/http.ts'
import { html, notFound, seeOther } from '../../../platform/respond.tsx'
import { holidaysOf } from '../../incubators/incubator.ts'
import { extendDeadline } from '../actions.ts'
import { statusOf } from '../call.ts'
import { extended } from '../extension.ts'
import { previewOf } from '../extension-preview.ts'
import { milestone } from '../fields/kinds.ts'
import { readField } from '../fields/read.ts'
import { sameGuide } from '../guide.ts'
import { managePath } from '../pages/addresses.ts'
import { ExtensionPage } from '../pages/extension-page.tsx'
import { findLastPublication, getLatestGuide, hasRequirements, listWriters } from '../store.ts'
import { EXTENSION_REFUSALS } from '../wording.ts'
import { type CallScope, numberOf, typedOf, withCall } from './scope.ts'

/** Putting a closing off: previewed, then done in one act. */
export const extensionRoutes = new Hono<Env>()

const closing = milestone('cloture', 'closesOn', '')

extensionRoutes.get('/gestion/appels/:slug/prolongation', c =>
  withCall(c, 'publish', scope => extensionPage(c, scope, c.req.query('cloture') ?? '', null)),
)

extensionRoutes.post('/gestion/appels/:slug/prolongation', c =>
  withCall(c, 'publish', async scope => {
    const typed = await typedOf(c)
    const read = readField(closing, typed['cloture'] ?? '')
    if ('problem' in read || read.value === '') return extensionPage(c, scope, typed['cloture'] ?? '', 422)
    const { publicUrl } = c.var.config
    const asked = { number: numberOf(typed['version']), closesOn: read.value, publicUrl }
    const done = await extendDeadline(c.var.act, scope.call.id, asked)
    const said = (word: string) => seeOther(c, `${managePath(scope.call.slug)}?dit=${word}`)
    if (done.ok) return said(done.value.told === 0 ? 'prolonge-seul' : 'prolonge')
    if (done.reason === 'already-extended') return said('deja-prolonge')
    if (done.reason === 'not-found') return notFound(c)
    const status = done.reason === 'changed-since-preview' ? 409 : 422
    return extensionPage(c, scope, read.value, status, EXTENSION_REFUSALS[done.reason])
  }),
)

async function extensionPage(
  c: Ctx,
  { call, incubator, shell }: CallScope,
  typed: string,
  status: 409 | 422 | null,
  refusal: string | null = null,
): Promise<Response> {
  const { db, now } = c.var.act
  const last = await findLastPublication(db, call.id)
  if (!last) return notFound(c)
  const { number, guide: working } = await getLatestGuide(db, call.id)
  const read = readField(closing, typed)
  const asked = 'value' in read ? read.value : ''
  const moved =
    asked === '' ? null : extended(last.guide.dates, asked, statusOf(call, now), holidaysOf(incubator))
  const guides = { published: last.guide, working, incubator, now }
  const problem =
    refusal ??
    ('problem' in read ? read.problem : moved && !moved.ok ? EXTENSION_REFUSALS[moved.reason] : null) ??
    (status === null ? null : 'Choisissez le nouveau jour de clôture.')
  const props = {
    shell,
    slug: call.slug,
    guide: last.guide,
    waiting: !sameGuide(last.guide, working),
    number,
    typed,
    problem,
    preview: moved?.ok ? previewOf(guides, moved.value) : null,
    visas: await hasRequirements(db, call.id),
    told: (await listWriters(db, call.id)).length,
  }
  return html(c, <ExtensionPage {...props} />, status ?? (problem === null ? 200 : 422))
}
