import { blocking, type Examined, type Issue } from './issue.ts'

/** Criteria must be named and weigh 100 together. */
export function criteriaIssues({ guide: { criteria } }: Examined): Issue[] {
  if (criteria.length === 0) return [blocking('criteria-missing', 'criteres')]
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  return [
    ...criteria.flatMap(({ name }, index) =>
      name === '' ? [blocking('criterion-unnamed', 'criteres', String(index + 1))] : [],
    ),
    ...(sum === 100 ? [] : [blocking('weights-not-100', 'criteres', String(sum))]),
  ]
}
