import type { ApplicationRelation, CallRelation } from '../access/tables.ts'

/** Qui peut quoi sur les annonces : pure, over how one stands towards a call or an application. */
type OverCall = (relations: ReadonlySet<CallRelation>) => boolean
type OverApplication = (relations: ReadonlySet<ApplicationRelation>) => boolean

const organises: OverCall = relations => relations.has('organiser')

export const ANNOUNCEMENT_ABILITIES = {
  prepareAnnouncement: organises,
  announce: organises,
  cancelAnnouncement: organises,
  editLetters: organises,
  followLetters: organises,
  sendAgain: organises,
  readReexaminations: organises,
} as const satisfies Record<string, OverCall>
export type AnnouncementAbility = keyof typeof ANNOUNCEMENT_ABILITIES

const carries: OverApplication = relations => relations.has('author') || relations.has('co-author')

export const ANSWER_ABILITIES = {
  /** The letters received: only once their moment has come, which the store sees to. */
  readLetters: carries,
  askReexamination: carries,
  agreeToPublication: carries,
  /** The letter of one application, before and after. */
  previewLetter: relations => relations.has('organiser'),
} as const satisfies Record<string, OverApplication>
export type AnswerAbility = keyof typeof ANSWER_ABILITIES
