import type { Readers } from './readers.ts'

/** Raisons d'une répartition, said to the organiser; never a name nor a text that someone wrote. */
export function reasonOf(pairing: Readers, a: number, s: number): string {
  const seat = pairing.seats[s]
  const others = pairing.seatsOf(a).filter(other => other !== s)
  const away = pairing.seats.filter((seat, other) => seat.limit !== 0 && !pairing.seatsOf(a).includes(other))
  const free = pairing.seats.some((_, other) => pairing.couldRead(a, other) && !pairing.isFull(other))
  const reasons = [
    ...(away.length > 0 && !free ? ['personne d’autre n’est disponible'] : []),
    ...(seat?.background && others.every(other => pairing.seats[other]?.background !== seat.background)
      ? ['un autre profil que les autres membres']
      : []),
    ...(seat?.senior && !others.some(other => pairing.seats[other]?.senior)
      ? ['apporte son expérience']
      : []),
    'charge équilibrée',
  ]
  const text = reasons.join(', ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
