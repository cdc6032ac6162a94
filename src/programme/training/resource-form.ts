import { withoutInvisible } from '../applications/answers.ts'
import { AUDIENCES, type NewResource, RESOURCE_KINDS } from './resource.ts'

/** Ce qui est tapé pour une ressource, et ce qu'il faut corriger. */
export interface TypedResource {
  title: string
  url: string
  kind: string
  audiences: string[]
}

export type ResourceProblem =
  | 'title-missing'
  | 'title-long'
  | 'url-missing'
  | 'url-wrong'
  | 'kind-missing'
  | 'audience-missing'

const FIELD: Record<ResourceProblem, string> = {
  'title-missing': 'titre',
  'title-long': 'titre',
  'url-missing': 'adresse',
  'url-wrong': 'adresse',
  'kind-missing': 'nature',
  'audience-missing': 'pour',
}
export const fieldOf = (problem: ResourceProblem): string => FIELD[problem]

export const MOST_TITLE = 150
const MOST_URL = 1000

export type ReadResource =
  | { ok: true; resource: NewResource }
  | { ok: false; problems: readonly ResourceProblem[] }

export function readResource(typed: TypedResource): ReadResource {
  const title = withoutInvisible(typed.title).replace(/\s+/g, ' ').trim()
  const url = safeUrl(typed.url.trim())
  const kind = RESOURCE_KINDS.find(each => each === typed.kind)
  const audiences = AUDIENCES.filter(each => typed.audiences.includes(each))
  const problems: ResourceProblem[] = []
  if (title === '') problems.push('title-missing')
  if (Array.from(title).length > MOST_TITLE) problems.push('title-long')
  if (typed.url.trim() === '') problems.push('url-missing')
  else if (url === null) problems.push('url-wrong')
  if (kind === undefined) problems.push('kind-missing')
  if (audiences.length === 0) problems.push('audience-missing')
  if (problems.length > 0 || url === null || kind === undefined) return { ok: false, problems }
  return { ok: true, resource: { title, url, kind, audiences } }
}

/** A page elsewhere that a browser opens: nothing that runs, no name or password inside. */
export function safeUrl(text: string): string | null {
  if (text.length > MOST_URL || /[\s\p{C}<>"`\\]/u.test(text) || !/^https?:\/\//i.test(text)) return null
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null
  return url.href
}
