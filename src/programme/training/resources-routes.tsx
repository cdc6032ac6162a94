import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { listIncubators } from '../incubators/store.ts'
import type { Offered } from './pages/resource-list.tsx'
import { ResourcesPage } from './pages/resources-page.tsx'
import { listReaders, listResourcesFor, type Reader } from './store/resources.ts'

/** What incubators offer to juries, committees and teams. */
export const resourcesRoutes = new Hono<Env>()

resourcesRoutes.get('/ressources', async c => {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const readers = await listReaders(db, actor.personId)
  const names = new Map((await listIncubators(db)).map(({ id, name }) => [id, name]))
  const offered = async (audience: Reader['audience']): Promise<Offered[]> => {
    const ids = readers.filter(reader => reader.audience === audience).map(({ incubatorId }) => incubatorId)
    const resources = await listResourcesFor(db, ids, audience)
    return [...Map.groupBy(resources, ({ incubatorId }) => incubatorId)].map(([id, each]) => ({
      incubator: names.get(id) ?? '',
      resources: each,
    }))
  }
  const [jury, teams] = [await offered('jurors'), await offered('teams')]
  return html(c, <ResourcesPage shell={c.var.shell()} jury={jury} teams={teams} />)
})
