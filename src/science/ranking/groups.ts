/** Zone à départager, the source's random selection group (Heyard et al. 2022, section 3.3). */
export type Group = 'accepted' | 'zone' | 'rejected'

export interface Standing {
  /** Expected rank. */
  er: number
  r25: number
  r75: number
}

/** The funding line FL: the K-th smallest expected rank; null when there is none to compare with. */
export function lineOf(standings: readonly Standing[], places: number): number | null {
  const sorted = standings.map(({ er }) => er).sort((a, b) => a - b)
  return sorted[Math.min(places, sorted.length) - 1] ?? null
}

/**
 * [l, h] being the ranks at 25 and 75 %: accepted when h < FL, in the zone when l ≤ FL ≤ h or ER = FL,
 * else not. Where accepted and zone together are as many as the places, all of them are accepted.
 */
export function groupsOf(standings: readonly Standing[], places: number): Group[] {
  const line = lineOf(standings, places)
  if (line === null) return standings.map(() => 'rejected')
  if (places >= standings.length) return standings.map(() => 'accepted')
  const groups = standings.map(({ er, r25, r75 }): Group => {
    if (er === line || (r25 <= line && line <= r75)) return 'zone'
    return r75 < line ? 'accepted' : 'rejected'
  })
  const kept = groups.filter(group => group !== 'rejected').length
  return kept === places ? groups.map(group => (group === 'zone' ? 'accepted' : group)) : groups
}
