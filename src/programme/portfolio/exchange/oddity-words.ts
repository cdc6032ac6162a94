import { isCivilDate, shortFrenchDate } from '../../../platform/dates.ts'
import type { Oddity, OddityKind } from './oddities.ts'

/** What each kind of oddity is called, in lists and counts. */
export const KIND_WORDS: Record<OddityKind, string> = {
  'same-day': 'deux étapes commencées le même jour',
  gap: 'un trou entre deux étapes',
  overlap: 'deux étapes qui se chevauchent',
  'future-start': 'une étape commence dans le futur',
  'end-date-last': 'la dernière étape a une date de fin',
  'after-an-end': 'une étape après la fin du produit',
  'end-with-end': 'une fin de produit qui a elle-même une fin',
  'end-before-start': 'une étape finit avant de commencer',
  'out-of-order': 'des étapes dans le désordre',
  'empty-start': 'une étape sans date de début',
  'bad-date': 'une date impossible',
  'no-phase': 'aucune étape datée',
  'unknown-phase': 'une étape inconnue',
  'unknown-incubator': 'un incubateur absent du fichier',
  'several-incubators': 'plusieurs incubateurs',
  'bad-link': 'un lien inutilisable',
  'bad-contact': 'un contact qui n’est pas une adresse',
  'unknown-value': 'une valeur inconnue',
  'theme-spelling': 'un thème écrit autrement',
  markup: 'du HTML dans un texte, retiré',
  'unseen-characters': 'des caractères invisibles, retirés',
  'unreadable-text': 'un texte mal encodé',
  'too-long': 'un texte trop long, coupé',
  'no-owner': 'un incubateur sans administration',
  'no-product': 'un incubateur sans produit',
  'open-end': 'une fin laissée vide (normal)',
  event: 'un évènement, gardé tel quel',
  'free-name': 'un sponsor sous un identifiant libre',
  'kept-value': 'une valeur gardée telle quelle',
  spaces: 'des espaces en trop, retirées',
  'address-made': 'un identifiant réécrit pour son adresse',
}

/** The facts of an oddity in the order they are said, each with what it is. */
const FACTS: readonly [key: string, word: string][] = [
  ['name', ''],
  ['before', ''],
  ['after', 'puis'],
  ['end', 'fin'],
  ['start', 'début'],
  ['date', ''],
  ['written', 'écrit'],
  ['read', 'lu'],
  ['field', ''],
  ['value', ''],
  ['id', ''],
  ['address', 'adresse'],
  ['others', 'aussi'],
]

const shown = (value: string) => (isCivilDate(value) ? shortFrenchDate(value) : `« ${value} »`)

/** One line: « construction », puis « investigation », début 3 novembre 2026. */
export const factsOf = ({ detail }: Oddity): string =>
  FACTS.flatMap(([key, word]) => {
    const value = detail[key]
    return value ? [`${word} ${shown(value)}`.trim()] : []
  }).join(', ')
