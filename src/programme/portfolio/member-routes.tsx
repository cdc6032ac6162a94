import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { cleanDate, cleanLine } from '../calls/fields/clean.ts'
import { actForm } from './act-form-routes.ts'
import { changeMember, leaveTeam, removeMember } from './actions/change-team.ts'
import { DeparturePage, MemberChangePage } from './pages/member-acts.tsx'
import { MemberPage } from './pages/member-page.tsx'
import { PRESENCE_FIELD_OF, PRESENCE_REFUSALS, readShare } from './presence-form.ts'
import { type InProduct, inProduct } from './scope-routes.ts'

/** Someone of the team: their page, their last day, another role, a line entered by mistake. */
export const memberRoutes = new Hono<Env>()
const PATH = '/suivi/produits/:id/equipe/:item'

const load = (c: Ctx, { life }: InProduct) => life.team.find(({ id }) => id === c.req.param('item'))

memberRoutes.get(PATH, c =>
  inProduct(c, 'changeTeam', found => {
    const more = load(c, found)
    if (!more) return notFound(c)
    return html(c, <MemberPage {...found} more={more} typed={{}} problem={null} />)
  }),
)

const common = {
  load,
  ability: 'changeTeam',
  words: PRESENCE_REFUSALS,
  fieldOf: PRESENCE_FIELD_OF,
} as const

actForm(memberRoutes, {
  ...common,
  path: '/equipe/:item/depart',
  fields: ['fin'],
  opened: ({ today }, member) => ({ fin: member.endsOn ?? today }),
  act: (c, { life }, typed, { id }) =>
    leaveTeam(c.var.act, life.id, id, { on: cleanDate(typed['fin'] ?? '') }),
  page: DeparturePage,
  after: { path: '/equipe', said: 'depart' },
})

actForm(memberRoutes, {
  ...common,
  path: '/equipe/:item/changement',
  fields: ['role', 'part', 'debut'],
  opened: ({ today }, { role, share }) => ({ role, part: share === null ? '' : String(share), debut: today }),
  act: (c, { life }, typed, { id }) =>
    changeMember(c.var.act, life.id, id, {
      role: cleanLine(typed['role'] ?? ''),
      share: readShare(typed['part']),
      from: cleanDate(typed['debut'] ?? ''),
    }),
  page: MemberChangePage,
  after: { path: '/equipe', said: 'changement' },
})

memberRoutes.post(`${PATH}/retrait`, c =>
  inProduct(c, 'changeTeam', async ({ life }) => {
    await formOf(c)
    const done = await removeMember(c.var.act, life.id, c.req.param('item') ?? '')
    return done.ok ? seeOther(c, `/suivi/produits/${life.id}/equipe?dit=retrait`) : notFound(c)
  }),
)
