import type { AssignmentRule, Unheld } from '../../science/assignment/problem.ts'

/** An assignment that cannot hold its rules: who, which rule, and what to relax; numbers are positions from 0. */
const RULES: Record<AssignmentRule, { what: (each: Unheld) => string; relax: string }> = {
  reviews: {
    what: ({ item, by }) => `il manque ${by} lecteur${by > 1 ? 's' : ''} à la candidature ${item}`,
    relax: 'levez un conflit, relevez une limite ou demandez moins d’avis',
  },
  load: {
    what: ({ juror, by }) => `la charge du juré ${juror} s’écarte de ${by} de la charge égale`,
    relax: 'levez un conflit, ou acceptez des charges inégales (--relax)',
  },
  group: {
    what: ({ item }) => `la candidature ${item} a deux lecteurs du même profil`,
    relax: 'invitez un autre profil, levez un conflit, ou acceptez un profil en double (--relax)',
  },
  senior: {
    what: ({ item }) => `la candidature ${item} n’a personne d’expérimenté`,
    relax: 'invitez une personne expérimentée, ou renoncez à cette règle',
  },
  floor: {
    what: ({ item, by }) => `la candidature ${item} manque le plancher de ${String(by).replace('.', ',')}`,
    relax: 'baissez le plancher (« floor »)',
  },
}

const ORDER: AssignmentRule[] = ['reviews', 'load', 'group', 'senior', 'floor']
const NAMED = 3

/** One line: the first rule that cannot be held, for whom, and what to relax. */
export function infeasibleWords(unheld: readonly Unheld[]): string {
  const rule = ORDER.find(each => unheld.some(one => one.rule === each)) ?? 'reviews'
  const all = unheld.filter(each => each.rule === rule)
  const named = all.slice(0, NAMED).map(RULES[rule].what).join(', ')
  const more = all.length > NAMED ? `, et ${all.length - NAMED} de plus` : ''
  return `Infaisable : ${named}${more}. Pour y arriver : ${RULES[rule].relax}.`
}
