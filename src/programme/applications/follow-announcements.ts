import type { ApplicationStatus } from './application.ts'

/** Nouvelle du moment : what has just been done, said once at the top of the follow page. */
export interface FollowAnnouncement {
  tone: 'success' | 'warning' | 'danger'
  title: string
  text?: string
}

export interface NewsFacts {
  status: ApplicationStatus
  withdrawnOn: string
  /** Whether it is someone's, who finds it again on any device. */
  known: boolean
  /** When it was sent, for a draft whose address nobody confirmed in time; '' otherwise. */
  lapsedOn: string
}

/** @param asked whether the address names this: what is true decides, not the address alone */
export function announcementOf(
  asked: (name: 'envoye' | 'enregistre' | 'retiree') => boolean,
  { status, withdrawnOn, known, lapsedOn }: NewsFacts,
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
      text: known
        ? 'Vous pouvez partir : revenez quand vous voulez, à « Mes candidatures », sur tous vos appareils.'
        : 'Vous pouvez partir : revenez quand vous voulez sur cet appareil, à « Mes candidatures ».',
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
  if (lapsedOn !== '' && status === 'draft')
    return {
      tone: 'warning',
      title: 'Votre envoi ne compte pas',
      text: `Vous avez cliqué sur « Envoyer » le ${lapsedOn}, mais votre adresse n’a pas été confirmée dans les vingt-quatre heures. Votre texte est conservé.`,
    }
  return undefined
}
