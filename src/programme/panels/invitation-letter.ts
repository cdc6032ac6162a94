import type { Duty } from './duty.ts'
import type { PanelKind, SeatRole } from './panel.ts'
import { PANEL_WORDS } from './wording.ts'

/** Courriel d'invitation : who invites, to what, for how long, by when, with a link of one's own. */
export interface InvitationSaid {
  kind: PanelKind
  name: string
  role: SeatRole
  incubator: { name: string; administration: string; contactEmail: string }
  signatory: { name: string; capacity: string }
  call: string
  duty: Duty
  link: string
  until: string
  /** Where a link too old is no dead end. */
  fallback: string
}

export function invitationLetter(said: InvitationSaid): { subject: string; text: string } {
  const { kind, name, role, incubator, signatory, call, duty, link, until, fallback } = said
  const { to } = PANEL_WORDS[kind]
  const chair = role === 'chair' ? ' Vous en assureriez la présidence.' : ''
  return {
    subject: `Invitation ${to} : ${call}`,
    text: [
      `Bonjour ${name},`,
      `${incubator.name} (${incubator.administration}) vous invite à siéger ${to} de l’appel « ${call} ».${chair}`,
      duty.load,
      ...(duty.dates.length > 0
        ? [duty.dates.map(({ term, value }) => `${term} : ${value}`).join('\n')]
        : []),
      'Acceptez ou déclinez sur cette page. L’ouvrir ne vous engage à rien :',
      link,
      `Ce lien est le vôtre, ne le transmettez pas. Il sert une fois, jusqu’au ${until}. Ensuite, connectez-vous avec cette adresse pour répondre : ${fallback}`,
      'Si vous acceptez, vous signez d’abord une déclaration d’intérêts et de confidentialité. Comptez deux minutes.',
      `Une question : ${incubator.contactEmail}`,
      `${signatory.name}\n${signatory.capacity}\n${incubator.name}`,
    ].join('\n\n'),
  }
}
