import type { Guide } from '../guide.ts'
import { advisory, blocking, type Examined, type Issue } from './issue.ts'

const NEEDED: [keyof Guide['promises'], string][] = [
  ['sponsorName', 'le nom du sponsor'],
  ['sponsorCapacity', 'la qualité du sponsor'],
  ['investigationTime', "le temps libéré pendant l'investigation"],
  ['constructionTime', 'le temps libéré à partir de la construction'],
  ['investigationsFunded', "le nombre d'investigations financées"],
  ['constructionBudget', 'le budget réservé à la construction'],
  ['whoDecides', 'qui décide'],
]

/** What the administration has not yet committed to. */
export function promiseIssues({ guide }: Examined): Issue[] {
  const { promises, numbers } = guide
  const isMissing = (key: keyof Guide['promises']) => promises[key] === '' || promises[key] === null
  const funded = promises.investigationsFunded
  return [
    ...NEEDED.filter(([key]) => isMissing(key)).map(([, label]) =>
      blocking('promise-missing', 'promesses', label),
    ),
    ...(isMissing('contactEmail') ? [blocking('contact-missing', 'promesses')] : []),
    ...(isMissing('dataContact') ? [blocking('data-contact-missing', 'promesses')] : []),
    ...(funded !== null && numbers.laureates !== null && funded < numbers.laureates
      ? [advisory('fewer-investigations', 'promesses', String(funded), String(numbers.laureates))]
      : []),
  ]
}
