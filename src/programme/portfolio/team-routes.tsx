import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { actForm } from './act-form-routes.ts'
import { changeSponsor } from './actions/change-sponsor.ts'
import { joinTeam } from './actions/change-team.ts'
import { JoinPage } from './pages/join-page.tsx'
import { SponsorPage } from './pages/sponsor-page.tsx'
import { TeamPage } from './pages/team-page.tsx'
import {
  MEMBER_FIELDS,
  PRESENCE_FIELD_OF,
  PRESENCE_REFUSALS,
  readMember,
  readSponsor,
  SPONSOR_FIELDS,
} from './presence-form.ts'
import { type InProduct, inProduct } from './scope-routes.ts'

/** The team of a product and its sponsors; someone new in one or the other. */
export const teamRoutes = new Hono<Env>()

teamRoutes.get('/suivi/produits/:id/equipe', c =>
  inProduct(c, 'read', found => {
    const may = { mayChangeTeam: found.may.changeTeam, mayChangeSponsor: found.may.changeSponsor }
    const said = c.req.query('dit') ?? ''
    return html(c, <TeamPage {...found} {...may} said={said} ended={found.standing.ended} />)
  }),
)

const ended = ({ standing }: InProduct) => (standing.ended ? 'ended' : null)
const common = {
  blocked: ended,
  load: () => null,
  words: PRESENCE_REFUSALS,
  fieldOf: PRESENCE_FIELD_OF,
} as const

actForm(teamRoutes, {
  ...common,
  path: '/equipe/nouvelle',
  ability: 'changeTeam',
  fields: MEMBER_FIELDS,
  opened: ({ today }) => ({ debut: today }),
  act: (c, { life }, typed) => joinTeam(c.var.act, life.id, readMember(typed)),
  page: JoinPage,
  after: { path: '/equipe', said: 'arrivee' },
})

actForm(teamRoutes, {
  ...common,
  path: '/equipe/sponsor',
  ability: 'changeSponsor',
  fields: SPONSOR_FIELDS,
  opened: ({ today }) => ({ debut: today }),
  act: (c, { life }, typed) => changeSponsor(c.var.act, life.id, readSponsor(typed)),
  page: SponsorPage,
  after: { path: '/equipe', said: 'sponsor' },
})
