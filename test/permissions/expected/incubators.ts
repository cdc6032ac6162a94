import { everyone, nobody, on, only, type SliceExpected, signedIn } from '../rows.ts'

const ours = { slug: 'les-semailles' }
const settings = '/gestion/incubateurs/:slug'
const team = '/gestion/incubateurs/:slug/equipe'
const head = (answer: 'seen' | 'done' | 'refused') => ({ ...on(only({ organiser: answer })), params: ours })

/** The organiser of the matrix is the head of its incubator; its coach and its reader are asked in incubators/. */
export const incubators: SliceExpected = {
  routes: {
    [`GET ${settings}`]: head('seen'),
    // Sent nothing, it says what is missing.
    [`POST ${settings}`]: head('refused'),
    [`GET ${settings}/logo`]: head('seen'),
    [`POST ${settings}/logo/:shown`]: head('refused'),
    // Without a logo there is nothing to take away: sent back.
    [`GET ${settings}/logo/:shown/retrait`]: head('done'),
    [`POST ${settings}/logo/:shown/retrait`]: head('done'),
    'GET /logos/:hash': on(everyone('nothing')),
    [`GET ${team}`]: head('seen'),
    [`POST ${team}`]: { ...head('done'), form: { adresse: 'coach@horizon.example', role: 'coach' } },
    // Of no role.
    [`GET ${team}/:id`]: { ...on(nobody), params: ours },
    [`POST ${team}/:id`]: { ...on(nobody), params: ours },
    [`GET ${team}/:id/depart`]: { ...on(nobody), params: ours },
    [`POST ${team}/:id/depart`]: { ...on(nobody), params: ours },
    [`GET ${team}/:id/cles`]: { ...on(nobody), params: ours },
    // Who has just left: said in words to a head.
    [`POST ${team}/:id/cles`]: { ...on(nobody), params: ours },
    // Of no invitation any more: said in words to a head.
    [`POST ${team}/invitations/:id/reprise`]: head('refused'),
    'GET /equipes/invitations/:token': on(everyone('nothing')),
    'POST /equipes/invitations/:token': on(signedIn('nothing')),
  },
}
