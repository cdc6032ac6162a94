import type { Unmet } from './assignment.ts'
import type { Readers } from './readers.ts'

/** Ce qui manque à une répartition, in words, with what to do. */
const people = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

/** What an application lacks once the rule has done its best. */
export function unmetOf(pairing: Readers, a: number): Unmet[] {
  const applicationId = pairing.applications[a]?.id ?? ''
  const readers = pairing.seatsOf(a)
  const missing = pairing.missing(a)
  const open = pairing.seats.map((_, s) => s).filter(s => pairing.seats[s]?.limit !== 0)
  const backgrounds = readers.map(s => pairing.seats[s]?.background ?? '').filter(Boolean)
  return [
    ...(missing === 0
      ? []
      : [{ applicationId, rule: 'reviews' as const, missing, why: missingWords(pairing, a, open) }]),
    ...(new Set(backgrounds).size === backgrounds.length
      ? []
      : [
          {
            applicationId,
            rule: 'background' as const,
            missing: 0,
            why: 'Deux membres ont le même profil : les autres profils sont en déport, ou déjà chargés.',
          },
        ]),
    ...(readers.length === 0 || readers.some(s => pairing.seats[s]?.senior)
      ? []
      : [
          {
            applicationId,
            rule: 'senior' as const,
            missing: 0,
            why: open.some(s => pairing.seats[s]?.senior)
              ? 'Personne d’expérimenté : les membres qui le sont sont en déport, ou déjà chargés.'
              : 'Personne d’expérimenté : le jury n’en compte pas.',
          },
        ]),
  ]
}

function missingWords(pairing: Readers, a: number, open: readonly number[]): string {
  const missing = pairing.missing(a)
  const away = open.filter(s => pairing.isForbidden(a, s)).length
  const full = open.filter(s => pairing.couldRead(a, s) && pairing.isFull(s)).length
  const causes = [
    ...(away > 0 ? [people(away, 'est en déport', 'sont en déport')] : []),
    ...(full > 0 ? [people(full, 'a atteint sa limite', 'ont atteint leur limite')] : []),
  ]
  const jury = `le jury compte ${people(open.length, 'personne', 'personnes')}`
  const why = causes.length === 0 ? jury : `${jury}, dont ${causes.join(' et ')}`
  const mend =
    full > 0 ? 'Invitez une personne de plus, ou relevez une limite.' : 'Invitez une personne de plus.'
  return `Il manque ${people(missing, 'évaluation', 'évaluations')} sur ${pairing.reviews} : ${why}. ${mend}`
}
