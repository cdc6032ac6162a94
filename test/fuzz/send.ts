import type { Browser } from '../../bench/lib/browser.ts'
import { BASE, type World } from '../app.ts'

export type Encoding = 'application/x-www-form-urlencoded' | 'multipart/form-data'
export const ENCODINGS: readonly Encoding[] = ['application/x-www-form-urlencoded', 'multipart/form-data']

export interface Answer {
  status: number
  text: string
  /** Where it leads. */
  location: string
}

/** Sends fields as a browser would, in one encoding; cookies are left as they were. */
export async function sendFields(
  world: World,
  browser: Browser,
  action: string,
  fields: readonly (readonly [string, string])[],
  encoding: Encoding,
): Promise<Answer> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { origin: BASE, cookie }
  const response = await world.app.request(BASE + action, {
    method: 'POST',
    ...(encoding === 'multipart/form-data'
      ? { headers, body: multipart(fields) }
      : { headers: { ...headers, 'content-type': encoding }, body: urlencoded(fields) }),
  })
  const location = response.headers.get('location') ?? ''
  return { status: response.status, text: await response.text(), location }
}

// A lone half of a pair cannot be typed; it is sent as what a hand-made request would hold.
const percent = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')
const urlencoded = (fields: readonly (readonly [string, string])[]) =>
  fields.map(([name, value]) => `${percent(name)}=${percent(value)}`).join('&')

function multipart(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
