import type { Act } from '../../../platform/act.ts'
import { addDays, type CivilDate } from '../../../platform/dates.ts'
import { done, type Outcome, refused } from '../../../platform/outcome.ts'
import type { ProductLife, TeamMember } from '../life.ts'
import { standingOf } from '../life-standing.ts'
import { goesOn, type MemberSaid, mayGo, mayJoin, type PresenceRefusal } from '../presence.ts'
import '../tables.ts'
import { addMember } from './add-presence.ts'
import { onProduct, recordOn } from './on-product.ts'

type Changed<T> = Promise<Outcome<T, PresenceRefusal | 'not-found'>>

/** Someone joins the team; an address gives them access to the product while they are there. */
export const joinTeam = (act: Act, productId: string, said: MemberSaid): Changed<{ id: string }> =>
  onProduct(act, productId, 'changeTeam', async (act, life, today) => {
    if (standingOf(life, today).ended) return refused('ended')
    const may = mayJoin(said, life.team)
    if (!may.ok) return may
    const id = await addMember(act, productId, said)
    await recordOn(act, life, 'member-joined', { member: id, role: said.role, from: said.startsOn })
    return done({ id })
  })

/** Someone leaves, at the end of that day; also once the product has ended. */
export const leaveTeam = (
  act: Act,
  productId: string,
  memberId: string,
  said: { on: CivilDate },
): Changed<null> =>
  onMember(act, productId, memberId, async (act, life, member) => {
    if (member.endsOn === said.on) return done(null)
    const may = mayGo(member, said.on)
    if (!may.ok) return may
    await act.db.updateTable('product_team').set({ ends_on: said.on }).where('id', '=', member.id).execute()
    await recordOn(act, life, 'member-left', { member: member.id, on: said.on, before: member.endsOn })
    return done(null)
  })

/** Another role or share from that day: the former line ends the day before, and stays. */
export const changeMember = (
  act: Act,
  productId: string,
  memberId: string,
  { from, role, share }: { from: CivilDate; role: string; share: number | null },
): Changed<{ id: string }> =>
  onMember<{ id: string }>(act, productId, memberId, async (act, life, member, today) => {
    if (standingOf(life, today).ended) return refused('ended')
    const said = { ...member, role, share, startsOn: from }
    const may = mayJoin(said, life.team)
    if (!may.ok) return may
    if (!goesOn(member, from) || (member.startsOn !== null && from <= member.startsOn))
      return refused('before-start')
    const last = addDays(from, -1)
    await act.db.updateTable('product_team').set({ ends_on: last }).where('id', '=', member.id).execute()
    const id = await addMember(act, productId, said)
    await recordOn(act, life, 'member-changed', { from: member.id, to: id, on: from, role })
    return done({ id })
  })

/** Entered by mistake: the line is kept, and no longer shown. */
export const removeMember = (act: Act, productId: string, memberId: string): Changed<null> =>
  onMember(act, productId, memberId, async (act, life, { id }) => {
    await act.db.updateTable('product_team').set({ cancelled_at: act.now }).where('id', '=', id).execute()
    await recordOn(act, life, 'member-removed', { member: id })
    return done(null)
  })

function onMember<T>(
  act: Act,
  productId: string,
  memberId: string,
  work: (
    act: Act,
    life: ProductLife,
    member: TeamMember,
    today: CivilDate,
  ) => Promise<Outcome<T, PresenceRefusal>>,
): Changed<T> {
  return onProduct<T, PresenceRefusal | 'not-found'>(
    act,
    productId,
    'changeTeam',
    async (act, life, today) => {
      const member = life.team.find(({ id }) => id === memberId)
      return member ? work(act, life, member, today) : refused('not-found')
    },
  )
}
