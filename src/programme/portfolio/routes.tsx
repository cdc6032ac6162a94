import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { importRoutes } from './import-routes.tsx'
import { launchRoutes } from './launch-routes.tsx'
import { odditiesRoutes } from './oddities-routes.tsx'
import { productRoutes } from './product-routes.tsx'
import { productsRoutes } from './products-routes.tsx'

/** The portfolio: the start of an investigation, what anyone may read of products, the exchange of portfolios. */
export const portfolioRoutes = new Hono<Env>()

for (const routes of [launchRoutes, productsRoutes, productRoutes, importRoutes, odditiesRoutes])
  portfolioRoutes.route('/', routes)
