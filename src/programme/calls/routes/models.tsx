import { Hono } from 'hono'
import type { Ctx, Env } from '../../../platform/http.ts'
import { html, notFound, seeOther } from '../../../platform/respond.tsx'
import { type ModelRefusal, removeModel, saveModel } from '../actions.ts'
import { cleanLine } from '../fields/clean.ts'
import { modelsPath } from '../pages/addresses.ts'
import { ModelsPage, SaveModelPage } from '../pages/models-page.tsx'
import { getLatestGuide, listModels } from '../store.ts'
import { MODEL_REFUSALS } from '../wording.ts'
import { asOrganiser, shellFor } from './organiser-scope.ts'
import { type CallScope, typedOf, withCall } from './scope.ts'

/** Templates of an incubator: a call's guide kept under a name, to start others from. */
export const modelsRoutes = new Hono<Env>()

modelsRoutes.get('/gestion/modeles', c =>
  asOrganiser(c, async incubators => {
    const models = await listModels(
      c.var.act.db,
      incubators.map(({ id }) => id),
    )
    const named = models.map(model => ({
      ...model,
      incubator: incubators.find(({ id }) => id === model.incubatorId)?.name ?? '',
    }))
    const saved = c.req.query('dit') === 'garde'
    return html(c, <ModelsPage shell={shellFor(c, incubators)} models={named} saved={saved} />)
  }),
)

modelsRoutes.post('/gestion/modeles/:id/suppression', c =>
  asOrganiser(c, async () => {
    const removed = await removeModel(c.var.act, c.req.param('id'))
    return removed.ok ? seeOther(c, modelsPath) : notFound(c)
  }),
)

modelsRoutes.get('/gestion/appels/:slug/modele', c =>
  withCall(c, 'readGuideDraft', scope => savePage(c, scope, null, null)),
)

modelsRoutes.post('/gestion/appels/:slug/modele', c =>
  withCall(c, 'readGuideDraft', async scope => {
    const name = cleanLine((await typedOf(c))['nom'] ?? '')
    const saved = await saveModel(c.var.act, scope.call.id, name)
    if (saved.ok) return seeOther(c, `${modelsPath}?dit=garde`)
    return saved.reason === 'not-found' ? notFound(c) : savePage(c, scope, name, saved.reason)
  }),
)

async function savePage(
  c: Ctx,
  { call, shell }: CallScope,
  typed: string | null,
  refusal: Exclude<ModelRefusal, 'not-found'> | null,
): Promise<Response> {
  const { guide } = await getLatestGuide(c.var.act.db, call.id)
  const problem = refusal && MODEL_REFUSALS[refusal]
  const props = { shell, slug: call.slug, title: guide.title, typed: typed ?? guide.title, problem }
  return html(c, <SaveModelPage {...props} />, problem === null ? 200 : 422)
}
