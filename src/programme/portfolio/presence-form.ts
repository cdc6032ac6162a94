import { cleanDate, cleanLine, cleanNumber } from '../calls/fields/clean.ts'
import { DATE_ODD, REASONS } from './life-wording.ts'
import type { MemberSaid, PresenceRefusal, SponsorSaid } from './presence.ts'
import { reasonOf } from './reading.ts'
import type { Typed } from './typed.ts'

/** Formulaires de l'équipe et du sponsor. */
export const MEMBER_FIELDS = ['nom', 'role', 'part', 'adresse', 'debut', 'fin'] as const
export const SPONSOR_FIELDS = ['nom', 'fonction', 'adresse', 'debut', 'motif', 'vu'] as const

const line = (typed: Typed, name: string) => cleanLine(typed[name] ?? '')
const date = (typed: Typed, name: string) => cleanDate(typed[name] ?? '')

/** Null when nothing is typed; not a number, which no share is, for anything odd. */
export function readShare(typed = ''): number | null {
  const text = cleanNumber(typed.replace('%', ''))
  return text === '' ? null : /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
}

export const readMember = (typed: Typed): MemberSaid => ({
  name: line(typed, 'nom'),
  role: line(typed, 'role'),
  share: readShare(typed['part']),
  address: line(typed, 'adresse'),
  startsOn: date(typed, 'debut'),
  endsOn: date(typed, 'fin') || null,
})

export const readSponsor = (typed: Typed): SponsorSaid & { seen: string } => ({
  name: line(typed, 'nom'),
  capacity: line(typed, 'fonction'),
  address: line(typed, 'adresse'),
  startsOn: date(typed, 'debut'),
  reason: reasonOf(typed),
  seen: typed['vu'] ?? '',
})

export const PRESENCE_REFUSALS: Record<PresenceRefusal, string> = {
  ...REASONS,
  'changed-meanwhile':
    'Le sponsor vient de changer dans une autre fenêtre, ou par une autre personne. Celui d’aujourd’hui est affiché ; ce que vous avez écrit est gardé, rien n’est fait.',
  ended: 'Ce produit est terminé : personne ne peut plus rejoindre son équipe.',
  'name-missing': 'Écrivez le prénom et le nom.',
  'role-missing': 'Écrivez le rôle.',
  'capacity-missing': 'Écrivez la fonction du sponsor.',
  'line-too-long': 'Le nom et le rôle tiennent en 200 signes au plus chacun.',
  'address-odd': 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr',
  'share-odd': 'La part du temps est un nombre entier, entre 0 et 100.',
  'start-odd': DATE_ODD,
  'end-odd': DATE_ODD,
  'ends-before': 'Le dernier jour vient avant le premier.',
  'before-start': 'Cette date doit venir après le premier jour de la situation actuelle.',
  'in-the-future': 'Cette date ne peut pas être à venir.',
  'too-many': 'Une équipe compte 100 lignes au plus, passées comprises.',
  'already-there': 'Cette personne est déjà dans l’équipe avec ce rôle à cette date.',
}

export const PRESENCE_FIELD_OF: Partial<Record<PresenceRefusal, string>> = {
  'name-missing': 'nom',
  'line-too-long': 'nom',
  'already-there': 'nom',
  'role-missing': 'role',
  'capacity-missing': 'fonction',
  'address-odd': 'adresse',
  'share-odd': 'part',
  'start-odd': 'debut',
  'before-start': 'debut',
  'in-the-future': 'debut',
  'end-odd': 'fin',
  'ends-before': 'fin',
  'reason-missing': 'motif',
  'reason-too-long': 'motif',
}
