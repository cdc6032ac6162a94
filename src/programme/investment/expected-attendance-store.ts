import type { Db } from '../../platform/database/tables.ts'
import type { CivilDate } from '../../platform/dates.ts'
import type { ProductLife } from '../portfolio/life.ts'
import type { Attendant } from './committee.ts'
import './tables.ts'

type Who = Pick<Attendant, 'name' | 'capacity' | 'part'>

/** Who is expected before anyone is noted: the sponsor, the team, the organisers, the portfolio managers. */
export async function expectedAttendance(db: Db, life: ProductLife, today: CivilDate): Promise<Attendant[]> {
  const rows = await db
    .selectFrom('roles as r')
    .innerJoin('people as p', 'p.id', 'r.person_id')
    .select(['p.name', 'p.post as capacity', 'r.role'])
    .where('r.ended_at', 'is', null)
    .where(({ or, eb }) =>
      or([eb('r.incubator_id', '=', life.incubatorId), eb('r.role', '=', 'portfolio-manager')]),
    )
    .where('r.role', 'in', ['head', 'organiser', 'portfolio-manager'])
    .where('p.name', '<>', '')
    .orderBy('r.role')
    .orderBy('p.name')
    .limit(10)
    .execute()
  const here = <P extends { startsOn: string | null; endsOn: string | null }>(people: readonly P[]) =>
    people.filter(({ startsOn, endsOn }) => (startsOn ?? '') <= today && (endsOn === null || endsOn >= today))
  const who: Who[] = [
    ...here(life.sponsors).map(({ name, capacity }): Who => ({ name, capacity, part: 'sponsor' })),
    ...here(life.team).map(({ name, role }): Who => ({ name, capacity: role, part: 'team' })),
    ...rows.map(
      ({ name, capacity, role }): Who => ({
        name,
        capacity,
        part: role === 'portfolio-manager' ? role : 'head',
      }),
    ),
  ]
  return who.slice(0, 25).map(each => ({ ...each, presence: 'expected', representedBy: '' }))
}
