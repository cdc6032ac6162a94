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
export function publishedLaureate({ title, writers }: LaureateFacts): PublishedLaureate {
  const agreed = writers.length > 0 && writers.every(({ agreesTitle }) => agreesTitle)
  return {
    title: agreed ? title : null,
    names: writers.filter(({ agreesName, name }) => agreesName && name !== '').map(({ name }) => name),
  }
}

export const SCOPES = ['title', 'name'] as const
export type Scope = (typeof SCOPES)[number]
export const SCOPE_SLUGS: Record<Scope, string> = { title: 'titre', name: 'nom' }
