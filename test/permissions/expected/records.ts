import { everyone, nobody, ofApplications, on, only, type SliceExpected, signedIn } from '../rows.ts'

const ours = { slug: 'les-semailles' }
const incubator = '/gestion/incubateurs/:slug'
const kind = `${incubator}/conservation/:kind`
const list = `${incubator}/eliminations/:number`
const head = (answer: 'seen' | 'done' | 'refused') => ({ ...on(only({ organiser: answer })), params: ours })
const none = { ...on(nobody), params: ours }

/** The applications a person or a browser began; one sent is said to be, never deleted. */
const begun = (answer: 'seen' | 'done') =>
  ofApplications({
    sent: only({ author: 'refused' }),
    changed: only({ author: 'refused' }),
    withdrawn: only({ author: 'refused' }),
    draft: only({ author: answer }),
    held: only({ writer: answer }),
    awaiting: only({ writer: 'refused' }),
  })

/** One's own data are one's own: no address names another person. Sessions of the matrix are old: a code first. */
export const records: SliceExpected = {
  routes: {
    'GET /mes-donnees': on(signedIn('seen')),
    'POST /mes-donnees/telechargement': on(signedIn('refused')),
    'POST /mes-donnees/code': on(signedIn('done')),
    'GET /mes-donnees/fermeture': on(signedIn('seen')),
    'POST /mes-donnees/fermeture': on(signedIn('refused')),
    'GET /compte-ferme': on(everyone('seen')),
    'GET /candidatures/:id/effacement': { rows: begun('seen') },
    'POST /candidatures/:id/effacement': { rows: begun('done') },
    [`GET ${incubator}/conservation`]: head('seen'),
    [`GET ${kind}`]: { ...head('seen'), params: { ...ours, kind: 'application.sent' } },
    [`POST ${kind}`]: { ...head('refused'), params: { ...ours, kind: 'application.sent' } },
    [`GET ${incubator}/eliminations`]: head('seen'),
    // Nothing reached its term.
    [`POST ${incubator}/eliminations`]: head('refused'),
    // Of no list.
    [`GET ${list}`]: none,
    [`POST ${list}/export`]: none,
    [`GET ${list}/export`]: none,
    [`POST ${list}/visa`]: none,
    [`POST ${list}/application`]: none,
    [`POST ${list}/abandon`]: none,
  },
}
