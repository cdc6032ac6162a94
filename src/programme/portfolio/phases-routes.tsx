import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { listCancelled } from './facts-store.ts'
import { findLastWords } from './last-words-store.ts'
import { PhasesPage } from './pages/phases-page.tsx'
import { inProduct } from './scope-routes.ts'

/** The history of a product's phases. */
export const phasesRoutes = new Hono<Env>()

phasesRoutes.get('/suivi/produits/:id/phases', c =>
  inProduct(c, 'read', async found => {
    const cancelled = await listCancelled(c.var.act.db, found.life.id)
    const lastWords = (await findLastWords(c.var.act.db, found.life.id))?.text ?? ''
    const more = { cancelled, lastWords, mayChange: found.may.changePhases }
    return html(c, <PhasesPage {...found} {...more} said={c.req.query('dit') ?? ''} />)
  }),
)
