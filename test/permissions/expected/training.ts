import {
  type Answer,
  everyone,
  nobody,
  ofApplications,
  on,
  only,
  type Rows,
  type SliceExpected,
  signedIn,
} from '../rows.ts'

const author = (answer: Answer) => only({ author: answer })
const authors = (answer: Answer) => only({ author: answer, 'co-author': answer })
const writer = (answer: Answer) => only({ writer: answer })

/** What was sent or withdrawn is refused in words; drafts answer so to those who write them. */
const drafts = (answer: Answer): Rows =>
  ofApplications({
    sent: authors('refused'),
    changed: author('refused'),
    withdrawn: authors('refused'),
    draft: author(answer),
    held: writer(answer),
    awaiting: writer(answer),
  })

const lesson = { lecon: 'un-bon-probleme' }
const ours = { slug: 'les-semailles' }
const resources = '/gestion/incubateurs/:slug/ressources'

export const training: SliceExpected = {
  routes: {
    'GET /formation': on(everyone('seen')),
    'GET /formation/fiche': on(everyone('seen')),
    'GET /formation/effacement': on(everyone('seen')),
    'POST /formation/effacement': on(everyone('done')),
    'GET /formation/:lecon': { ...on(everyone('seen')), params: lesson },
    'POST /formation/:lecon': {
      ...on(everyone('done')),
      params: lesson,
      form: { reponse: 'Une mère attend.', 'v.reponse': '0' },
    },
    'GET /formation/report': on(everyone('seen')),
    // Of no call.
    'POST /formation/report': on(everyone('nothing')),
    'GET /formation/report/:id': {
      rows: drafts('refused'),
      at: { open: drafts('seen') },
    },
    // Nothing was written in the exercises that is not carried yet.
    'POST /formation/report/:id': { rows: drafts('refused') },
    'GET /ressources': on(signedIn('seen')),
    [`GET ${resources}`]: { ...on(only({ organiser: 'seen' })), params: ours },
    [`POST ${resources}`]: {
      ...on(only({ organiser: 'done' })),
      params: ours,
      form: {
        titre: 'Un guide',
        adresse: 'https://exemple.fr/guide',
        nature: 'link',
        'pour.agents': 'oui',
      },
    },
    // Of no resource.
    [`GET ${resources}/:id/retrait`]: { ...on(nobody), params: ours },
    [`POST ${resources}/:id/retrait`]: { ...on(nobody), params: ours },
  },
}
