import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { nobody } from '../../src/platform/act.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { applyImport } from '../../src/programme/portfolio/actions/apply-import.ts'
import type { PortfolioFile } from '../../src/programme/portfolio/exchange/format.ts'
import { readPortfolio } from '../../src/programme/portfolio/exchange/read-file.ts'
import { generatePortfolio } from './generate-portfolio.ts'

export interface PlantedPortfolio {
  slugs: string[]
  /** Whose products are the most. */
  incubator: string
  /** Milliseconds the import took. */
  took: number
}

/** As many products as asked: those of a real file first when one is given, then invented ones. */
export async function plantPortfolio(url: string, count: number, path: string): Promise<PlantedPortfolio> {
  const db = connect(url, 2)
  try {
    const jobs = { enqueue: async () => {} }
    const act = { db, now: new Date(), actor: nobody, jobs, newId: randomUUID }
    const start = performance.now()
    const said = { fileName: 'bench', fingerprint: Buffer.alloc(32), overwrite: false }
    const planted = await applyImport(act, portfolioOf(count, path), said)
    if (!planted.ok) throw new Error(planted.reason)
    const took = performance.now() - start
    await sql`analyze`.execute(db)
    const rows = await db.selectFrom('products').select('slug').orderBy('id').limit(200).execute()
    const most = await db
      .selectFrom('products as p')
      .innerJoin('incubators as i', 'i.id', 'p.incubator_id')
      .select('i.slug')
      .groupBy('i.slug')
      .orderBy(sql`count(*) desc`)
      .limit(1)
      .executeTakeFirstOrThrow()
    return { slugs: rows.map(({ slug }) => slug), incubator: most.slug, took }
  } finally {
    await db.destroy()
  }
}

function portfolioOf(count: number, path: string): PortfolioFile {
  if (path === '') return generatePortfolio(count)
  const read = readPortfolio(readFileSync(path))
  if (!read.ok) throw new Error(`${path}: ${read.refusal.reason}`)
  const made = generatePortfolio(Math.max(0, count - read.value.products.length))
  return {
    products: [...read.value.products, ...made.products],
    incubators: [...read.value.incubators, ...(made.products.length > 0 ? made.incubators : [])],
  }
}
