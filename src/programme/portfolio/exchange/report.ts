import type { ImportCounts } from './counts.ts'
import { conflictsOf, type Differences } from './differences.ts'
import type { IncubatorField } from './incubator-differences.ts'
import { type OddityKind, toCheck } from './oddities.ts'
import { KIND_WORDS } from './oddity-words.ts'
import type { Field } from './state.ts'

/** Compte rendu d'un import, in lines: for the terminal; its words serve the page too. */
export const FIELD_WORDS: Record<Field | IncubatorField, string> = {
  name: 'nom',
  incubator: 'incubateur',
  pitch: 'accroche',
  life: 'étapes',
  themes: 'thèmes',
  description: 'description',
  contact: 'contact',
  link: 'lien',
  repository: 'code source',
  statsUrl: 'statistiques',
  budgetUrl: 'budget',
  impactUrl: 'impact',
  technos: 'techniques',
  accessibility: 'accessibilité',
  administration: 'administration',
}

const numbers = new Intl.NumberFormat('fr-FR')
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numbers.format(count)} ${count < 2 ? one : many}`

export function readLines({ products, incubators, phaseRows }: ImportCounts): string[] {
  return [
    `Lu : ${counted(products, 'produit')}, ${counted(incubators, 'incubateur')}, ${counted(phaseRows, 'étape')}.`,
  ]
}

export function differenceLines(counts: ImportCounts): string[] {
  const { created, changed, unchanged, absent, own, conflicts, newIncubators, stubs } = counts
  const said: [number, string][] = [
    [created, `${counted(created, 'nouveau produit', 'nouveaux produits')}`],
    [changed, counted(changed, 'produit changé', 'produits changés')],
    [unchanged, counted(unchanged, 'produit inchangé', 'produits inchangés')],
    [
      absent,
      `${counted(absent, 'produit déjà repris n’est plus', 'produits déjà repris ne sont plus')} dans le fichier : rien n’est retiré`,
    ],
    [
      own,
      `${counted(own, 'produit né dans Pépin', 'produits nés dans Pépin')}, que le fichier dit autrement : rien n’est changé`,
    ],
    [
      newIncubators,
      `${counted(newIncubators, 'nouvel incubateur', 'nouveaux incubateurs')}${stubs > 0 ? `, dont ${numbers.format(stubs)} que le fichier cite sans le décrire` : ''}`,
    ],
    [
      counts.joinedIncubators,
      counted(counts.joinedIncubators, 'incubateur déjà dans Pépin', 'incubateurs déjà dans Pépin'),
    ],
    [counts.changedIncubators, counted(counts.changedIncubators, 'incubateur changé', 'incubateurs changés')],
    [
      conflicts,
      `${counted(conflicts, 'valeur corrigée', 'valeurs corrigées')} dans Pépin depuis la dernière reprise, que le fichier dit autrement`,
    ],
  ]
  return said.filter(([count]) => count > 0).map(([, words]) => `  ${words}`)
}

/** Changed products with their fields, conflicts said. */
export function changeLines({ changed, changedIncubators }: Differences): string[] {
  const products = changed.map(change => {
    const conflicts = new Set<string>(conflictsOf(change))
    const fields = change.fields.map(
      ({ field }) => `${FIELD_WORDS[field]}${conflicts.has(field) ? ' (corrigé dans Pépin)' : ''}`,
    )
    return `    ${change.product.id} : ${fields.join(', ') || 'données que Pépin garde sans les lire'}`
  })
  const incubators = changedIncubators.map(({ incubator, fields }) => {
    const words = fields.map(
      ({ field, conflict }) => `${FIELD_WORDS[field]}${conflict ? ' (corrigé dans Pépin)' : ''}`,
    )
    return `    incubateur ${incubator.id} : ${words.join(', ') || 'données que Pépin garde sans les lire'}`
  })
  return [...products, ...incubators]
}

export function oddityLines({ oddities }: ImportCounts): string[] {
  const all = Object.entries(oddities) as [OddityKind, number][]
  const lines = (kept: [OddityKind, number][]) =>
    kept.map(([kind, count]) => `  ${numbers.format(count).padStart(6)}  ${KIND_WORDS[kind]}`)
  const check = all.filter(([kind]) => toCheck(kind))
  const inform = all.filter(([kind]) => !toCheck(kind))
  return [
    ...(check.length > 0 ? ['Points à vérifier :', ...lines(check)] : ['Aucun point à vérifier.']),
    ...(inform.length > 0 ? ['Pour information :', ...lines(inform)] : []),
  ]
}
