import { type Answer, ofApplications, on, only, type SliceExpected } from '../rows.ts'

/** The receipt of `sent`, whose address refused it. */
const letter = (answer: Answer) => ({ rows: ofApplications({ sent: only({ organiser: answer }) }) })
const list = '/gestion/courriers-non-remis'

export const undelivered: SliceExpected = {
  routes: {
    [`GET ${list}`]: on(only({ organiser: 'seen', 'other-organiser': 'seen' })),
    'GET /gestion/appels/:slug/courriers-non-remis': on(only({ organiser: 'seen' })),
    [`GET ${list}/:mail`]: letter('seen'),
    [`GET ${list}/:mail/impression`]: letter('seen'),
    [`POST ${list}/:mail/renvoi`]: { ...letter('done'), form: { adresse: ':mailTo' } },
    [`POST ${list}/:mail/classement`]: letter('done'),
  },
}
