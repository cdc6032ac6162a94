import { Hono } from 'hono'
import { civilDate, PARIS } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { relationsToNetwork } from '../access/network-relations.ts'
import { listIncubators } from '../incubators/store.ts'
import { exchangeAbilities } from './exchange/exchange-permissions.ts'
import { listPath, readCursor, readFilter } from './list-filter.ts'
import { listProducts } from './list-store.ts'
import { ProductsPage } from './pages/products-page.tsx'

export const productsRoutes = new Hono<Env>()

productsRoutes.get('/produits', async c => {
  const { db, now, actor } = c.var.act
  const today = civilDate(now, PARIS)
  const filter = readFilter(name => c.req.query(name) ?? '')
  const after = readCursor(c.req.query('apres') ?? '')
  const { rows, more, count } = await listProducts(db, today, filter, after)
  const last = rows.at(-1)
  const mayImport = exchangeAbilities.importPortfolio(await relationsToNetwork(db, actor))
  return html(
    c,
    <ProductsPage
      shell={c.var.shell()}
      filter={filter}
      incubators={await listIncubators(db)}
      products={rows}
      count={count}
      first={after === null}
      mayImport={mayImport}
      next={more && last ? listPath(filter, last) : undefined}
    />,
  )
})
