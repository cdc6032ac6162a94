import type { Undelivered } from './letter.ts'

/** Raison d'une non-remise, in French words; the codes are those of RFC 3463. */
const REASONS: readonly [RegExp, string][] = [
  [/^[45]\.1\.(1|10|6)$/, 'Cette adresse n’existe pas, ou n’existe plus.'],
  [/^[45]\.1\.[23]$/, 'Le nom de domaine de l’adresse n’existe pas, ou l’adresse est mal écrite.'],
  [
    /^[45]\.(1\.8|7\.\d+)$/,
    'Le serveur de la personne refuse nos courriers (règles contre le courrier indésirable).',
  ],
  [/^[45]\.2\.1$/, 'La boîte aux lettres est fermée.'],
  [/^[45]\.2\.2$/, 'La boîte aux lettres est pleine.'],
  [/^[45]\.(2\.3|3\.4)$/, 'Le courrier est trop gros pour cette boîte.'],
  [/^[45]\.4\.\d+$/, 'Le serveur de la personne n’a pas pu être joint.'],
  [/^[45]\.3\.\d+$/, 'Le serveur de la personne ne peut rien recevoir en ce moment.'],
]

/** Older answers carry no code: their words tell. */
const WORDS: readonly [RegExp, string][] = [
  [/unknown|no such|does not exist|no mailbox|inconnu/i, '5.1.1'],
  [/full|quota|pleine/i, '5.2.2'],
  [/spam|blocked|denied|policy|reputation|listed/i, '5.7.1'],
  [/time(d)?[ -]?out|refused|unreachable|ECONN|ETIMEDOUT|EDNS|getaddrinfo|greeting|closed/i, '4.4.1'],
]

export function reasonWords({
  state,
  status,
  diagnostic,
}: Pick<Undelivered, 'state' | 'status' | 'diagnostic'>): string {
  if (state === 'to-check') return 'L’envoi a été coupé : le courrier est peut-être arrivé.'
  const code = status || codeIn(diagnostic)
  // Nothing was said of the person's address: it is our own server that does not take the letter.
  if (state === 'queued' && code.startsWith('4.4'))
    return 'Notre serveur d’e-mail ne répond pas, ou ne joint pas celui de la personne.'
  return REASONS.find(([shape]) => shape.test(code))?.[1] ?? 'Le serveur de la personne a refusé le courrier.'
}

function codeIn(diagnostic: string): string {
  const written = /(?:^|[^\d.])([45]\.\d{1,3}\.\d{1,3})(?!\d)/.exec(diagnostic)?.[1]
  return written ?? WORDS.find(([shape]) => shape.test(diagnostic))?.[1] ?? ''
}
