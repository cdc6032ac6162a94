/** Résultats : what anyone may read of a selection once its moment has come. */
export interface LaureateFacts {
  applicationId: string
  title: string
  writers: { name: string; agreesTitle: boolean; agreesName: boolean }[]
  /** As first sent; null while someone who carries it does not agree to show its first sentence. */
  problem: string | null
}

export interface Results {
  received: number
  shortlisted: number
  laureates: LaureateFacts[]
}

/** What may be published of a laureate: null is not agreed. */
export interface PublishedLaureate {
  title: string | null
  names: string[]
  sentence: string | null
}

const LONGEST = 300

/** Up to the end of the first sentence or line, never more than three hundred characters. */
export function firstSentence(text: string): string {
  const [line = ''] = text.trim().split('\n')
  const said = /^.*?[.!?…]+(?=\s|$)/u.exec(line)?.[0] ?? line
  const letters = Array.from(said.trim())
  return letters.length <= LONGEST
    ? letters.join('')
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}

/** A title belongs to all who carry it; a name to the one who bears it. */
function publishedLaureate({ title, writers, problem }: LaureateFacts): PublishedLaureate {
  const agreed = writers.length > 0 && writers.every(({ agreesTitle }) => agreesTitle)
  return {
    title: agreed ? title : null,
    names: writers.filter(({ agreesName, name }) => agreesName && name !== '').map(({ name }) => name),
    sentence: problem === null ? null : firstSentence(problem) || null,
  }
}

/** What is agreed first; the others say nothing of themselves, not even their order. */
export const publishedLaureates = (laureates: readonly LaureateFacts[]): PublishedLaureate[] => {
  const published = laureates.map(publishedLaureate)
  const rank = ({ title, names, sentence }: PublishedLaureate) =>
    title !== null ? 0 : names.length > 0 || sentence !== null ? 1 : 2
  return published.toSorted((a, b) => rank(a) - rank(b) || (a.title ?? '').localeCompare(b.title ?? '', 'fr'))
}

export const SCOPES = ['title', 'name', 'sentence', 'problem'] as const
export type Scope = (typeof SCOPES)[number]
export const SCOPE_SLUGS: Record<Scope, string> = {
  title: 'titre',
  name: 'nom',
  sentence: 'phrase',
  problem: 'probleme',
}
