import { withoutInvisible } from '../applications/answers.ts'
import { cleanLine } from '../calls/fields/clean.ts'
import { SEAT_ROLES, type SeatRole } from './panel.ts'

/** Formulaire d'un siège : what an organiser types of the person they want, read into values. */
export interface SeatSaid {
  name: string
  address: string
  background: string
  organisation: string
  service: string
  senior: boolean
  role: SeatRole
  loadLimit: number | null
}

export const SEAT_FIELDS = [
  { name: 'nom', label: 'Prénom et nom' },
  { name: 'adresse', label: 'Adresse e-mail' },
  { name: 'profil', label: 'Profil' },
  { name: 'organisation', label: 'Organisation' },
  { name: 'service', label: 'Service' },
  { name: 'experience', label: 'Personne expérimentée' },
  { name: 'role', label: 'Rôle' },
  { name: 'limite', label: 'Nombre maximal de candidatures' },
] as const
export type SeatField = (typeof SEAT_FIELDS)[number]['name']
export type SeatTyped = Record<SeatField, string>

export interface FieldError {
  field: string
  message: string
}

export const EMPTY_SEAT: SeatTyped = {
  nom: '',
  adresse: '',
  profil: '',
  organisation: '',
  service: '',
  experience: '',
  role: 'member',
  limite: '',
}

/** The form filled with what is kept. */
export const typedSeat = (seat: SeatSaid): SeatTyped => ({
  nom: seat.name,
  adresse: seat.address,
  profil: seat.background,
  organisation: seat.organisation,
  service: seat.service,
  experience: seat.senior ? 'oui' : '',
  role: seat.role,
  limite: seat.loadLimit === null ? '' : String(seat.loadLimit),
})

const LIMITS = { nom: 120, profil: 80, organisation: 200, service: 200 } as const
export const MOST_APPLICATIONS = 1000

/** @param readAddress the address that mail can reach, or undefined */
export function readSeat(
  typed: SeatTyped,
  readAddress: (typed: string) => string | undefined,
): { ok: true; said: SeatSaid } | { ok: false; errors: FieldError[] } {
  const line = (field: keyof typeof LIMITS) => cleanLine(withoutInvisible(typed[field]))
  const errors: FieldError[] = []
  const refuse = (field: SeatField, message: string) => errors.push({ field, message })
  const address = readAddress(cleanLine(typed.adresse))
  const limit = typed.limite.replace(/\s/g, '')
  const role = SEAT_ROLES.find(each => each === typed.role)
  if (line('nom') === '') refuse('nom', 'Écrivez le prénom et le nom de la personne.')
  for (const { name, label } of SEAT_FIELDS)
    if (name in LIMITS) {
      const most = LIMITS[name as keyof typeof LIMITS]
      if (line(name as keyof typeof LIMITS).length > most)
        refuse(name, `« ${label} » tient en ${most} signes au plus.`)
    }
  if (typed.adresse.trim() === '') refuse('adresse', "Écrivez l'adresse e-mail de la personne.")
  else if (!address) refuse('adresse', 'Cette adresse est incomplète. Exemple : prenom.nom@administration.fr')
  if (!role) refuse('role', 'Choisissez un rôle.')
  if (limit !== '' && !(/^\d{1,4}$/.test(limit) && Number(limit) <= MOST_APPLICATIONS))
    refuse('limite', `Écrivez un nombre entier de 0 à ${MOST_APPLICATIONS}, ou rien.`)
  if (errors.length > 0 || !address || !role) return { ok: false, errors }
  return {
    ok: true,
    said: {
      name: line('nom'),
      address,
      background: line('profil'),
      organisation: line('organisation'),
      service: line('service'),
      senior: typed.experience === 'oui',
      role,
      loadLimit: limit === '' ? null : Number(limit),
    },
  }
}

export const sameSeat = (a: SeatSaid, b: SeatSaid): boolean => {
  const [one, other] = [typedSeat(a), typedSeat(b)]
  return SEAT_FIELDS.every(({ name }) => one[name] === other[name])
}
