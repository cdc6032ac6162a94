import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { launchRoutes } from './launch-routes.tsx'
import { productRoutes } from './product-routes.tsx'
import { productsRoutes } from './products-routes.tsx'

/** The portfolio: the start of an investigation, then what anyone may read of products. */
export const portfolioRoutes = new Hono<Env>()

for (const routes of [launchRoutes, productsRoutes, productRoutes]) portfolioRoutes.route('/', routes)
