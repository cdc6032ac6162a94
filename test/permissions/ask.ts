import type { Browser } from '../../bench/lib/browser.ts'
import type { Matrix } from './bed.ts'
import type { Planted } from './plant.ts'
import { type Answer, type Expected, marksIn, type Stage } from './rows.ts'

export interface Answered {
  answer: Answer
  status: number
  /** The marked texts that came back, in the page or in the address it sends to. */
  marks: string[]
}

const NOTHING: Planted = { id: '00000000-0000-4000-8000-000000000000' }

/** Asks a route, of a subject if it is of one, as this browser. */
export async function ask(
  matrix: Pick<Matrix, 'slugs'>,
  browser: Browser,
  said: { route: string; expected: Expected; stage: Stage; of?: Planted | undefined },
): Promise<Answered> {
  const { route, expected, stage, of = NOTHING } = said
  const [method = '', pattern = ''] = route.split(' ')
  const known: Record<string, string> = { slug: matrix.slugs[stage], ...of, ...expected.params }
  const path = pattern.replace(/:(\w+)(\{.*\})?/g, (_, name) => known[name] ?? 'inconnu')
  const form = Object.entries(expected.form ?? {}).map(([name, value]): [string, string] => [
    name,
    value.startsWith(':') ? (of[value.slice(1)] ?? '') : value,
  ])
  const body = method === 'POST' ? new URLSearchParams(form).toString() : undefined
  const response = await browser.send(method, path, body)
  const to = response.headers.get('location') ?? ''
  const marks = [...new Set(marksIn((await response.text()) + decodeURIComponent(to)))]
  return { answer: answerOf(response.status, to), status: response.status, marks }
}

function answerOf(status: number, to: string): Answer {
  if (status === 303) return /^\/connexion(\?|$)/.test(to) ? 'sign-in' : 'done'
  if (status === 404) return 'nothing'
  return status >= 400 ? 'refused' : 'seen'
}
