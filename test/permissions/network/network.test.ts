import { afterAll, beforeAll, expect, it } from 'vitest'
import { personOfProvedAddress } from '../../../src/programme/people/actions/confirm-address.ts'
import { namePortfolioManager } from '../../../src/programme/people/actions/portfolio-managers.ts'
import { keepDraft } from '../../../src/programme/portfolio/actions/keep-draft.ts'
import { portfolioRoutes } from '../../../src/programme/portfolio/routes.tsx'
import { as, testAct } from '../../act.ts'
import { freshDatabase } from '../../database/index.ts'
import { bytesOf, product, smallPortfolio } from '../../portfolio/small-portfolio.ts'
import { serve } from '../../request.ts'
import { twoIncubators } from '../../two-incubators.ts'
import { FORMS, type NetworkRole, PAGES, ROLES } from './expected.ts'

const NOW = new Date('2026-11-25T10:00:00Z')
const MARK = '⟦brouillon⟧'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
let ask: Awaited<ReturnType<typeof serve>>
let draft = ''
const people = new Map<NetworkRole, string | null>([['visitor', null]])

beforeAll(async () => {
  fresh = await freshDatabase()
  const { db } = fresh
  ask = await serve(portfolioRoutes, db, { now: NOW })
  const act = testAct(db, NOW)
  const manager = async (name: string) =>
    (await namePortfolioManager(act, { address: `${name}@pepin.example`, name })).personId
  people.set('stranger', (await personOfProvedAddress(act, 'ailleurs@pepin.example')).id)
  people.set('portfolio-manager', await manager('reseau'))
  people.set('former-manager', await manager('ancien'))
  people.set('operator', await manager('exploitation'))
  await twoIncubators(db, NOW)
  const organiser = db.selectFrom('roles').select('person_id').where('role', '=', 'organiser')
  people.set('organiser', (await organiser.executeTakeFirstOrThrow()).person_id)
  const roleOf = (role: NetworkRole) =>
    db.updateTable('roles').where('person_id', '=', people.get(role) ?? '')
  await roleOf('former-manager').set({ ended_at: NOW }).execute()
  await roleOf('operator').set({ role: 'operator' }).execute()
  const file = { ...smallPortfolio(), data: [product('x', [])] }
  const bytes = bytesOf(file)
  const kept = await keepDraft(as(act, people.get('portfolio-manager') ?? ''), { name: MARK, bytes })
  draft = kept.ok ? kept.value.id : ''
})
afterAll(() => fresh.drop())

const at = (path: string) => path.replace(':draft', draft)
const lines = async () =>
  (
    await fresh.db
      .selectFrom('journal')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n
const refusalOf = ({ status, to }: { status: number; to: string | null }) =>
  status === 303 && /^\/connexion(\?|$)/.test(to ?? '') ? 'sign-in' : status === 404 ? 'nothing' : null
const expected = (role: NetworkRole, may: readonly NetworkRole[]) =>
  may.includes(role) ? null : role === 'visitor' ? 'sign-in' : 'nothing'

it.each(ROLES)('%s sees the pages that are theirs, and nothing of the others', async role => {
  for (const [path, may] of PAGES) {
    const got = await ask(people.get(role) ?? null, at(path))
    expect([path, refusalOf(got)]).toEqual([path, expected(role, may)])
    if (refusalOf(got) === null) expect(got.status).toBe(200)
    else expect(got.text).not.toContain(MARK)
  }
})

it.each(ROLES)('%s is refused every form that is not theirs, and nothing is written', async role => {
  const before = await lines()
  for (const [path, may] of FORMS) {
    const got = await ask(people.get(role) ?? null, at(path), { vu: '' })
    expect([path, refusalOf(got)]).toEqual([path, expected(role, may)])
    if (refusalOf(got) === null) expect([409, 415]).toContain(got.status)
  }
  expect(await lines()).toBe(before)
})
