import type { Retention } from '../../platform/retention.ts'

/** Conservation des annonces : what proves who was told what, and what was asked again. */
export const retention: readonly Retention[] = [
  {
    kind: 'announcement.letter',
    label: 'Annonces et courriers de décision',
    years: 5,
    from: 'le moment de l’annonce',
    fate: 'archive',
    automatic: false,
    why: 'Prouver ce qui a été dit à chaque personne, et quand.',
  },
  {
    kind: 'announcement.reexamination',
    label: 'Demandes de réexamen et réponses',
    years: 5,
    from: 'la réponse',
    fate: 'archive',
    automatic: false,
    why: 'Répondre à un recours devant le tribunal.',
  },
  {
    kind: 'announcement.agreement',
    label: 'Accords de publication, donnés et retirés',
    years: 5,
    from: 'leur retrait, ou la fin de la publication',
    fate: 'destroy',
    automatic: false,
    why: 'Prouver qu’un nom ou un titre a été publié avec l’accord de la personne.',
  },
]
