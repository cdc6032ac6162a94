import type { IncubatorRole } from '../access/tables.ts'
import { ROLE_MEANINGS, ROLE_SAID } from './team-wording.ts'

/** Courriels de l'équipe : what is told to someone invited, given another role, or recorded as gone. */
export interface TeamHost {
  name: string
  administration: string
  contactEmail: string
}

export interface TeamMail {
  subject: string
  text: string
}

const mail = (host: TeamHost, subject: string, paragraphs: string[]): TeamMail => ({
  subject,
  text: ['Bonjour,', ...paragraphs, `Une question : ${host.contactEmail}`, host.name].join('\n\n'),
})

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

const ofHost = ({ name, administration }: TeamHost) => `${name} (${administration})`

export const invitedMail = (host: TeamHost, said: { role: IncubatorRole; link: string; until: string }) =>
  mail(host, `Invitation dans l’équipe : ${host.name}`, [
    `${ofHost(host)} vous invite dans son équipe, comme ${ROLE_SAID[said.role]}.`,
    `Ce que fait ce rôle : ${lower(ROLE_MEANINGS[said.role])}`,
    'Connectez-vous avec cette adresse, puis acceptez sur cette page. L’ouvrir ne vous engage à rien :',
    said.link,
    `Ce lien sert une fois, jusqu’au ${said.until}. Si cette invitation ne vous concerne pas, ne faites rien.`,
  ])

export const takenBackMail = (host: TeamHost) =>
  mail(host, `Invitation reprise : ${host.name}`, [
    `L’invitation dans l’équipe de ${ofHost(host)} que vous aviez reçue est reprise. Son lien ne sert plus.`,
  ])

export const roleChangedMail = (host: TeamHost, role: IncubatorRole) =>
  mail(host, `Votre rôle a changé : ${host.name}`, [
    `Dans l’équipe de ${ofHost(host)}, vous avez maintenant le rôle de ${ROLE_SAID[role]}.`,
    `Ce que fait ce rôle : ${lower(ROLE_MEANINGS[role])}`,
  ])

export const departedMail = (host: TeamHost, said: { day: string; reason: string }) =>
  mail(host, `Votre départ est enregistré : ${host.name}`, [
    `Votre départ de l’équipe de ${ofHost(host)} est enregistré, au ${said.day}.`,
    `Motif : ${said.reason}`,
    'Vous n’avez plus accès à ses appels ni à ses produits par ce rôle. Votre compte reste ouvert.',
  ])
