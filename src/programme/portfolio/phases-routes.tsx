import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { listCancelled } from './facts-store.ts'
import { PhasesPage } from './pages/phases-page.tsx'
import { inProduct } from './scope-routes.ts'

/** The history of a product's phases. */
export const phasesRoutes = new Hono<Env>()

phasesRoutes.get('/suivi/produits/:id/phases', c =>
  inProduct(c, 'read', async found => {
    const cancelled = await listCancelled(c.var.act.db, found.life.id)
    const said = c.req.query('dit') ?? ''
    return html(
      c,
      <PhasesPage {...found} said={said} cancelled={cancelled} mayChange={found.may.changePhases} />,
    )
  }),
)
