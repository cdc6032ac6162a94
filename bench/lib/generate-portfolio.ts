import type { PortfolioFile, ProductRecord } from '../../src/programme/portfolio/exchange/format.ts'

/** Invented products whose shape is that of a real portfolio: phases, ends, texts, themes, in the same proportions. */
const THEMES = ['Santé', 'Écologie', 'Mer', 'Justice', 'Éducation', 'Logement', 'Territoires', 'Sport']
const WORDS =
  'simplifier aider suivre déclarer trouver partager mesurer prévenir accompagner agents usagers communes familles élèves médecins agriculteurs dossiers aides données travaux logements forêts ports écoles'.split(
    ' ',
  )
const LIVES = [
  ['investigation', 'abandon-investigation'],
  ['investigation', 'construction'],
  ['investigation', 'construction', 'abandon'],
  ['investigation', 'construction', 'acceleration'],
  ['construction', 'acceleration', 'transfere'],
  ['investigation', 'construction', 'acceleration', 'consolidation'],
  ['investigation'],
  ['acceleration', 'consolidation', 'opere'],
] as const
const INCUBATORS = 22

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T
const sentence = (n: number, words: number) =>
  Array.from({ length: words }, (_, k) => pick(WORDS, n * 7 + k * (1 + (n % 11)))).join(' ')

/** The nth day from the first of January 2014, spread over twelve years. */
const day = (n: number) => new Date(Date.UTC(2014, 0, 1 + n)).toISOString().slice(0, 10)

export function generatePortfolio(count: number): PortfolioFile {
  return {
    products: Array.from({ length: count }, (_, n) => productOf(n)),
    incubators: Array.from({ length: INCUBATORS }, (_, n) => ({
      id: `incubateur-${n}`,
      type: 'incubator' as const,
      attributes: { title: `Incubateur ${n}`, owner: '/organisations/x', contact: 'x@x.example' },
    })),
  }
}

function productOf(n: number): ProductRecord {
  // One in five is of the first incubator.
  const incubator = { type: 'incubator', id: `incubateur-${n % 5 === 0 ? 0 : n % INCUBATORS}` }
  const start = (n * 37) % 4200
  return {
    id: `produit-${n}`,
    type: 'startup',
    attributes: {
      // « palourde » is in three products, whatever their number.
      name: `${sentence(n, 3)} ${n < 3 ? 'palourde' : ''}`,
      pitch: `${sentence(n + 3, 12)}.`,
      contact: 'equipe@x.example',
      content_url_encoded_markdown: encodeURIComponent(
        `## Contexte\n${sentence(n, 120)}.\n\n${sentence(n + 1, 120)}.`,
      ),
      phases: pick(LIVES, n).map((name, k) => ({ name, start: day(start + k * 150), end: '' })),
      thematiques: [pick(THEMES, n), pick(THEMES, n * 3 + 1)],
      technos: ['elm'],
      link: 'https://produit.example/',
    },
    relationships: { incubator: { data: incubator }, incubators: { data: [incubator] } },
  }
}
