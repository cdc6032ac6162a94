import { sql } from 'kysely'
import { connect } from '../../src/platform/database/connect.ts'
import { newSecret, sha256 } from '../../src/platform/secrets.ts'
import { projectAllChanged } from '../../src/programme/investment/actions/project-due.ts'
import { plantPortfolio } from './plant-portfolio.ts'

export interface PlantedProducts {
  /** Sessions: who sees every incubator, and an organiser of one. */
  manager: string
  organiser: string
  products: string[]
}

/** Products as an import brings them, one in six with a recorded committee; projected by the program. */
export async function plantProducts(url: string, count: number, path: string): Promise<PlantedProducts> {
  await plantPortfolio(url, count, path)
  const db = connect(url, 2)
  const now = new Date()
  await sql`create temporary table bench_products as
    select id, incubator_id as incubator, row_number() over (order by id) as n, row_number() over (order by id) % 6 = 1 as held
    from products where not exists (select 1 from investment_committees c where c.product_id = products.id)`.execute(
    db,
  )
  await plantCommittees(db, now)
  await sql`analyze`.execute(db)
  const act = {
    db,
    now,
    actor: { personId: null, keys: [] },
    jobs: { enqueue: async () => undefined },
    newId: () => crypto.randomUUID(),
  }
  await projectAllChanged(act)
  await sql`vacuum analyze`.execute(db)
  const person = async (role: 'portfolio-manager' | 'organiser') => {
    const id = crypto.randomUUID()
    await sql`insert into people (id, name, created_at) values (${id}, ${role}, ${now})`.execute(db)
    const address = `${role}@bench.example`
    await sql`insert into addresses (id, person_id, address, key, confirmed_at, created_at)
      values (${crypto.randomUUID()}, ${id}, ${address}, ${address}, ${now}, ${now})`.execute(db)
    await sql`insert into roles (id, person_id, incubator_id, role, granted_at)
      select gen_random_uuid(), ${id}, ${role === 'organiser' ? sql`id` : sql`null::uuid`}, ${role}, ${now}
      from (select incubator as id from bench_products group by incubator order by count(*) desc limit 1) most`.execute(
      db,
    )
    const secret = newSecret()
    const expires_at = new Date(now.getTime() + 86_400_000)
    await db
      .insertInto('sessions')
      .values({ id_hash: sha256(secret), person_id: id, created_at: now, seen_at: now, expires_at })
      .execute()
    return secret
  }
  const some = await sql<{ id: string }>`select id from bench_products order by n limit 200`.execute(db)
  const planted = {
    manager: await person('portfolio-manager'),
    organiser: await person('organiser'),
    products: some.rows.map(({ id }) => id),
  }
  await db.destroy()
  return planted
}

/** One committee closed, with its condition, for one product in six. */
async function plantCommittees(db: ReturnType<typeof connect>, now: Date): Promise<void> {
  await sql`create temporary table bench_committees as
    select gen_random_uuid() as id, gen_random_uuid() as decision, p.id as product, incubator, n, current_date - (n % 300)::int as decided
    from bench_products p where held`.execute(db)
  await sql`insert into investment_committees (id, product_id, incubator_id, number, created_at)
    select id, product, incubator, 1, ${now} from bench_committees`.execute(db)
  await sql`insert into investment_dates (committee_id, number, meets_at, set_at)
    select id, 1, decided, ${now} from bench_committees`.execute(db)
  await sql`insert into investment_decisions (id, committee_id, number, content, saved_at)
    select decision, id, 1, '{}', ${now} from bench_committees`.execute(db)
  await sql`insert into investment_closings (committee_id, decision_id, kind, decided_on, money_until, record,
      fingerprint, signed_name, signed_capacity, closed_at)
    select id, decision, 'continue', decided, decided + 270, '{"money": []}', '', 'A', 'B', ${now} from bench_committees`.execute(
    db,
  )
  await sql`insert into success_conditions (id, product_id, committee_id, position, indicator, target, due_on)
    select gen_random_uuid(), product, id, k, 'Indicateur ' || k, '50', decided + 150
    from bench_committees cross join generate_series(1, 3) k`.execute(db)
}
