import { type Answer, everyone, nobody, on, only, type SliceExpected } from '../rows.ts'

const team = (answer: Answer) => on(only({ organiser: answer }))
const list = '/gestion/appels/:slug/candidatures'
const home = '/gestion/saisies/:id'
// Nothing planted was keyed in: what an agent writes alone is never the team's to key in.
const unknown = { ...on(nobody), params: { id: '00000000-0000-4000-8000-00000000dead' } }

/** The team keys in; whoever holds the link of an e-mail validates: nobody here does. */
export const keyed: SliceExpected = {
  routes: {
    [`GET ${list}/saisies`]: team('seen'),
    [`GET ${list}/saisir`]: team('seen'),
    [`POST ${list}/saisir`]: team('nothing'),
    [`GET ${home}`]: unknown,
    [`GET ${home}/validation`]: unknown,
    [`POST ${home}/validation`]: unknown,
    [`GET ${home}/feuille.pdf`]: unknown,
    [`POST ${home}/feuille`]: unknown,
    [`GET ${home}/scan`]: unknown,
    'GET /validations/:token': on(everyone('nothing')),
    'POST /validations/:token': on(everyone('nothing')),
    'POST /validations/:token/erreur': on(everyone('nothing')),
  },
}
