import type { MeetingRefusal } from './meeting.ts'

/** Refus, en toutes lettres : why a date or a closing is not accepted. */
export type DateRefusal = MeetingRefusal | 'already-open' | 'product-ended' | 'closed' | 'changed-meanwhile'

export const DATE_REFUSALS: Record<DateRefusal, string> = {
  'day-missing': 'Choisissez un jour.',
  'day-odd': 'Ce jour n’existe pas, ou son année n’est pas entre 2020 et 2099. Exemple : 03/11/2026.',
  'day-too-far': 'Ce jour est à plus de deux ans.',
  'day-past': 'Ce jour est passé : un report va à un jour à venir.',
  'time-odd': 'Écrivez une heure. Exemple : 14 h 30.',
  'place-too-long': 'Le lieu tient en 300 signes au plus.',
  'reason-missing': 'Écrivez le motif du report.',
  'reason-too-long': 'Le motif tient en 2 000 signes au plus.',
  'same-date': 'C’est déjà la date du comité. Choisissez-en une autre.',
  'already-open': 'Un comité est déjà prévu pour ce produit. Reportez-le, ou tenez-le d’abord.',
  'product-ended': 'Ce produit est terminé : il n’a plus de comité.',
  closed: 'Ce comité est clos : il ne se reporte plus.',
  'changed-meanwhile':
    'Le comité vient d’être reporté dans une autre fenêtre, ou par une autre personne. Voici sa date maintenant. Ce que vous avez écrit est gardé ci-dessous, rien n’est fait.',
}

/** The field a refusal is about; null when it is about the committee itself. */
export function fieldOfDate(refusal: DateRefusal): string | null {
  if (refusal === 'same-date' || refusal.startsWith('day')) return 'jour'
  if (refusal.startsWith('time')) return 'heure'
  if (refusal.startsWith('place')) return 'lieu'
  return refusal.startsWith('reason') ? 'motif' : null
}

export const CLOSE_REFUSALS = {
  incomplete: 'Il manque encore quelque chose. Rien n’est fait.',
  'changed-meanwhile':
    'Quelque chose vient de changer depuis que vous avez lu ce relevé. Voici ce qu’il dit maintenant : relisez-le. Rien n’est fait.',
} as const
