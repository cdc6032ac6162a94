import type { Act } from '../../../platform/act.ts'

/** A recusal just lifted: who may read again, and what. */
export interface Lifted {
  applicationId: string
  personId: string
}

/** What later slices do, in the same transaction, when a recusal was lifted. */
type Follower = (act: Act, lifted: Lifted) => Promise<void>

const followers: Follower[] = []

export const followLifts = (follower: Follower): void => {
  followers.push(follower)
}

export async function afterLift(act: Act, lifted: Lifted): Promise<void> {
  for (const follower of followers) await follower(act, lifted)
}
