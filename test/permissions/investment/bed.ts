import type { Act } from '../../../src/platform/act.ts'
import { saveDossier } from '../../../src/programme/investment/actions/save-dossier.ts'
import { joinTeam } from '../../../src/programme/portfolio/actions/change-team.ts'
import { inRole } from '../../grant.ts'
import { DECISION, must, openInvestment } from '../../investment-bed.ts'
import { openSite } from '../../selection-site.ts'
import type { InvestmentRole } from './expected.ts'

/** On the product, and on what a committee deliberates before it is closed. */
export const MARK = '⟦serre/produit⟧'
export const DRAFT = '⟦serre/projet⟧'

const SECOND = {
  ...DECISION,
  'decide-le': '2026-03-16',
  suite: 'construction',
  motif: DRAFT,
  'verdict-1': 'kept',
  'constat-1': DRAFT,
}

/** A product whose texts are marked, a committee closed, another in draft, and everyone who may ask about it. */
export async function openInvestmentMatrix() {
  const bed = await openInvestment()
  const product = await bed.product({ name: MARK })
  const gone = { name: 'Partie', role: 'Design', share: 40, startsOn: '2026-01-12', endsOn: '2026-03-15' }
  await must(joinTeam(bed.serre.organiser, product.id, { ...gone, address: 'partie@produit.example' }))
  const closed = await bed.drafted(product.id)
  await must(bed.close(closed))
  const open = await bed.drafted(product.id, SECOND)
  await must(saveDossier(product.team, open, { typed: { appris: MARK }, base: 0 }))
  const former = await bed.person('ancien@reseau.example')
  await bed.db
    .insertInto('roles')
    .values({
      id: bed.act.newId(),
      person_id: former.actor.personId ?? '',
      incubator_id: null,
      role: 'portfolio-manager',
      granted_at: bed.now,
      granted_by: null,
      ended_at: bed.now,
    })
    .execute()
  const { incubator_id } = await bed.db
    .selectFrom('products')
    .select('incubator_id')
    .where('id', '=', product.id)
    .executeTakeFirstOrThrow()
  const acts: Record<Exclude<InvestmentRole, 'visitor'>, Act> = {
    organiser: bed.serre.organiser,
    'other-organiser': bed.autre.organiser,
    'portfolio-manager': bed.manager,
    'former-manager': former,
    coach: await inRole(bed.act, incubator_id, 'coach@haut.example', 'coach'),
    reader: await inRole(bed.act, incubator_id, 'lit@haut.example', 'reader'),
    team: product.team,
    'former-team': await bed.person('partie@produit.example'),
    sponsor: product.sponsor,
    stranger: (await bed.product({ of: bed.autre })).team,
  }
  const site = await openSite(bed)
  const ids: Record<string, string> = { product: product.id, open, closed }
  return {
    ...bed,
    ids,
    ask: (
      role: InvestmentRole,
      method: 'GET' | 'POST',
      address: string,
      body: Record<string, string> = {},
    ) => {
      const path = address.replace(/:([a-z]+)/g, (_, name) => ids[name] ?? 'inconnu')
      const who = role === 'visitor' ? null : acts[role].actor.personId
      return site(who, path, method === 'POST' ? body : undefined)
    },
    async journalLength(): Promise<number> {
      const lines = bed.db.selectFrom('journal').select(eb => eb.fn.countAll<number>().as('count'))
      return (await lines.executeTakeFirstOrThrow()).count
    },
  }
}

export type InvestmentMatrix = Awaited<ReturnType<typeof openInvestmentMatrix>>
