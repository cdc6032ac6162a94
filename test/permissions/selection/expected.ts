import {
  everyone,
  fromTheMoment,
  only,
  organiser,
  organiserOnceAnnounced,
  type SelectionRow,
  signedIn,
} from './rows.ts'

const call = '/gestion/appels/:slug'
const all = (row: SelectionRow, paths: readonly string[]): [string, SelectionRow][] =>
  paths.map(path => [path, row])

const reader = only({ juror: 'seen' })
const committee = only({ member: 'seen', 'member-recused': 'seen', 'member-undeclared': 'seen' })
const candidate = only({}, { decided: { member: 'seen' }, announced: { member: 'seen' } })
const deliberating = { organiser: 'seen', juror: 'seen', 'juror-recused': 'seen' } as const
const laureate = only({}, { announced: { author: 'seen' } })

const panelPages = (panel: 'jury' | 'comite') => [
  `${call}/${panel}`,
  `${call}/${panel}/sieges/nouveau`,
  `${call}/${panel}/sieges/:seat-${panel}`,
  `${call}/${panel}/sieges/:seat-${panel}/modifier`,
  `${call}/${panel}/sieges/:seat-${panel}/retrait`,
]

/** Every page of the selection. `:application`, `:seat-jury`… stand for what the bed planted. */
export const PAGES: ReadonlyMap<string, SelectionRow> = new Map([
  [call, only({ organiser: 'seen', reader: 'seen' })],
  ...all(organiser, [
    `${call}/candidatures`,
    `${call}/recevabilite`,
    ...panelPages('jury'),
    ...panelPages('comite'),
    `${call}/deports`,
    `${call}/deports/nouveau`,
    `${call}/deports/:recusal/levee`,
    `${call}/seances`,
    `${call}/seances/nouvelle`,
    `${call}/seances/:sitting`,
    `${call}/repartition`,
    `${call}/droits`,
    `${call}/preselection`,
    `${call}/preselection/proces-verbal`,
    `${call}/selection`,
    `${call}/selection/proces-verbal`,
    `${call}/annonces`,
    `${call}/annonces/selection`,
    `${call}/annonces/selection/confirmation?quand=maintenant`,
    `${call}/annonces/selection/courriers/laureate`,
    `${call}/annonces/selection/suivi`,
    `${call}/reexamens`,
    `${call}/mises-en-route`,
    `${call}/echanges`,
    `${call}/rappels`,
    '/gestion/candidatures/:application',
    '/gestion/candidatures/:application/echanges',
    '/gestion/candidatures/:application/rappel',
    '/gestion/candidatures/:application/recevabilite',
    '/gestion/candidatures/:application/evaluations',
    '/gestion/candidatures/:application/preselection',
    '/gestion/candidatures/:application/selection',
    '/gestion/candidatures/:application/courriers/selection',
  ]),
  [`${call}/jury/sieges/:seat-invited/invitation`, organiser],
  // Nobody's presence is recorded: whether the quorum lacks is not known.
  [`${call}/seances/:sitting/seconde-convocation`, only({ organiser: 'refused' })],
  // Everyone is invited, or has answered: sent back to the seats.
  ...all(only({ organiser: 'done' }), [
    `${call}/jury/invitations`,
    `${call}/comite/invitations`,
    `${call}/comite/sieges/:seat-comite/invitation`,
  ]),
  // On its way: nothing to send again.
  ['/gestion/courriers/:letter/renvoi', only({}, { announced: { organiser: 'done' } })],
  ...all(organiserOnceAnnounced, [
    '/gestion/mises-en-route/:onboarding',
    '/gestion/mises-en-route/:onboarding/desistement',
    '/gestion/mises-en-route/:onboarding/engagement',
    '/gestion/mises-en-route/:onboarding/lancement',
    '/gestion/mises-en-route/:onboarding/report',
  ]),
  [`${call}/classement`, only({ organiser: 'seen' }, { decided: deliberating, announced: deliberating })],
  ...all(signedIn('seen'), ['/evaluations', '/invitations', '/mises-en-route']),
  ...all(reader, [
    '/evaluations/:application',
    '/evaluations/:application/deport',
    '/fichiers/:file/evaluations/piece.txt',
  ]),
  ['/comite', committee],
  ['/comite/appels/:slug/fiches', committee],
  ...all(candidate, [
    '/comite/:application',
    '/comite/:application/deport',
    '/fichiers/:file/comite/piece.txt',
  ]),
  ['/fichiers/:file/piece.txt', only({ author: 'seen', organiser: 'seen' })],
  // Of a question that no juror is shown.
  ...all(only({}), ['/fichiers/:secret/evaluations/piece.txt', '/fichiers/:secret/comite/piece.txt']),
  ['/sieges/:seat-jury/declaration', only({ juror: 'seen' })],
  ['/sieges/:seat-invited/reponse', only({ invited: 'seen' })],
  ['/invitations/unknown', everyone('nothing')],
  ...all(only({ author: 'seen' }), [
    '/candidatures/:application',
    '/candidatures/:application/recu',
    '/candidatures/:application/echanges',
    '/candidatures/:application/rappel',
  ]),
  ['/candidatures/:application/reponse', laureate],
  // Chosen: there is nothing to contest.
  ['/candidatures/:application/reexamen', only({})],
  ...all(laureate, [
    '/mises-en-route/:onboarding',
    '/mises-en-route/:onboarding/desistement',
    '/mises-en-route/:onboarding/engagement',
  ]),
  ['/appels/:slug/resultats', fromTheMoment],
  ...all(everyone('seen'), ['/appels/:slug', '/produits', '/mes-candidatures']),
  ['/produits/inconnu', everyone('nothing')],
])

