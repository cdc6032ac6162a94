import type { Retention } from '../../platform/retention.ts'

/** Conservation des mises en route: they document who committed to what; nothing goes by itself. */
export const retention: readonly Retention[] = [
  {
    kind: 'onboarding.steps',
    label: 'Mise en route : accords, budget, équipe, engagements, désistements et reports',
    years: 10,
    from: 'la fin de la mise en route',
    fate: 'archive',
    automatic: false,
    remains: 'lancée, elle part avec son produit',
    why: 'Justifier l’emploi du temps et de l’argent public, et le choix d’une personne à la place d’une autre.',
  },
]
