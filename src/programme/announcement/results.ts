/** Résultats : what anyone may read of a selection once its moment has come. */
export interface LaureateFacts {
  applicationId: string
  title: string
  writers: { name: string; agreesTitle: boolean; agreesName: boolean }[]
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
}

/** A title belongs to all who carry it; a name to the one who bears it. */
function publishedLaureate({ title, writers }: LaureateFacts): PublishedLaureate {
  const agreed = writers.length > 0 && writers.every(({ agreesTitle }) => agreesTitle)
  return {
    title: agreed ? title : null,
    names: writers.filter(({ agreesName, name }) => agreesName && name !== '').map(({ name }) => name),
  }
}

/** What is agreed first; the others say nothing of themselves, not even their order. */
export const publishedLaureates = (laureates: readonly LaureateFacts[]): PublishedLaureate[] => {
  const published = laureates.map(publishedLaureate)
  const rank = ({ title, names }: PublishedLaureate) => (title !== null ? 0 : names.length > 0 ? 1 : 2)
  return published.toSorted((a, b) => rank(a) - rank(b) || (a.title ?? '').localeCompare(b.title ?? '', 'fr'))
}

export const SCOPES = ['title', 'name', 'problem'] as const
export type Scope = (typeof SCOPES)[number]
export const SCOPE_SLUGS: Record<Scope, string> = { title: 'titre', name: 'nom', problem: 'probleme' }