const organises = only({ organiser: 'done' })
const organisesOnceAnnounced = only({}, { announced: { organiser: 'done' } })

/** Every form of the selection: who is not told there is nothing. Those it answers are 'done' or 'refused' in words. */
export const FORMS: ReadonlyMap<string, SelectionRow> = new Map([
  ...all(organises, [
    `${call}/jury`,
    `${call}/comite`,
    ...['jury', 'comite'].flatMap(panel => [
      `${call}/${panel}/quorum`,
      `${call}/${panel}/sieges`,
      `${call}/${panel}/sieges/:seat-${panel}`,
      `${call}/${panel}/sieges/:seat-${panel}/invitation`,
      `${call}/${panel}/sieges/:seat-${panel}/retrait`,
      `${call}/${panel}/invitations`,
    ]),
    `${call}/deports`,
    `${call}/deports/recherche`,
    `${call}/deports/:recusal/levee`,
    `${call}/seances`,
    `${call}/seances/:sitting`,
    `${call}/seances/:sitting/seconde-convocation`,
    `${call}/repartition`,
    `${call}/droits`,
    `${call}/preselection/restantes`,
    `${call}/preselection/restantes/decision`,
    `${call}/preselection/proces-verbal`,
    `${call}/selection/restantes`,
    `${call}/selection/restantes/decision`,
    `${call}/selection/proces-verbal`,
    `${call}/annonces/selection`,
    `${call}/annonces/selection/courriers/laureate`,
    `${call}/mises-en-route`,
    '/gestion/candidatures/:application/recevabilite',
    '/gestion/candidatures/:application/preselection',
    '/gestion/candidatures/:application/selection',
  ]),
  ...all(organisesOnceAnnounced, [
    '/gestion/courriers/:letter/renvoi',
    '/gestion/mises-en-route/:onboarding/etapes/budget',
    '/gestion/mises-en-route/:onboarding/report',
    '/gestion/mises-en-route/:onboarding/reprise',
    '/gestion/mises-en-route/:onboarding/lancement',
    '/gestion/mises-en-route/:onboarding/desistement',
    '/gestion/mises-en-route/:onboarding/remplacement',
  ]),
  ...all(only({ juror: 'done' }), ['/evaluations/:application', '/sieges/:seat-jury/declaration']),
  ['/sieges/:seat-invited/reponse', only({ invited: 'done' })],
  ['/invitations/unknown', everyone('refused')],
  ['/candidatures/:application/publication', only({}, { announced: { author: 'done' } })],
  ['/candidatures/:application/reexamen', only({})],
  ...all(only({}, { announced: { author: 'done' } }), [
    '/mises-en-route/:onboarding/etapes/equipe',
    '/mises-en-route/:onboarding/desistement',
  ]),
  // Last: it takes the application away from those who ask.
  // Who stepped aside already is told it is done.
  ['/evaluations/:application/deport', only({ juror: 'done', 'juror-recused': 'done' })],
  [
    '/comite/:application/deport',
    only({ 'juror-recused': 'done' }, { decided: { member: 'done' }, announced: { member: 'done' } }),
  ],
])

/** Routes that are of nothing planted here, or of a later state: asked with identifiers nobody has. */
export const UNPLANTED = [
  `GET ${call}/preselection/proces-verbal.pdf`,
  `GET ${call}/selection/proces-verbal.pdf`,
  'GET /gestion/mises-en-route/:id/remplacement',
  'GET /gestion/reexamens/:id',
  `POST ${call}/annonces/annulation/:id`,
  'POST /gestion/reexamens/:id',
] as const

/** What a form needs to be more than empty. */
export const FIELDS: Readonly<Record<string, string>> = {
  '/candidatures/:application/publication': 'portee=titre&accord=oui',
}

const pattern = (route: string) => new RegExp(`^${route.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`)

/** Whether this matrix asks a route, « GET /appels/:slug/resultats ». */
export function asksRoute(route: string): boolean {
  const [method = '', path = ''] = route.split(' ')
  const asked = [...(method === 'GET' ? PAGES : FORMS).keys()].map(each => each.replace(/\?.*/, ''))
  return (UNPLANTED as readonly string[]).includes(route) || asked.some(each => pattern(path).test(each))
}
