import type { Unmet } from './assignment.ts'
import type { Pairing } from './assignment-pairing.ts'

/** Raisons d'une répartition, said to the organiser; never a name nor a text that someone wrote. */
export function reasonOf(pairing: Pairing, a: number, s: number): string {
  const seat = pairing.seats[s]
  const others = pairing.seatsOf(a).filter(other => other !== s)
  const away = pairing.seats.filter((seat, other) => seat.limit !== 0 && !pairing.seatsOf(a).includes(other))
  const free = pairing.seats.some((_, other) => pairing.couldRead(a, other) && !pairing.isFull(other))
  const reasons = [
    ...(away.length > 0 && !free ? ['personne d’autre n’est disponible'] : []),
    ...(seat?.background && others.every(other => pairing.seats[other]?.background !== seat.background)
      ? ['un autre domaine que les autres lecteurs']
      : []),
    ...(seat?.senior && !others.some(other => pairing.seats[other]?.senior)
      ? ['apporte son expérience']
      : []),
    'charge équilibrée',
  ]
  const text = reasons.join(', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const people = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

/** What an application lacks once the rule has done its best. */
export function unmetOf(pairing: Pairing, a: number): Unmet[] {
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
            why: 'Deux lecteurs viennent du même domaine : les autres domaines sont en déport, ou déjà chargés.',
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
              ? 'Aucun lecteur expérimenté : ceux du jury sont en déport, ou déjà chargés.'
              : 'Aucun lecteur expérimenté : le jury n’en compte aucun.',
          },
        ]),
  ]
}

function missingWords(pairing: Pairing, a: number, open: readonly number[]): string {
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
