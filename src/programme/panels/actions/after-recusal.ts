import type { Act } from '../../../platform/act.ts'

/** What later slices do, in the same transaction, when recusals of these applications were made or lifted. */
type Follower = (act: Act, applicationIds: readonly string[]) => Promise<void>

const followers: Follower[] = []

export const followRecusals = (follower: Follower): void => {
  followers.push(follower)
}

/** To be called by whatever records or lifts a recusal, in its transaction. */
export async function afterRecusal(act: Act, applicationIds: readonly string[]): Promise<void> {
  for (const follower of followers) await follower(act, applicationIds)
}
