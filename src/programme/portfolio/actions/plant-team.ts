import type { Act } from '../../../platform/act.ts'
import type { Steps } from '../../onboarding/onboarding.ts'
import { launchTeam } from '../launch-team.ts'
import { addMember, addSponsor } from './add-presence.ts'

/** Those the mise en route gathered: the team, the coach, the sponsor. */
export async function plantTeam(act: Act, productId: string, steps: Steps, on: string): Promise<void> {
  for (const member of launchTeam(steps, on)) await addMember(act, productId, member)
  const sponsor = steps.sponsor?.content
  if (sponsor && sponsor.name !== '')
    await addSponsor(act, productId, {
      name: sponsor.name,
      capacity: sponsor.capacity,
      address: '',
      startsOn: on,
      reason: '',
    })
}
