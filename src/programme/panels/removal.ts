import { isSeated, type PanelKind, type Seat } from './panel.ts'

/** Retrait d'un siège : what it changes, said before it is done. Counts of reviews are the jury's to add. */
export function removalEffects(
  kind: PanelKind,
  seat: Pick<Seat, 'answer' | 'removedAt' | 'invitedAt'>,
): string[] {
  const anew = 'Vous pourrez proposer ce siège à une autre personne.'
  if (!isSeated(seat))
    return [
      seat.invitedAt === null
        ? "La personne n'a pas été invitée : elle n'en saura rien."
        : "Le lien d'invitation ne marche plus ; sa page dit que le siège n'est plus proposé.",
      anew,
    ]
  return [
    kind === 'jury'
      ? 'La personne ne voit plus aucune candidature de ce jury, tout de suite.'
      : 'La personne ne voit plus aucun projet de ce comité, tout de suite.',
    ...(kind === 'jury'
      ? [
          'Les évaluations déjà remises restent et comptent. Celles qui ne le sont pas sont abandonnées.',
          'Les candidatures qui lui étaient confiées sont à redistribuer.',
        ]
      : []),
    'Sa déclaration, ses déports et ses présences aux séances sont gardés.',
    "Aucun message n'est envoyé : prévenez la personne.",
    anew,
  ]
}
