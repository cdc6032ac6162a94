import type { ApplicationRelation } from '../access/tables.ts'

/** Qui peut quoi sur les auteurs d'une candidature : pure, over how one stands towards it. */
type May = (relations: ReadonlySet<ApplicationRelation>) => boolean

const among: May = relations =>
  relations.has('author') || relations.has('co-author') || relations.has('co-reader')

export const AUTHORS_ABILITIES = {
  seeAuthors: among,
  /** Invites, takes back, removes, hands over. */
  arrangeAuthors: relations => relations.has('author'),
  /** The author cannot: an application always has someone who carries it. */
  leaveAuthors: relations => !relations.has('author') && among(relations),
  /** One who writes it may be given it. */
  answerHandover: relations => relations.has('co-author'),
  /** A browser without an account proves an address first. */
  keepDraft: relations => relations.has('holder'),
} as const satisfies Record<string, May>

export type AuthorsAbility = keyof typeof AUTHORS_ABILITIES
