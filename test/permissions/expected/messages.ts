import { type Answer, ofApplications, on, only, type Rows, type SliceExpected } from '../rows.ts'

const author = (answer: Answer) => only({ author: answer })
const authors = (answer: Answer) => only({ author: answer, 'co-author': answer })
const writer = only({ writer: 'refused' })
const organiser = (answer: Answer) => only({ organiser: answer })

/** A browser that holds a draft has no address to answer to. */
const writers = (answer: Answer): Rows =>
  ofApplications({
    sent: authors(answer),
    changed: author(answer),
    withdrawn: authors(answer),
    draft: author(answer),
    held: writer,
    awaiting: writer,
  })

/** What was received, and the draft whose author wrote to the team. */
const team = (answer: Answer): Rows =>
  ofApplications({
    sent: organiser(answer),
    changed: organiser(answer),
    withdrawn: organiser(answer),
    draft: organiser(answer),
  })

const message = { message: 'Une question', jeton: '20000000-0000-4000-8000-000000000001' }
const queue = '/gestion/appels/:slug/echanges'

const refusedBut = (rows: Rows, done: Rows): Rows => ({ ...rows, ...done })
const mine = '/candidatures/:id/rappel'
const theirs = `/gestion${mine}`

export const messages: SliceExpected = {
  reads: {
    author: { sent: ['message'], draft: ['message'] },
    'co-author': { sent: ['message'] },
    // Of the draft, its title and what its author wrote to the team.
    organiser: { sent: ['message'], draft: ['title', 'message'] },
  },
  routes: {
    'GET /candidatures/:id/echanges': { rows: writers('seen') },
    'POST /candidatures/:id/echanges': { rows: writers('done'), form: message },
    // Of the two that have a message; the others have no such file.
    'GET /fichiers/:joined/echanges/:name': {
      rows: {
        ...ofApplications({}),
        sent: only({ author: 'seen', 'co-author': 'seen', organiser: 'seen' }),
        draft: only({ author: 'seen', organiser: 'seen' }),
      },
    },
    'GET /gestion/candidatures/:id/echanges': { rows: team('seen') },
    'POST /gestion/candidatures/:id/echanges': { rows: team('done'), form: message },
    // There is one message to put aside, of `sent` and of `draft`.
    'POST /gestion/candidatures/:id/echanges/classement': {
      rows: { ...team('refused'), sent: organiser('done'), draft: organiser('done') },
      form: { numero: '1' },
    },
    [`GET ${mine}`]: { rows: writers('seen') },
    // Those planted have asked already, with another number.
    [`POST ${mine}`]: {
      rows: refusedBut(writers('done'), { sent: authors('refused'), draft: author('refused') }),
      form: { telephone: '06 12 34 56 78' },
    },
    [`POST ${mine}/choix`]: { rows: writers('refused') },
    [`POST ${mine}/annulation`]: {
      rows: refusedBut(writers('refused'), { sent: authors('done'), draft: author('done') }),
      form: { mot: 'Un empêchement' },
    },
    // No hour is agreed.
    [`GET ${mine}.ics`]: { rows: { ...ofApplications({}), held: writer, awaiting: writer } },
    [`GET ${theirs}.ics`]: { rows: ofApplications({}) },
    [`GET ${theirs}`]: { rows: team('seen') },
    [`POST ${theirs}/creneaux`]: {
      rows: refusedBut(team('refused'), { sent: organiser('done'), draft: organiser('done') }),
      form: { jour1: '2099-03-02', heure1: '10:00', duree1: '30' },
    },
    [`POST ${theirs}/fait`]: { rows: team('refused') },
    [`POST ${theirs}/notes`]: {
      rows: refusedBut(team('refused'), { sent: organiser('done'), draft: organiser('done') }),
      form: { note: 'Appelée ce matin' },
    },
    [`POST ${theirs}/annulation`]: {
      rows: refusedBut(team('refused'), { sent: organiser('done'), draft: organiser('done') }),
      form: { mot: 'Un empêchement' },
    },
    'GET /gestion/appels/:slug/rappels': on(organiser('seen')),
    [`GET ${queue}`]: on(organiser('seen')),
    // Without a number of days.
    [`POST ${queue}/delai`]: on(organiser('refused')),
  },
}
