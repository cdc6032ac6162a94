import type { Actor } from '../../platform/act.ts'
import type { Db } from '../../platform/database/tables.ts'
import { relationsToCall, relationsToIncubator } from '../access/relations.ts'
import type { Undelivered } from './letter.ts'
import type { LetterStanding } from './permissions.ts'

/** How someone stands towards a letter. */
export const standingOf = async (
  db: Db,
  actor: Actor,
  { incubatorId, callId }: Pick<Undelivered, 'incubatorId' | 'callId'>,
): Promise<LetterStanding> => ({
  ofIncubator: await relationsToIncubator(db, actor, incubatorId),
  ofCall: callId === null ? new Set() : await relationsToCall(db, actor, callId),
})
