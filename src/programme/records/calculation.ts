/** Le calcul qui a aidé la décision, en mots simples (CRPA, articles L. 311-3-1 et R. 311-3-1-2). */
export interface Calculation {
  application: string
  role: string
  data: string[]
  parameters: string[]
  result: string[]
}

export interface CalculationSaid {
  application: string
  criteria: readonly { name: string; weight: number }[]
  places: number | null
  /** How many applications of the call were read by the jury. */
  compared: number
  reviews: number
  /** « 4,33 » */
  mean: string
  chance: string
  ranks: string
}

const counted = (count: number, one: string) => `${count} ${one}${count < 2 ? '' : 's'}`

export const calculationOf = (said: CalculationSaid): Calculation => ({
  application: said.application,
  role: 'Un calcul a classé les candidatures d’après les évaluations. Il a donné un avis : le jury et le comité ont décidé, et leur motif est dans la décision.',
  data: [
    `${counted(said.reviews, 'évaluation')} de votre candidature, notées de 1 à 6 par critère : elles sont dans la rubrique des notes du jury.`,
    `Moyenne de vos évaluations : ${said.mean} sur 6.`,
    `${counted(said.compared, 'candidature')} de l’appel lues par le jury. Rien des autres candidatures ne vous est donné.`,
  ],
  parameters: [
    ...said.criteria.map(({ name, weight }) => `Critère « ${name} » : ${weight} % de la note.`),
    said.places === null
      ? 'Le nombre de places n’était pas fixé.'
      : `${counted(said.places, 'place')} à la présélection.`,
    'La sévérité de chaque membre du jury est estimée d’après toutes ses notes, puis retirée. Rien d’autre n’entre dans le calcul : ni votre nom, ni votre service, ni votre texte.',
  ],
  result: [
    said.chance,
    said.ranks,
    'Ce calcul est refait aujourd’hui sur les évaluations gardées. La formule est publiée avec le logiciel : docs/selection.md.',
  ].filter(line => line !== ''),
})
