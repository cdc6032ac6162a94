import { type Answer, everyone, ofApplications, on, only, type Rows, type SliceExpected } from '../rows.ts'

const author = (answer: Answer) => only({ author: answer })
/** A browser that holds a draft puts it in someone's name first. */
const writer = only({ writer: 'refused' })
const held = { held: writer, awaiting: writer }

const among = (answer: Answer) => only({ author: answer, 'co-author': answer, 'co-reader': answer })
const shared = (answer: Answer): Rows =>
  ofApplications({
    sent: among(answer),
    changed: author(answer),
    withdrawn: among(answer),
    draft: author(answer),
    ...held,
  })
const authors = (answer: Answer, but: Rows = {}): Rows =>
  ofApplications({
    sent: author(answer),
    changed: author(answer),
    withdrawn: author(answer),
    draft: author(answer),
    ...held,
    ...but,
  })
const leaving = (answer: Answer) => only({ 'co-author': answer, 'co-reader': answer })
const leavers = (answer: Answer): Rows =>
  ofApplications({ sent: leaving(answer), withdrawn: leaving(answer), ...held })
/** Only who writes it with its author is ever proposed it. */
const answerers = (answer: Answer): Rows =>
  ofApplications({
    sent: only({ 'co-author': answer }),
    withdrawn: only({ 'co-author': answer }),
    ...held,
  })
const withdrawnRefused: Rows = { withdrawn: author('refused') }

const HOME = '/candidatures/:id/auteurs'
const invitation = { adresse: 'nouvelle@horizon.example', droits: 'ecrire' }
/** Of those planted with others; the draft and what its author changed have one person only. */
const withReader: Rows = { changed: only({}), draft: only({}) }

export const authorsRows: SliceExpected = {
  reads: { 'co-reader': { sent: ['title', 'shared'], withdrawn: ['title', 'shared'] } },
  routes: {
    [`GET ${HOME}`]: { rows: shared('seen') },
    [`GET ${HOME}/invitation`]: { rows: authors('seen') },
    // The e-mail read beforehand; asked without an address.
    [`POST ${HOME}/invitation`]: { rows: authors('refused') },
    [`POST ${HOME}/invitations`]: { rows: authors('done', withdrawnRefused), form: invitation },
    [`POST ${HOME}/invitations/:invitation/reprise`]: { rows: authors('done') },
    [`GET ${HOME}/depart`]: { rows: leavers('seen') },
    [`POST ${HOME}/depart`]: { rows: leavers('done') },
    [`GET ${HOME}/:personne/retrait`]: { rows: authors('seen', withReader) },
    [`POST ${HOME}/:personne/retrait`]: { rows: authors('done') },
    [`GET ${HOME}/cession`]: { rows: authors('seen') },
    // To someone who writes it; nobody does, of the draft.
    [`POST ${HOME}/cession`]: {
      rows: authors('refused', { sent: author('done') }),
      form: { a: ':coAuthor', ensuite: 'rester' },
    },
    // Nothing is proposed.
    [`POST ${HOME}/cession/reprise`]: { rows: authors('done') },
    [`POST ${HOME}/cession/acceptation`]: { rows: answerers('done') },
    [`POST ${HOME}/cession/refus`]: { rows: answerers('done') },
    'GET /candidatures/invitations/:token': on(everyone('nothing')),
    'POST /candidatures/invitations/:token': on(everyone('nothing')),
    // Those of a browser; an author is shown what it became.
    'GET /candidatures/:id/garder': {
      rows: authors('done', { held: only({ writer: 'seen' }), awaiting: only({ writer: 'seen' }) }),
    },
    'POST /candidatures/:id/garder': {
      rows: authors('done', { held: only({ writer: 'sign-in' }), awaiting: only({ writer: 'sign-in' }) }),
    },
  },
}
