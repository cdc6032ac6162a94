import { Hono } from 'hono'
import { civilDate, PARIS } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { isId } from '../applications/store.ts'
import { isSlug } from '../calls/slug.ts'
import { findPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { launchRoutes } from './launch-routes.tsx'
import { ProductPage } from './pages/product-page.tsx'
import { ProductsPage } from './pages/products-page.tsx'
import { investigationEnd } from './product.ts'
import { type Cursor, findCallOf, findPublicProduct, listProducts } from './store.ts'

/** The portfolio: the start of an investigation, then what anyone may read of products. */
export const portfolioRoutes = new Hono<Env>()

portfolioRoutes.route('/', launchRoutes)

portfolioRoutes.get('/produits', async c => {
  const { db, now } = c.var.act
  const after = readCursor(c.req.query('apres') ?? '')
  const { rows, more } = await listProducts(db, civilDate(now, PARIS), after)
  const last = rows.at(-1)
  const next = more && last ? `/produits?apres=${last.createdAt.getTime()}.${last.id}` : undefined
  return html(c, <ProductsPage shell={c.var.shell()} products={rows} first={after === null} next={next} />)
})

function readCursor(text: string): Cursor | null {
  const [time = '', id = ''] = text.split('.')
  return /^\d{1,14}$/.test(time) && isId(id) ? { createdAt: new Date(Number(time)), id } : null
}

portfolioRoutes.get('/produits/:slug', async c => {
  const { db, now } = c.var.act
  const address = c.req.param('slug')
  const product = isSlug(address) ? await findPublicProduct(db, address, civilDate(now, PARIS)) : undefined
  if (!product) return notFound(c)
  if (product.address !== address) return seeOther(c, `/produits/${product.address}`)
  const incubator = await getIncubator(db, product.incubator.id)
  const slug = (await findCallOf(db, product.id))?.slug
  const call = slug === undefined ? undefined : await findPublicCall(db, slug)
  const weeks = call?.guide.numbers.investigationWeeks ?? null
  return html(
    c,
    <ProductPage
      shell={c.var.shell(brandOf(incubator))}
      product={product}
      expectedEnd={product.phase === 'investigation' ? investigationEnd(product.since, weeks) : null}
      call={call ? { slug: call.slug, title: call.guide.title } : null}
    />,
  )
})
