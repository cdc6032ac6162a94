import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relationsToApplication } from '../../src/programme/access/relations.ts'
import { listMine } from '../../src/programme/applications/list-store.ts'
import { listReceived } from '../../src/programme/applications/received-store.ts'
import { type Answered, ask } from './ask.ts'
import { type Matrix, openMatrix } from './bed.ts'
import { EXPECTED, ROUTE_COUNT, rowsAt, textsOf } from './expected/index.ts'
import { asksInvestmentRoute } from './investment/expected.ts'
import { asksNetworkRoute } from './network/expected.ts'
import { asksProductRoute } from './products/expected.ts'
import { type Answer, ROLE_NAMES, type Role, STAGES, type Stage, type Subject } from './rows.ts'
import { asksRoute } from './selection/expected.ts'

let matrix: Matrix
beforeAll(async () => {
  matrix = await openMatrix()
})
afterAll(() => matrix.close())

it('has an expected answer for every route there is, and no other', () => {
  const routes = matrix.app.routes
    .filter(({ method, handler }) => method !== 'ALL' && handler.length < 2)
    .map(({ method, path }) => `${method} ${path}`)
  const here = [...new Set(routes)].filter(
    route =>
      EXPECTED.has(route) ||
      ![asksRoute, asksNetworkRoute, asksProductRoute, asksInvestmentRoute].some(asks => asks(route)),
  )
  expect(here.sort()).toEqual([...EXPECTED.keys()].sort())
  // The selection's are asked in ./selection/, the network's in ./network/, the products' in ./products/, the
  // committees' in ./investment/.
  expect(new Set(routes).size - here.length).toBeGreaterThan(100)
  expect(EXPECTED.size).toBe(ROUTE_COUNT)
})

interface Cell {
  route: string
  subject: Subject | 'none'
  answer: Answer
}

const cellsOf = (role: Role, stage: Stage): Cell[] =>
  [...EXPECTED]
    .filter(([route]) => stage !== 'draft' || /appels\/:slug/.test(route))
    .flatMap(([route, expected]) =>
      rowsAt(expected, stage).map(([subject, row]) => ({ route, subject, answer: row[role] })),
    )

const isDone = ({ route, answer }: Cell) => route.startsWith('POST') && answer === 'done'

/** What is wrong with an answer: the answer itself, or a text this person may not read. */
function faultsOf({ route, subject, answer }: Cell, got: Answered, may: readonly string[]): string[] {
  const where = `${route} (${subject})`
  const leaks = got.marks.filter(mark => !may.includes(mark)).map(mark => `${where}: shows ${mark}`)
  const refusal = answer === 'nothing' || answer === 'sign-in'
  if (refusal && got.marks.length > 0) leaks.push(`${where}: refuses, and shows ${got.marks}`)
  if (got.status >= 500) leaks.push(`${where}: ${got.status}`)
  return got.answer === answer ? leaks : [`${where}: ${got.answer} (${got.status}), not ${answer}`, ...leaks]
}

describe.each(STAGES)('when the call is %s, everywhere', stage => {
  it.each(ROLE_NAMES)(
    '%s gets what is said and reads their texts only; what is refused changes nothing',
    async role => {
      matrix.enter(stage)
      const wrong: string[] = []
      const may = textsOf(role)
      const read = new Set<string>()
      const reader = await matrix.browserOf(role)
      const before = await matrix.journalLength()
      const asked = cellsOf(role, stage)
        .filter(cell => !isDone(cell))
        .map(async cell => {
          const { route, subject } = cell
          const expected = EXPECTED.get(route) ?? { rows: {} }
          const of = subject === 'none' ? undefined : matrix.subjects[subject]
          // A form can change what a browser is: it is sent from one of its own.
          const browser = route.startsWith('POST') ? await matrix.browserOf(role) : reader
          const got = await ask(matrix, browser, { route, expected, stage, of })
          wrong.push(...faultsOf(cell, got, may))
          for (const mark of got.marks) read.add(mark)
        })
      await Promise.all(asked)
      expect(wrong.sort()).toEqual([])
      expect(await matrix.journalLength()).toBe(before)
      // Every text of theirs was shown somewhere: the marks are where this test looks.
      if (stage !== 'draft') expect([...read].sort()).toEqual(may)
    },
  )
})

it('lists exactly what each person and each browser may read', async () => {
  const { db, browsers, call } = matrix
  const persons = await db.selectFrom('people').select('id').execute()
  const applications = await db.selectFrom('applications').select(['id', 'call_id']).execute()
  const received = (await listReceived(db, call.id, null)).rows.map(({ id }) => id).sort()
  let organisers = 0
  for (const actor of [...persons.map(({ id }) => ({ personId: id, keys: [] })), ...browsers]) {
    const [mine, organised]: [string[], string[]] = [[], []]
    for (const { id, call_id } of applications) {
      const relations = await relationsToApplication(db, actor, id)
      if (['author', 'co-author', 'co-reader', 'holder'].some(each => relations.has(each as 'author')))
        mine.push(id)
      if (relations.has('organiser') && call_id === call.id) organised.push(id)
    }
    expect((await listMine(db, actor)).map(({ id }) => id).sort()).toEqual(mine.sort())
    if (organised.length === 0) continue
    organisers++
    expect(received).toEqual(organised.sort())
  }
  expect(organisers).toBe(1)
})

// Last, since it changes things: each on a subject of its own.
async function act(
  { route, subject }: Cell,
  role: Role,
  stage: Stage,
): Promise<Answered & { wrote: boolean }> {
  const expected = EXPECTED.get(route) ?? { rows: {} }
  const of = subject === 'none' ? undefined : await matrix.fresh(subject)
  const browser = await matrix.browserOf(role)
  const before = await matrix.journalLength()
  const got = await ask(matrix, browser, { route, expected, stage, of })
  return { ...got, wrote: (await matrix.journalLength()) > before }
}

describe.each(STAGES)('when the call is %s, each form that is allowed', stage => {
  it.each(ROLE_NAMES)('is done for %s', async role => {
    matrix.enter(stage)
    const wrong: string[] = []
    for (const cell of cellsOf(role, stage).filter(isDone))
      wrong.push(...faultsOf(cell, await act(cell, role, stage), textsOf(role)))
    expect(wrong).toEqual([])
  })
})

const forms = [...EXPECTED].filter(([, { form }]) => form !== undefined).map(([route]) => route)
it.each(forms)(
  '%s is sent a form that someone may write with, so that its refusals are of the person',
  async route => {
    matrix.enter('open')
    for (const role of ROLE_NAMES)
      for (const cell of cellsOf(role, 'open').filter(cell => cell.route === route && isDone(cell)))
        if ((await act(cell, role, 'open')).wrote) return
    expect.fail('nobody wrote anything with this form')
  },
)
