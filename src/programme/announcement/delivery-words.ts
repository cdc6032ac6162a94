import { type Delivery, LETTER_STATES, type LetterState } from './delivery.ts'

/** Progress in words and figures, nothing said of what is not there. */
const WORDS: Record<LetterState, (count: number) => string> = {
  sent: n => (n < 2 ? `${n} courrier envoyé` : `${n} courriers envoyés`),
  waiting: n => `${n} en attente`,
  planned: n => (n < 2 ? `${n} courrier prévu` : `${n} courriers prévus`),
  refused: n => (n < 2 ? `${n} refusé par le serveur` : `${n} refusés par le serveur`),
  'to-check': n => `${n} à vérifier`,
  'no-address': n => `${n} sans adresse`,
  'to-post': n => `${n} à poster ou à lire au téléphone`,
  'by-hand': n => `${n} transmis sans e-mail`,
  withheld: n =>
    n < 2 ? `${n} non envoyé (candidature retirée)` : `${n} non envoyés (candidatures retirées)`,
}

export function deliveryWords(delivery: Delivery): string {
  const said = LETTER_STATES.filter(state => delivery[state] > 0).map(state => WORDS[state](delivery[state]))
  return said.length === 0 ? 'aucun courrier' : said.join(', ')
}
