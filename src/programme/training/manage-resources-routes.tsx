import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { type FormFields, formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToIncubator } from '../access/relations.ts'
import { isId } from '../applications/store.ts'
import { isSlug } from '../calls/slug.ts'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { findIncubator } from '../incubators/store.ts'
import { addResource, withdrawResource } from './actions/change-resources.ts'
import { resourcesPath } from './pages/addresses.ts'
import { ManageResourcesPage, type ManageResourcesProps } from './pages/manage-resources-page.tsx'
import { WithdrawResourcePage } from './pages/withdraw-resource-page.tsx'
import { TRAINING_ABILITIES } from './permissions.ts'
import { AUDIENCES } from './resource.ts'
import { readResource, type TypedResource } from './resource-form.ts'
import { findResource, listResources } from './store/resources.ts'
import { RESOURCES_SAID } from './wording.ts'

export const manageResourcesRoutes = new Hono<Env>()

const LIST = '/gestion/incubateurs/:slug/ressources'
const EMPTY: TypedResource = { title: '', url: '', kind: '', audiences: [] }

async function managed(c: Ctx, work: (incubator: Incubator) => Promise<Response>): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const slug = c.req.param('slug') ?? ''
  const incubator = isSlug(slug) ? await findIncubator(db, slug) : undefined
  if (!incubator) return notFound(c)
  const relations = await relationsToIncubator(db, actor, incubator.id)
  return TRAINING_ABILITIES.manageResources(relations) ? work(incubator) : notFound(c)
}

manageResourcesRoutes.get(LIST, c =>
  managed(c, async incubator => {
    const corrected = c.req.query('corrige') ?? ''
    const found = isId(corrected) ? await findResource(c.var.act.db, incubator.id, corrected) : undefined
    return listPage(c, incubator, found ? { typed: found, replaces: found.id } : {})
  }),
)

manageResourcesRoutes.post(LIST, c =>
  managed(c, async incubator => {
    const form = await formOf(c)
    const typed = typedIn(form)
    const replaces = form.text('remplace')
    const read = readResource(typed)
    if (!read.ok) return listPage(c, incubator, { typed, replaces, problems: read.problems }, 422)
    if (replaces !== '' && !isId(replaces)) return notFound(c)
    const added = await addResource(c.var.act, incubator.id, read.resource, replaces || null)
    if (added.ok)
      return seeOther(c, `${resourcesPath(incubator.slug)}?dit=${replaces ? 'corrigee' : 'ajoutee'}`)
    if (added.reason === 'not-found') return notFound(c)
    return listPage(c, incubator, { typed, said: RESOURCES_SAID['changed-meanwhile'] }, 409)
  }),
)

manageResourcesRoutes.get(`${LIST}/:id/retrait`, c =>
  managed(c, async incubator => {
    const id = c.req.param('id') ?? ''
    const resource = isId(id) ? await findResource(c.var.act.db, incubator.id, id) : undefined
    if (!resource) return notFound(c)
    const shell = c.var.shell(brandOf(incubator))
    return html(c, <WithdrawResourcePage shell={shell} slug={incubator.slug} resource={resource} />)
  }),
)

manageResourcesRoutes.post(`${LIST}/:id/retrait`, c =>
  managed(c, async incubator => {
    const id = c.req.param('id') ?? ''
    const gone = isId(id) ? await withdrawResource(c.var.act, incubator.id, id) : undefined
    return gone?.ok ? seeOther(c, `${resourcesPath(incubator.slug)}?dit=retiree`) : notFound(c)
  }),
)

function typedIn(form: FormFields): TypedResource {
  return {
    title: form.text('titre'),
    url: form.text('adresse'),
    kind: form.text('nature'),
    audiences: AUDIENCES.filter(audience => form.text(`pour.${audience}`) === 'oui'),
  }
}

async function listPage(
  c: Ctx,
  incubator: Incubator,
  more: Partial<ManageResourcesProps>,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const said = c.req.query('dit') ?? ''
  return html(
    c,
    <ManageResourcesPage
      shell={c.var.shell(brandOf(incubator))}
      slug={incubator.slug}
      incubator={incubator.name}
      resources={await listResources(c.var.act.db, incubator.id)}
      said={Object.hasOwn(RESOURCES_SAID, said) ? RESOURCES_SAID[said as keyof typeof RESOURCES_SAID] : null}
      typed={EMPTY}
      problems={[]}
      replaces=""
      {...more}
    />,
    status,
  )
}
