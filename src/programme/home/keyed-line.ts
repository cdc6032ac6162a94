import type { KeyedCounts } from '../keyed/counts.ts'
import type { StageLine } from './call-stages.ts'

const said = (value: number, one: string, many: string): string[] =>
  value === 0 ? [] : [`${value} ${value < 2 ? one : many}`]

/** Candidatures saisies d'un appel : those that wait for the team, for the person, and those that count. */
export const keyedLine = (slug: string, of: KeyedCounts): StageLine => ({
  label: 'Candidatures saisies',
  href: `/gestion/appels/${slug}/candidatures/saisies`,
  state:
    [
      ...said(of.wrong, 'erreur signalée, à corriger', 'erreurs signalées, à corriger'),
      ...said(of.toAsk, 'à faire valider', 'à faire valider'),
      ...said(of.asked, 'attend que la personne valide', 'attendent que la personne valide'),
      ...said(of.validated, 'validée', 'validées'),
      ...said(of.withdrawn, 'abandonnée', 'abandonnées'),
    ].join(', ') || 'aucune',
  waits: of.wrong + of.toAsk > 0,
})

/** Courriers à poster d'un appel; nothing where everyone has an e-mail. */
export const paperLine = (
  slug: string,
  { waiting, given }: { waiting: number; given: number },
): StageLine[] =>
  waiting + given === 0
    ? []
    : [
        {
          label: 'Courriers à poster',
          href: `/gestion/appels/${slug}/courriers-a-poster`,
          state: [
            ...said(waiting, 'à poster ou à lire au téléphone', 'à poster ou à lire au téléphone'),
            ...said(given, 'transmis', 'transmis'),
          ].join(', '),
          waits: waiting > 0,
        },
      ]
