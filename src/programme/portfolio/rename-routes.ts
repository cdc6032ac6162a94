import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { cleanLine } from '../calls/fields/clean.ts'
import { actForm } from './act-form-routes.ts'
import { renameProduct } from './actions/rename-product.ts'
import { RENAME_REFUSALS } from './naming.ts'
import { RenamePage } from './pages/rename-page.tsx'

/** Another name for a product. */
export const renameRoutes = new Hono<Env>()

actForm(renameRoutes, {
  path: '/nom',
  ability: 'rename',
  fields: ['nom', 'vu'],
  load: () => null,
  opened: ({ life }) => ({ nom: life.name }),
  act: (c, { life }, typed) =>
    renameProduct(c.var.act, life.id, { name: cleanLine(typed['nom'] ?? ''), seen: typed['vu'] ?? '' }),
  words: RENAME_REFUSALS,
  fieldOf: { 'name-missing': 'nom', 'name-too-long': 'nom' },
  page: RenamePage,
  after: { path: '/fiche', said: 'nom' },
})
