import { afterAll, beforeAll, expect, it } from 'vitest'
import { MARK, openProductMatrix, type ProductMatrix } from './bed.ts'
import { FORMS, PAGES, type ProductRole, ROLES } from './expected.ts'

let matrix: ProductMatrix
beforeAll(async () => {
  matrix = await openProductMatrix()
})
afterAll(() => matrix.drop())

type Asked = Awaited<ReturnType<ProductMatrix['ask']>>
const refusalOf = ({ status, to, text }: Asked): string | null => {
  if (text.includes(MARK) && status === 404) return 'refuses, and shows the product'
  if (status === 303 && /^\/connexion(\?|$)/.test(to ?? '')) return 'sign-in'
  return status === 404 ? 'nothing' : null
}
const expectedRefusal = (role: ProductRole) => (role === 'visitor' ? 'sign-in' : 'nothing')

it.each(ROLES)(
  '%s sees the pages of a product that are theirs, and finds nothing at the others',
  async role => {
    const wrong: string[] = []
    for (const [path, readers] of PAGES) {
      const got = await matrix.ask(role, 'GET', path)
      const expected = readers.includes(role) ? null : expectedRefusal(role)
      if (refusalOf(got) !== expected) wrong.push(`GET ${path}: ${got.status}, not ${expected ?? 'seen'}`)
      if (expected === null && got.status !== 200) wrong.push(`GET ${path}: ${got.status}`)
      if (expected !== null && got.text.includes(MARK)) wrong.push(`GET ${path}: shows the product`)
    }
    expect(wrong).toEqual([])
  },
)

it.each(ROLES)('%s is refused every form that is not theirs, and nothing is written', async role => {
  const before = await matrix.journalLength()
  const wrong: string[] = []
  for (const [path, writers] of FORMS) {
    if (writers.includes(role)) continue
    const got = await matrix.ask(role, 'POST', path, { nom: 'Test', le: '2026-12-01', motif: 'Test' })
    if (refusalOf(got) !== expectedRefusal(role)) wrong.push(`POST ${path}: ${got.status}`)
  }
  expect(wrong).toEqual([])
  expect(await matrix.journalLength()).toBe(before)
})

it.each(ROLES)('%s is answered in words by the forms that are theirs, even empty', async role => {
  const wrong: string[] = []
  for (const [path, writers] of FORMS) {
    if (!writers.includes(role) || path.endsWith('/retrait')) continue
    const got = await matrix.ask(role, 'POST', path)
    if (refusalOf(got) !== null || got.status >= 500) wrong.push(`POST ${path}: ${got.status}`)
  }
  expect(wrong).toEqual([])
})

it('finds nothing at the address of no product, of no line, or of another’s line', async () => {
  const other = { ...matrix.ids }
  for (const odd of ['00000000-0000-4000-8000-000000000000', 'inconnu', "'%20or%201=1%20--"]) {
    for (const name of ['product', 'member', 'milestone']) {
      matrix.ids[name] = odd
      for (const path of [...PAGES.keys()].filter(each => each.includes(`:${name}`)))
        expect([path, (await matrix.ask('organiser', 'GET', path)).status]).toEqual([path, 404])
      for (const path of [...FORMS.keys()].filter(each => each.includes(`:${name}`)))
        expect([path, (await matrix.ask('organiser', 'POST', path)).status]).toEqual([path, 404])
      matrix.ids[name] = other[name] ?? ''
    }
  }
})
