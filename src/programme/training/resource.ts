/** Ressource : a document, a link or a video, by its address, offered to agents, jurors or teams. */
export const RESOURCE_KINDS = ['document', 'link', 'video'] as const
export type ResourceKind = (typeof RESOURCE_KINDS)[number]
export const AUDIENCES = ['agents', 'jurors', 'teams'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface NewResource {
  title: string
  url: string
  kind: ResourceKind
  audiences: Audience[]
}

export interface Resource extends NewResource {
  id: string
  incubatorId: string
  addedAt: Date
}

export const KIND_WORDS: Record<ResourceKind, string> = {
  document: 'Document',
  link: 'Page à lire',
  video: 'Vidéo',
}
export const AUDIENCE_WORDS: Record<Audience, string> = {
  agents: 'Les agents',
  jurors: 'Le jury et le comité',
  teams: 'Les équipes des produits',
}
