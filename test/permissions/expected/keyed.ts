import { KEYED } from '../keyed.ts'
import { type Answer, type Expected, everyone, on, only, type SliceExpected } from '../rows.ts'

const team = (answer: Answer) => on(only({ organiser: answer }))
const list = '/gestion/appels/:slug/candidatures'
const home = '/gestion/saisies/:id'
/** One whose validation was asked; one that is validated, with its scan. */
const waiting = (answer: Answer): Expected => ({ ...team(answer), params: { id: KEYED.waiting } })
const validated = (answer: Answer): Expected => ({ ...team(answer), params: { id: KEYED.validated } })

const paper = '/gestion/courriers-a-poster/:paper'
const onPaper = (answer: Answer): Expected => ({ ...team(answer), params: { paper: KEYED.paper } })

/** The team keys in; whoever holds the link of an e-mail validates: nobody here does. */
export const keyed: SliceExpected = {
  reads: { organiser: { keyed: ['title', 'shared', 'private'] } },
  routes: {
    [`GET ${list}/saisies`]: team('seen'),
    [`GET ${list}/saisir`]: team('seen'),
    [`POST ${list}/saisir`]: team('nothing'),
    [`GET ${home}`]: waiting('seen'),
    [`GET ${home}/validation`]: waiting('seen'),
    [`POST ${home}/validation`]: waiting('done'),
    [`GET ${home}/coordonnees`]: waiting('seen'),
    // Nothing typed: refused in words, to the team alone.
    [`POST ${home}/coordonnees`]: waiting('refused'),
    [`GET ${home}/feuille.pdf`]: waiting('seen'),
    [`POST ${home}/feuille`]: waiting('refused'),
    [`GET ${home}/scan`]: validated('seen'),
    'GET /gestion/appels/:slug/courriers-a-poster': team('seen'),
    [`GET ${paper}`]: onPaper('seen'),
    [`GET ${paper}/lettre.pdf`]: onPaper('seen'),
    [`POST ${paper}/remise`]: onPaper('refused'),
    'GET /validations/:token': on(everyone('nothing')),
    'POST /validations/:token': on(everyone('nothing')),
    'POST /validations/:token/erreur': on(everyone('nothing')),
    'GET /validations/:token/fichiers/:file/:name': on(everyone('nothing')),
  },
}
