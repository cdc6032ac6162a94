import { afterAll, beforeAll, expect, it } from 'vitest'
import { DRAFT, type InvestmentMatrix, MARK, openInvestmentMatrix } from './bed.ts'
import { FORMS, type InvestmentRole, PAGES, ROLES } from './expected.ts'

let matrix: InvestmentMatrix
beforeAll(async () => {
  matrix = await openInvestmentMatrix()
})
afterAll(() => matrix.drop())

type Asked = Awaited<ReturnType<InvestmentMatrix['ask']>>
const refusalOf = ({ status, to }: Asked): string | null =>
  status === 303 && /^\/connexion(\?|$)/.test(to ?? '') ? 'sign-in' : status === 404 ? 'nothing' : null
const expectedRefusal = (role: InvestmentRole) => (role === 'visitor' ? 'sign-in' : 'nothing')
const readers = PAGES.get('/suivi/produits/:product') ?? []

it.each(ROLES)('%s sees the pages that are theirs, and no text that is not', async role => {
  const wrong: string[] = []
  for (const [path, allowed] of PAGES) {
    const got = await matrix.ask(role, 'GET', path)
    const expected = allowed.includes(role) ? null : expectedRefusal(role)
    if (refusalOf(got) !== expected) wrong.push(`GET ${path}: ${got.status}, not ${expected ?? 'seen'}`)
    if (expected === null && got.status !== 200) wrong.push(`GET ${path}: ${got.status}`)
    if (got.text.includes(MARK) && !readers.includes(role)) wrong.push(`GET ${path}: shows the product`)
    // A decision in draft is deliberation, whoever else may read the committee.
    if (got.text.includes(DRAFT) && role !== 'organiser') wrong.push(`GET ${path}: shows the draft`)
  }
  expect(wrong).toEqual([])
})

it('shows the draft to the organiser, and the product to whoever follows it: the marks are where they are sought', async () => {
  for (const path of ['/suivi/comites/:open/decision', '/suivi/comites/:open/cloture'])
    expect((await matrix.ask('organiser', 'GET', path)).text).toContain(DRAFT)
  for (const role of readers)
    for (const path of ['/suivi', '/suivi/produits/:product', '/suivi/comites/:open/une-page'])
      expect((await matrix.ask(role, 'GET', path)).text).toContain(MARK)
})

it('says nothing of a draft by what the page of the committee shows to others', async () => {
  const page = async () => (await matrix.ask('team', 'GET', '/suivi/comites/:open')).text
  const drafted = await page()
  const drafts = matrix.db
    .deleteFrom('investment_decisions')
    .where('committee_id', '=', matrix.ids['open'] ?? '')
  const kept = await matrix.db
    .selectFrom('investment_decisions')
    .selectAll()
    .where('committee_id', '=', matrix.ids['open'] ?? '')
    .executeTakeFirstOrThrow()
  await drafts.execute()
  expect(await page()).toBe(drafted)
  await matrix.db
    .insertInto('investment_decisions')
    .values({ ...kept, content: JSON.stringify(kept.content) })
    .execute()
})

it.each(ROLES)('%s is refused every form that is not theirs, and nothing is written', async role => {
  const before = await matrix.journalLength()
  const wrong: string[] = []
  for (const [path, allowed] of FORMS) {
    if (allowed.includes(role)) continue
    const got = await matrix.ask(role, 'POST', path, {
      jour: '2026-04-01',
      heure: '10:00',
      motif: 'Test',
      mois: '3',
    })
    if (refusalOf(got) !== expectedRefusal(role)) wrong.push(`POST ${path}: ${got.status}`)
    if (got.text.includes(MARK) || got.text.includes(DRAFT)) wrong.push(`POST ${path}: shows something`)
  }
  expect(wrong).toEqual([])
  expect(await matrix.journalLength()).toBe(before)
})

it.each(ROLES)('%s is answered in words by the forms that are theirs, even empty or wrong', async role => {
  const wrong: string[] = []
  const odd = {
    version: '-1',
    'nom-1': 'x'.repeat(400),
    'montant-1': '1e99',
    jour: '2026-02-30',
    nature: 'autre',
  }
  for (const [path, allowed] of FORMS)
    for (const body of allowed.includes(role) ? [{}, odd] : []) {
      const got = await matrix.ask(role, 'POST', path, body)
      if (refusalOf(got) !== null || got.status >= 500) wrong.push(`POST ${path}: ${got.status}`)
    }
  expect(wrong).toEqual([])
})

it('finds nothing at the address of no product and no committee', async () => {
  for (const odd of ['00000000-0000-4000-8000-000000000000', 'inconnu', "'%20or%201=1%20--"])
    for (const [method, routes] of [['GET', PAGES] as const, ['POST', FORMS] as const])
      for (const path of [...routes.keys()].filter(each => each.includes(':'))) {
        const asked = path.replace(/:[a-z]+/, odd)
        expect([asked, (await matrix.ask('organiser', method, asked)).status]).toEqual([asked, 404])
      }
})

it('has no relevé before the committee is closed', async () => {
  expect((await matrix.ask('organiser', 'GET', '/suivi/comites/:open/releve.pdf')).status).toBe(404)
})
