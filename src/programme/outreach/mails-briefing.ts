import { frenchDateTime } from '../../platform/dates.ts'
import type { Incubator } from '../incubators/incubator.ts'
import type { Briefing } from './briefing.ts'
import { confirmation, paragraphs, signed, type Written } from './mails.ts'

/** Courriers d'une réunion : to confirm, a seat, the waiting list, what moved, the day before, the end of it. */
interface Said {
  incubator: Incubator
  briefing: Briefing
  /** Where the person sees their registration, and gives the seat back. */
  link: string
}
export type BriefingLetter =
  | 'seated'
  | 'waiting'
  | 'promoted'
  | 'moved'
  | 'moved-waiting'
  | 'reminder'
  | 'cancelled'

const when = ({ incubator, briefing }: Said) => frenchDateTime(briefing.startsAt, incubator.zone)

function where({ place, link }: Briefing): string {
  return [place && `Lieu : ${place}`, link && `Lien pour y assister : ${link}`].filter(Boolean).join('\n')
}

const leave = (link: string, seated: boolean) =>
  seated
    ? `Vous recevez ce message parce que vous avez une place à cette réunion. Votre inscription, le fichier pour votre agenda, et le bouton pour rendre votre place : ${link}`
    : `Vous recevez ce message parce que vous êtes sur la liste d’attente de cette réunion. Votre inscription, et le bouton pour quitter la liste : ${link}`

const FIRST: Record<BriefingLetter, { subject: string; text: (of: Said) => string }> = {
  seated: {
    subject: 'Votre place est retenue',
    text: of => `Votre place est retenue pour la réunion du ${when(of)}.`,
  },
  waiting: {
    subject: 'Vous êtes sur la liste d’attente',
    text: of =>
      `La réunion du ${when(of)} est complète. Vous êtes sur la liste d’attente : si une place se libère, elle va à la première personne de la liste, prévenue par e-mail.`,
  },
  promoted: {
    subject: 'Une place s’est libérée pour vous',
    text: of => `Une place s’est libérée : elle est à vous. La réunion a lieu le ${when(of)}.`,
  },
  moved: {
    subject: 'La réunion a changé',
    text: of => `La réunion a changé. Elle a lieu le ${when(of)}.`,
  },
  'moved-waiting': {
    subject: 'La réunion a changé',
    text: of =>
      `La réunion a changé. Elle a lieu le ${when(of)}. Vous êtes toujours sur la liste d’attente : si une place se libère, un e-mail vous le dit.`,
  },
  reminder: {
    subject: 'C’est bientôt : la réunion d’information',
    text: of => `La réunion où vous avez une place a lieu le ${when(of)}.`,
  },
  cancelled: {
    subject: 'La réunion est annulée',
    text: of => `La réunion prévue le ${when(of)} est annulée. Vous n’avez rien à faire.`,
  },
}

export function briefingLetter(kind: BriefingLetter, of: Said): Written {
  const { incubator, briefing, link } = of
  const { subject, text } = FIRST[kind]
  const comes = kind !== 'cancelled'
  const seated = comes && kind !== 'waiting' && kind !== 'moved-waiting'
  return {
    subject: `${subject} : ${briefing.title}`,
    text: paragraphs(
      'Bonjour,',
      text(of),
      seated ? where(briefing) : null,
      comes ? briefing.notes : briefing.cancelReason,
      kind === 'reminder'
        ? 'Si vous ne venez plus, rendez votre place : quelqu’un l’attend peut-être.'
        : null,
      signed(incubator, comes ? leave(link, seated) : `Une question : ${incubator.contactEmail}`),
    ),
  }
}

export const registrationConfirmation = (of: Said): Written =>
  confirmation({
    incubator: of.incubator,
    subject: `Confirmez votre inscription : ${of.briefing.title}`,
    what: `Vous avez demandé une place à la réunion « ${of.briefing.title} », le ${when(of)}.`,
    button: 'Confirmer mon inscription',
    link: of.link,
  })
