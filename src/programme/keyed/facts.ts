import { frenchDate, frenchDateTime } from '../../platform/dates.ts'
import { onOneLine } from './contact.ts'
import type { Channel } from './reception.ts'
import type { Validation } from './validation.ts'
import { CHANNEL_WORDS } from './wording.ts'

/** Comment une candidature a été reçue, saisie et validée, in words. */
export interface KeyedSaid {
  name: string
  address: string
  postal: string
  phone: string
  channel: Channel
  receivedAt: Date
  keyedAt: Date
  reason: string
  by: string | null
}
type Facts = { term: string; value: string }[]

/** What the agent reads of it: how it came, when, and by whom it was keyed in. */
export const receivedFacts = (keyed: KeyedSaid, zone: string): Facts => [
  { term: 'Reçue', value: `${CHANNEL_WORDS[keyed.channel]}, le ${frenchDateTime(keyed.receivedAt, zone)}` },
  { term: 'Saisie par', value: keyed.by || 'l’équipe de l’incubateur' },
  { term: 'Saisie le', value: frenchDateTime(keyed.keyedAt, zone) },
]

/** Printed on the sheet and shown beside its form: the same, or the text changed after it was printed. */
export const textFact = (fingerprint: string) => ({
  term: 'Empreinte du texte',
  value: fingerprint.slice(0, 12),
})

/** What the team reads: the same, how the person is reached, and every question asked of them. */
export const keyedFacts = (keyed: KeyedSaid, validations: readonly Validation[], zone: string): Facts => {
  const ways = [keyed.address, keyed.phone, onOneLine(keyed.postal)].filter(Boolean).join(', ')
  const byLetter = keyed.address === '' ? '. Sans e-mail : ses courriers sont à poster' : ''
  return [
    { term: 'Pour', value: keyed.name },
    ...receivedFacts(keyed, zone),
    { term: 'Pourquoi', value: keyed.reason },
    { term: 'Joindre la personne', value: `${ways}${byLetter}` },
    ...validations.map(each => ({ term: `Validation ${each.number}`, value: validationWords(each, zone) })),
  ]
}

function validationWords(
  { way, address, askedAt, answer, answeredAt, signedOn, noScanReason }: Validation,
  zone: string,
) {
  if (way === 'sheet') {
    const scan = noScanReason === '' ? 'feuille numérisée jointe' : `sans feuille numérisée : ${noScanReason}`
    return `Feuille signée le ${frenchDate(signedOn ?? '')}, enregistrée le ${frenchDateTime(askedAt, zone)}, ${scan}`
  }
  const asked = `Demandée à ${address} le ${frenchDateTime(askedAt, zone)}`
  if (answer === null || answeredAt === null) return `${asked}, sans réponse`
  const what = answer === 'valid' ? 'validée' : 'erreur signalée'
  return `${asked}, ${what} le ${frenchDateTime(answeredAt, zone)}`
}
