import { Hono } from 'hono'
import type { Db } from '../../platform/database/tables.ts'
import { type CivilDate, civilDate, PARIS } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { isSlug } from '../calls/slug.ts'
import { findPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { getIncubator } from '../incubators/store.ts'
import { expectedOn } from './expected.ts'
import { findProductLife } from './life-store.ts'
import { ProductPage } from './pages/product-page.tsx'
import { listPhases } from './phases-store.ts'
import { investigationEnd, isEnd, type PublicProduct } from './product.ts'
import {
  findFirstProblem,
  findSheet,
  hasPromisedEnd,
  listPublicPauses,
  listSegments,
} from './public-store.ts'
import { findCallOf, findPublicProduct } from './store.ts'

export const productRoutes = new Hono<Env>()

productRoutes.get('/produits/:slug', async c => {
  const { db, now } = c.var.act
  const address = c.req.param('slug')
  const today = civilDate(now, PARIS)

  const found = isSlug(address) ? await findPublicProduct(db, address, today) : undefined
  if (!found) return notFound(c)
  if (found.address !== address) return seeOther(c, `/produits/${found.address}`)
  const incubator = await getIncubator(db, found.incubator.id)
  const problem = await findFirstProblem(db, found.id)
  const { call, weeks } = await callOf(db, found.id)
  return html(
    c,
    <ProductPage
      shell={c.var.shell(brandOf(incubator))}
      product={found}
      {...(await findSheet(db, found.id))}
      segments={await listSegments(db, found.id)}
      pauses={await listPublicPauses(db, found.id)}
      phases={await listPhases(db, incubator.id)}
      today={today}
      expectedEnd={await expectedEndOf(db, found, { weeks, today })}
      call={call}
      problem={problem ? { ...problem, zone: incubator.zone } : null}
    />,
  )
})

async function callOf(db: Db, productId: string) {
  const slug = (await findCallOf(db, productId))?.slug
  const call = slug === undefined ? undefined : await findPublicCall(db, slug)
  const weeks = call?.guide.numbers.investigationWeeks ?? null
  return { call: call ? { slug: call.slug, title: call.guide.title } : null, weeks }
}

/** What was promised, pushed by pauses; otherwise what the call says of an investigation. */
async function expectedEndOf(
  db: Db,
  { id, phase, since }: PublicProduct,
  { weeks, today }: { weeks: number | null; today: CivilDate },
) {
  if (phase === null || since === null || isEnd(phase)) return null
  const ofCall = phase === 'investigation' ? investigationEnd(since, weeks) : null
  // Most products were promised nothing: their whole life is not read for that.
  if (!(await hasPromisedEnd(db, id))) return ofCall
  const life = await findProductLife(db, id)
  const lived = life?.lived.findLast(each => each.phase === phase && each.startsOn === since)
  return (life && lived && expectedOn(lived, life.extensions, life.pauses, today)) ?? ofCall
}
