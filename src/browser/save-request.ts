import type { Trouble } from './words.ts'

export interface Elsewhere {
  field: string
  value: string
  base: string
}

/** What the server says of a save. */
export interface Answer {
  saved: boolean
  reason?: string
  at?: string
  /** The base of each answer now kept: what the next save is compared with. */
  versions?: Record<string, string | number>
  /** Answers left as they were here, and changed elsewhere. */
  newer?: Elsewhere[]
  /** Answers changed here and elsewhere. */
  clashes?: Elsewhere[]
  /** What to say instead of the words for an application. */
  said?: string
}

export type Outcome = { trouble: null; answer: Answer } | { trouble: Trouble; answer: Answer | null }

/** Browsers refuse to let more than this go once the page is left. */
const MOST_KEPT_ALIVE = 60_000
const LONGEST_MS = 20_000

/** Sends the form as its button does, once; a lost connection and a refusal are told apart. */
export async function sendSave(form: HTMLFormElement, leaving = false): Promise<Outcome> {
  const pairs = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const body = new URLSearchParams(pairs)
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      ...(leaving && body.toString().length < MOST_KEPT_ALIVE
        ? { keepalive: true }
        : { signal: AbortSignal.timeout(LONGEST_MS) }),
    })
    const json = response.headers.get('content-type')?.includes('json')
    const answer = json ? ((await response.json()) as Answer) : null
    return outcomeOf(response, answer)
  } catch {
    return { trouble: 'offline', answer: null }
  }
}

function outcomeOf(response: Response, answer: Answer | null): Outcome {
  if (response.ok && answer?.saved) return { trouble: null, answer }
  if (response.status === 409) return { trouble: 'conflict', answer }
  if (response.status >= 500 || response.status === 429) return { trouble: 'away', answer }
  if (response.status === 401 || (response.redirected && new URL(response.url).pathname === '/connexion'))
    return { trouble: 'signed-out', answer }
  return { trouble: answer?.reason === 'other-account' ? 'other-account' : 'refused', answer }
}
