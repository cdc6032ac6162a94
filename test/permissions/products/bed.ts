import type { Act } from '../../../src/platform/act.ts'
import { joinTeam } from '../../../src/programme/portfolio/actions/change-team.ts'
import { listMilestones } from '../../../src/programme/portfolio/milestones-store.ts'
import { inRole } from '../../grant.ts'
import { openProductBed } from '../../product-bed.ts'
import { openSite } from '../../selection-site.ts'
import type { ProductRole } from './expected.ts'

export const MARK = '⟦serre/produit⟧'

/** A product of La Serre whose texts are marked, and everyone who may ask about it. */
export async function openProductMatrix() {
  const bed = await openProductBed()
  const { id, author } = await bed.launched(MARK)
  const site = await openSite(bed)
  const join = async (address: string, from: string, to: string | null = null) => {
    const said = { name: MARK, role: 'design', share: 40, address, startsOn: from, endsOn: to }
    const joined = await joinTeam(bed.organiser, id, said)
    if (!joined.ok) throw new Error(joined.reason)
    return joined.value.id
  }
  // One name and one role are there once at a time: the one who left comes first, the one who comes has a last day.
  await join('partie@equipe.example', '2026-11-01', '2026-11-09')
  const member = await join('presente@equipe.example', '2026-11-10', '2026-12-31')
  await join('attendue@equipe.example', '2027-01-01', '2027-02-01')
  const sponsors = bed.db.updateTable('product_sponsors').where('product_id', '=', id)
  await sponsors.set({ address_key: 'sponsor@haut.example' }).execute()
  await bed.db
    .insertInto('product_sponsors')
    .values({
      id: bed.act.newId(),
      product_id: id,
      name: MARK,
      capacity: 'Directrice',
      address: 'ancienne@haut.example',
      address_key: 'ancienne@haut.example',
      starts_on: '2026-11-01',
      ends_on: '2026-11-09',
      reason: MARK,
      recorded_by: null,
      recorded_at: bed.now,
    })
    .execute()
  const acts: Record<Exclude<ProductRole, 'visitor'>, Act> = {
    organiser: bed.organiser,
    'other-organiser': bed.otherOrganiser,
    'portfolio-manager': await bed.portfolioManager(),
    coach: await inRole(bed.act, bed.call.incubatorId, 'coach@haut.example', 'coach'),
    reader: await inRole(bed.act, bed.call.incubatorId, 'lit@haut.example', 'reader'),
    lead: author,
    team: await bed.someone('presente@equipe.example'),
    'former-team': await bed.someone('partie@equipe.example'),
    'future-team': await bed.someone('attendue@equipe.example'),
    sponsor: await bed.someone('sponsor@haut.example'),
    'former-sponsor': await bed.someone('ancienne@haut.example'),
    stranger: (await bed.receive()).author,
  }
  const [milestone] = await listMilestones(bed.db, id, 'Europe/Paris')
  const ids: Record<string, string> = { product: id, member, milestone: milestone?.id ?? '' }
  return {
    drop: bed.drop,
    ids,
    ask: (role: ProductRole, method: 'GET' | 'POST', pattern: string, body: Record<string, string> = {}) => {
      const path = pattern.replace(/:([a-z]+)/g, (_, name) => ids[name] ?? 'inconnu')
      const who = role === 'visitor' ? null : acts[role].actor.personId
      return site(who, path, method === 'POST' ? body : undefined)
    },
    async journalLength(): Promise<number> {
      const lines = bed.db.selectFrom('journal').select(eb => eb.fn.countAll<number>().as('count'))
      return (await lines.executeTakeFirstOrThrow()).count
    },
  }
}

export type ProductMatrix = Awaited<ReturnType<typeof openProductMatrix>>
