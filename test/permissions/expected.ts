/** How a request may end: seen, done, asked to sign in, or told there is nothing (404, out of scope). */
export type Answer = 'seen' | 'done' | 'sign-in' | 'nothing'

export const ROLES = ['visitor', 'writer', 'author', 'stranger', 'organiser', 'other-organiser'] as const
export type Role = (typeof ROLES)[number]

export const STAGES = ['draft', 'announced', 'open', 'closed'] as const
export type Stage = (typeof STAGES)[number]

type Row = Record<Role, Answer>
const row = (
  visitor: Answer,
  writer: Answer,
  author: Answer,
  stranger: Answer,
  organiser: Answer,
  other: Answer,
): Row => ({
  visitor,
  writer,
  author,
  stranger,
  organiser,
  'other-organiser': other,
})
const all = (answer: Answer) => row(answer, answer, answer, answer, answer, answer)

/** Only those who are signed in; only organisers; only the organisers of this call. */
const person = (answer: Answer = 'seen') => row('sign-in', 'sign-in', answer, answer, answer, answer)
const organisers = (answer: Answer = 'seen') =>
  row('sign-in', 'sign-in', 'nothing', 'nothing', answer, answer)
const callOrganisers = (answer: Answer = 'seen') =>
  row('sign-in', 'sign-in', 'nothing', 'nothing', answer, 'nothing')
const nobody = row('sign-in', 'sign-in', 'nothing', 'nothing', 'nothing', 'nothing')

/** What a subject of an address is: the sent application, its author's draft, a browser's draft. */
export type Subject = 'none' | 'sent' | 'draft' | 'held'
const ofSent = (answer: Answer = 'seen') => row('sign-in', 'sign-in', answer, 'nothing', 'nothing', 'nothing')
const ofHeld = (answer: Answer = 'seen') => row('sign-in', answer, 'nothing', 'nothing', 'nothing', 'nothing')

/** Written by hand, apart from the code: what every route must answer, by role; '*' is every stage of the call. */
export type Expected = Partial<Record<Subject, Row>>
const on = (sent: Row, draft: Row, held: Row): Expected => ({ sent, draft, held })
const follow = (answer: Answer = 'seen') => on(ofSent(answer), ofSent(answer), ofHeld(answer))

export const EXPECTED: Record<string, Expected> = {
  'GET /': { none: all('seen') },
  'GET /connexion': { none: all('seen') },
  'POST /connexion': { none: all('seen') },
  'GET /connexion/code': { none: all('sign-in') },
  'POST /connexion/code': { none: all('sign-in') },
  'GET /connexion/lien/:token': { none: all('nothing') },
  'POST /connexion/lien/:token': { none: all('seen') },
  'POST /deconnexion': { none: all('done') },
  'GET /mon-compte': { none: person() },
  'POST /mon-compte': { none: person('done') },
  'POST /mon-compte/adresses': { none: person('seen') },
  'GET /reprise': { none: person() },
  'POST /reprise': { none: person('done') },
  'POST /reprise/abandon': { none: all('done') },
  'GET /boite-mail': { none: all('seen') },
  'GET /boite-mail/:id{[0-9a-f-]{36}}': { none: all('nothing') },
  'GET /horloge': { none: all('seen') },
  'POST /horloge': { none: all('seen') },
  'GET /demonstration': { none: all('seen') },
  'POST /demonstration': { none: all('done') },
  'GET /sante': { none: all('seen') },
  'GET /assets/:hash/:name': { none: all('nothing') },
  'GET /accessibilite': { none: all('seen') },
  'GET /mentions-legales': { none: all('seen') },
  'GET /donnees-personnelles': { none: all('seen') },
  'GET /.well-known/security.txt': { none: all('seen') },
  'GET /incubateurs/:slug': { none: all('seen') },
  'GET /appels/:slug': { none: all('seen') },
  'GET /appels/:slug/candidater': { none: all('seen') },
  'POST /appels/:slug/candidatures': { none: all('done') },
  'GET /gestion': { none: organisers() },
  'GET /gestion/appels/nouveau': { none: organisers() },
  'POST /gestion/appels': { none: organisers('seen') },
  'GET /gestion/appels/:slug': { none: callOrganisers() },
  'GET /gestion/appels/:slug/apercu': { none: callOrganisers() },
  'GET /gestion/appels/:slug/publication': { none: callOrganisers() },
  'POST /gestion/appels/:slug/publication': { none: callOrganisers('done') },
  'GET /gestion/appels/:slug/guide/:part': { none: callOrganisers() },
  'POST /gestion/appels/:slug/guide/:part': { none: callOrganisers('done') },
  'GET /gestion/appels/:slug/candidatures': { none: callOrganisers() },
  'GET /gestion/candidatures/:id': on(callOrganisers(), nobody, nobody),
  'POST /gestion/candidatures/:id/notes': on(callOrganisers(), nobody, nobody),
  'GET /mes-candidatures': { none: all('seen') },
  'GET /candidatures/confirmation/:token': { none: all('nothing') },
  'POST /candidatures/confirmation/:token': { none: all('seen') },
  'GET /candidatures/:id': follow(),
  'GET /candidatures/:id/etapes/:step': follow(),
  'POST /candidatures/:id/etapes/:step': follow('done'),
  'GET /candidatures/:id/relecture': follow(),
  'POST /candidatures/:id/depot': on(ofSent('done'), ofSent('seen'), ofHeld('seen')),
  'GET /candidatures/:id/confirmation': follow('done'),
  'POST /candidatures/:id/confirmation': follow('done'),
  'GET /candidatures/:id/recu': on(
    ofSent(),
    row('sign-in', 'sign-in', 'nothing', 'nothing', 'nothing', 'nothing'),
    nobody,
  ),
  'GET /candidatures/:id/recu.json': on(
    ofSent(),
    row('sign-in', 'sign-in', 'nothing', 'nothing', 'nothing', 'nothing'),
    nobody,
  ),
  'GET /candidatures/:id/retrait': follow(),
  'POST /candidatures/:id/retrait': follow('done'),
}

/** Where the stage of the call changes the answer. */
export function expectedAt(route: string, subject: Subject, role: Role, stage: Stage): Answer | undefined {
  const expected = EXPECTED[route]?.[subject]?.[role]
  const publicOfCall = /^(GET|POST) \/appels\/:slug/.test(route)
  if (publicOfCall && stage === 'draft') return 'nothing'
  // A call that is not open answers in words, and starts nothing.
  if (route === 'POST /appels/:slug/candidatures' && stage !== 'open') return 'seen'
  // Sent and unchanged is a second click before closing; after it, words.
  if (
    route === 'POST /candidatures/:id/depot' &&
    expected === 'done' &&
    (stage === 'announced' || stage === 'closed')
  )
    return 'seen'
  // Not ready, it is shown what is missing; published, a second click is done already.
  if (route === 'POST /gestion/appels/:slug/publication' && expected === 'done' && stage === 'draft')
    return 'seen'
  return expected
}
