import type { ApplicationStatus } from './application.ts'

/** Nouvelle du moment : what has just been done, said once at the top of the follow page. */
export interface FollowAnnouncement {
  tone: 'success' | 'warning' | 'danger'
  title: string
  text?: string
}

/** @param asked whether the address names this: what is true decides, not the address alone */
export function announcementOf(
  asked: (name: 'envoye' | 'enregistre' | 'retiree') => boolean,
  { status, withdrawnOn }: { status: ApplicationStatus; withdrawnOn: string },
): FollowAnnouncement | undefined {
  if (asked('envoye') && status === 'sent')
    return {
      tone: 'success',
      title: 'C’est envoyé',
      text: 'Un récépissé vient de vous être envoyé par e-mail.',
    }
  if (asked('enregistre') && status === 'draft')
    return {
      tone: 'success',
      title: 'Brouillon enregistré',
      text: 'Vous pouvez partir : revenez quand vous voulez sur cet appareil, à « Mes candidatures ».',
    }
  if (asked('enregistre') && status === 'changed')
    return {
      tone: 'warning',
      title: 'Modifications enregistrées, pas encore envoyées',
      text: 'Pour que le jury les lise, relisez-les puis envoyez-les.',
    }
  if (asked('retiree') && status === 'withdrawn')
    return {
      tone: 'success',
      title: 'Candidature retirée',
      text: `Elle est retirée depuis le ${withdrawnOn}.`,
    }
  return undefined
}
