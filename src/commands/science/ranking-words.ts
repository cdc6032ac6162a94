import type { Method } from '../../science/ranking/method.ts'
import type { ReviewFault } from '../../science/ranking/reviews.ts'
import type { Warning } from '../../science/ranking/warnings.ts'

/** A ranking that cannot be made, in one line. */
export function faultWords(fault: ReviewFault): string {
  switch (fault.fault) {
    case 'not-a-number':
      return `La note de « ${fault.reviewer} » pour « ${fault.item} » n’est pas un nombre.`
    case 'out-of-scale':
      return `La note ${fault.score} de « ${fault.reviewer} » pour « ${fault.item} » sort de l’échelle : indiquez --scale min,max.`
    case 'twice':
      return `« ${fault.reviewer} » évalue deux fois « ${fault.item} » : gardez une seule évaluation.`
    case 'scale':
      return 'L’échelle va du plus petit au plus grand : --scale min,max.'
    case 'places':
      return 'Le nombre de places est un entier d’au moins 1.'
    case 'too-many-reviewers':
      return 'Il y a plus de 2 000 évaluateurs : leur sévérité ne se compare plus.'
  }
}

const several = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

export function warningWords(warning: Warning): string {
  switch (warning.warning) {
    case 'no-review':
      return 'Aucune évaluation : toutes les candidatures sont à égalité.'
    case 'one-reviewer':
      return 'Une seule personne a évalué : rien ne distingue sa sévérité de la valeur des candidatures.'
    case 'all-equal':
      return 'Toutes les notes sont égales : elles ne départagent rien.'
    case 'more-places-than-items':
      return 'Il y a plus de places que de candidatures.'
    case 'apart':
      return `Les évaluateurs forment ${warning.parts} groupes sans candidature commune : les comparer suppose que les groupes ont reçu des candidatures de même valeur.`
    case 'unreviewed':
      return `${several(warning.items, 'candidature n’a', 'candidatures n’ont')} aucune évaluation : on n’en sait rien.`
    case 'one-review':
      return `${several(warning.items, 'candidature n’a', 'candidatures n’ont')} qu’une évaluation.`
  }
}

export function methodWords({ kind, nodes, error }: Method): string {
  const about = error.toFixed(2).replace('.', ',')
  if (kind === 'grid') return `Calcul exact sur une grille de ${nodes} points.`
  if (kind === 'nodes')
    return `Calcul sur ${several(nodes, 'point', 'points')} au lieu de la grille : écart d’au plus ${about} rang sur un échantillon.`
  return `Rangs attendus estimés par tirages : erreur type d’au plus ${about} rang.`
}
