import type { CallStatus } from '../calls/call.ts'

/** Étapes d'un appel : what each has done and what waits, counted. */
export interface StageCounts {
  received: number
  withdrawn: number
  drafts: number
  /** Threads with a message, and those that wait for an answer. */
  threads: number
  threadsWaiting: number
  /** Promised for a day that is past. */
  threadsLate: number
  /** Wishes to be called: still open, and those that wait for the team: slots to propose, a call to close. */
  callbacks: number
  callbacksWaiting: number
  /** Received, not withdrawn, by last decision; `completing` waits for the applicant. */
  toScreen: number
  completing: number
  admissible: number
  notAdmissible: number
  juryInvited: number
  jurySeated: number
  readings: number
  reviewed: number
  unassigned: number
  shortlisted: number
  notShortlisted: number
  committeeInvited: number
  committeeSeated: number
  laureates: number
  reserve: number
  notSelected: number
  unannounced: number
  onboardings: number
  started: number
  reexaminations: number
}

export interface StageLine {
  label: string
  href: string
  state: string
  /** Whether something waits for the organiser here. */
  waits: boolean
}

const count = (value: number, one: string, many: string): string[] =>
  value === 0 ? [] : [`${value} ${value < 2 ? one : many}`]
const said = (parts: string[], empty: string) => (parts.length === 0 ? empty : parts.join(', '))

/** The stages in the order of the programme, each with its page and where it stands. */
export function stageLines(slug: string, of: StageCounts): StageLine[] {
  const home = `/gestion/appels/${slug}`
  const kept = of.received - of.withdrawn
  const toShortlist = of.admissible - of.shortlisted - of.notShortlisted
  const toSelect = of.shortlisted - of.laureates - of.reserve - of.notSelected
  return [
    {
      label: 'Candidatures',
      href: `${home}/candidatures`,
      state: said(
        [
          ...count(kept, 'reçue', 'reçues'),
          ...count(of.withdrawn, 'retirée', 'retirées'),
          ...count(of.drafts, 'en cours d’écriture', 'en cours d’écriture'),
        ],
        'aucune pour l’instant',
      ),
      waits: false,
    },
    {
      label: 'Échanges avec les agents',
      href: `${home}/echanges`,
      state: said(
        [
          ...count(of.threadsWaiting, `attend une réponse${late(of)}`, `attendent une réponse${late(of)}`),
          ...count(of.threads - of.threadsWaiting, 'sans rien à répondre', 'sans rien à répondre'),
        ],
        'personne n’a écrit',
      ),
      waits: of.threadsWaiting > 0,
    },
    {
      label: 'Rappels',
      href: `${home}/rappels`,
      state: said(
        [
          ...count(of.callbacksWaiting, 'attend l’équipe', 'attendent l’équipe'),
          ...count(of.callbacks - of.callbacksWaiting, 'en cours', 'en cours'),
        ],
        'personne ne demande à être appelé',
      ),
      waits: of.callbacksWaiting > 0,
    },
    {
      label: 'Recevabilité',
      href: `${home}/recevabilite`,
      state: said(
        [
          ...count(of.toScreen, 'à examiner', 'à examiner'),
          ...count(of.completing, 'à compléter', 'à compléter'),
          ...count(of.admissible, 'recevable', 'recevables'),
          ...count(of.notAdmissible, 'non recevable', 'non recevables'),
        ],
        'rien à examiner',
      ),
      waits: of.toScreen > 0,
    },
    {
      label: 'Jury',
      href: `${home}/jury`,
      state: seats(of.jurySeated, of.juryInvited),
      waits: kept > 0 && of.jurySeated + of.juryInvited === 0,
    },
    {
      label: 'Répartition et évaluations',
      href: `${home}/repartition`,
      state:
        of.readings === 0
          ? 'aucune évaluation confiée'
          : `${of.reviewed} ${of.reviewed < 2 ? 'évaluation remise' : 'évaluations remises'} sur ${of.readings}`,
      waits: of.unassigned > 0 && of.jurySeated > 0,
    },
    {
      label: 'Présélection',
      href: `${home}/preselection`,
      state: said(
        [
          ...count(of.shortlisted, 'présélectionnée', 'présélectionnées'),
          ...count(of.notShortlisted, 'non présélectionnée', 'non présélectionnées'),
          ...count(toShortlist, 'à décider', 'à décider'),
        ],
        'rien à décider',
      ),
      waits: toShortlist > 0 && of.reviewed > 0 && of.reviewed === of.readings,
    },
    {
      label: 'Comité de sélection',
      href: `${home}/comite`,
      state: seats(of.committeeSeated, of.committeeInvited),
      waits: of.shortlisted > 0 && of.committeeSeated + of.committeeInvited === 0,
    },
    {
      label: 'Sélection',
      href: `${home}/selection`,
      state: said(
        [
          ...count(of.laureates, 'lauréate', 'lauréates'),
          ...count(of.reserve, 'sur la liste complémentaire', 'sur la liste complémentaire'),
          ...count(of.notSelected, 'non retenue', 'non retenues'),
          ...count(toSelect, 'à décider', 'à décider'),
        ],
        'rien à décider',
      ),
      waits: toSelect > 0 && of.committeeSeated > 0,
    },
    {
      label: 'Annonces et courriers',
      href: `${home}/annonces`,
      state: said(
        count(of.unannounced, 'décision pas encore annoncée', 'décisions pas encore annoncées'),
        'rien à annoncer',
      ),
      waits: of.unannounced > 0,
    },
    {
      label: 'Réexamens',
      href: `${home}/reexamens`,
      state: said(
        count(of.reexaminations, 'demande sans réponse', 'demandes sans réponse'),
        'aucune demande en attente',
      ),
      waits: of.reexaminations > 0,
    },
    {
      label: 'Mise en route',
      href: `${home}/mises-en-route`,
      state: said(
        [
          ...count(of.onboardings - of.started, 'en préparation', 'en préparation'),
          ...count(of.started, 'investigation lancée', 'investigations lancées'),
        ],
        'pas encore commencée',
      ),
      waits: of.laureates > of.onboardings,
    },
  ]
}

const seats = (seated: number, invited: number) =>
  said(
    [
      ...count(seated, 'siège pourvu', 'sièges pourvus'),
      ...count(invited, 'réponse attendue', 'réponses attendues'),
    ],
    'personne n’est encore invité',
  )

/** The one stage to go to now: the first that waits, once the call receives applications. */
export const nextStage = (status: CallStatus, lines: readonly StageLine[]): StageLine | undefined =>
  status === 'open' || status === 'closed' ? lines.find(({ waits }) => waits) : undefined

/** Of those that wait, how many were promised an answer for a day that is past. */
const late = ({ threadsWaiting, threadsLate }: StageCounts): string =>
  threadsLate === 0 ? '' : threadsLate === threadsWaiting ? ', en retard' : `, dont ${threadsLate} en retard`
