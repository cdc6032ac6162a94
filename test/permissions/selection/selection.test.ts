import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../../bench/lib/browser.ts'
import { openSelectionMatrix, type SelectionMatrix } from './bed.ts'
import { FIELDS, FORMS, PAGES, UNPLANTED } from './expected.ts'
import { type Answer, answerFor, marksIn, mayRead, ROLES, STAGES } from './rows.ts'

let matrix: SelectionMatrix
beforeAll(async () => {
  matrix = await openSelectionMatrix()
})
afterAll(() => matrix.close())

async function ask(browser: Browser, method: string, pattern: string) {
  const path = pattern.replace(/:([a-z-]+)/g, (_, name) => matrix.ids[name] ?? 'inconnu')
  const response = await browser.send(method, path, method === 'POST' ? (FIELDS[pattern] ?? '') : undefined)
  const to = response.headers.get('location') ?? ''
  const { status } = response
  const answer: Answer =
    status === 303
      ? /^\/connexion(\?|$)/.test(to)
        ? 'sign-in'
        : 'done'
      : status === 404
        ? 'nothing'
        : status >= 400
          ? 'refused'
          : 'seen'
  return { answer, status, marks: marksIn((await response.text()) + decodeURIComponent(to)) }
}

const refusals: readonly Answer[] = ['sign-in', 'nothing']
describe.each(STAGES)('while the selection is %s', stage => {
  beforeAll(() => matrix.enter(stage))

  it.each(ROLES)('%s sees the pages that are theirs, and no text that is not', async role => {
    const browser = await matrix.browserOf(role)
    const may: readonly string[] = mayRead(role, stage)
    const wrong: string[] = []
    for (const [path, row] of PAGES) {
      const expected = answerFor(row, role, stage)
      const got = await ask(browser, 'GET', path)
      if (got.answer !== expected) wrong.push(`GET ${path}: ${got.answer} (${got.status}), not ${expected}`)
      for (const mark of new Set(got.marks))
        if (!may.includes(mark) || refusals.includes(got.answer)) wrong.push(`GET ${path}: shows ${mark}`)
      if (got.status >= 500) wrong.push(`GET ${path}: ${got.status}`)
    }
    expect(wrong).toEqual([])
  })

  it.each(ROLES)('%s is refused every form that is not theirs, and nothing is written', async role => {
    const browser = await matrix.browserOf(role)
    const before = await matrix.journalLength()
    const wrong: string[] = []
    for (const [path, row] of FORMS) {
      const expected = answerFor(row, role, stage)
      if (!refusals.includes(expected)) continue
      const got = await ask(browser, 'POST', path)
      if (got.answer !== expected) wrong.push(`POST ${path}: ${got.answer} (${got.status}), not ${expected}`)
      for (const mark of got.marks) wrong.push(`POST ${path}: shows ${mark}`)
    }
    expect(wrong).toEqual([])
    expect(await matrix.journalLength()).toBe(before)
  })
})

it.each(ROLES)('%s finds nothing at addresses of nothing', async role => {
  const browser = await matrix.browserOf(role)
  const wrong: string[] = []
  for (const route of UNPLANTED) {
    const [method = '', path = ''] = route.split(' ')
    const got = await ask(browser, method, path.replace(':id', '00000000-0000-4000-8000-000000000000'))
    const expected = role === 'visitor' ? 'sign-in' : 'nothing'
    if (got.answer !== expected) wrong.push(`${route}: ${got.answer} (${got.status}), not ${expected}`)
  }
  expect(wrong).toEqual([])
})

// Last, since it changes things: an empty form is done or refused in words, never unknown to those it is for.
it.each(ROLES)('%s is answered by the forms that are theirs', async role => {
  const wrong: string[] = []
  for (const [path, row] of FORMS) {
    const expected = answerFor(row, role, 'announced')
    if (refusals.includes(expected)) continue
    const got = await ask(await matrix.browserOf(role), 'POST', path)
    if (refusals.includes(got.answer) || got.status >= 500)
      wrong.push(`POST ${path}: ${got.answer} (${got.status})`)
  }
  expect(wrong).toEqual([])
})
