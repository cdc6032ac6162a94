import { Facts } from '../../../design/index.ts'
import type { Moving } from '../preview.ts'

const LABELS = {
  addresses: 'Adresses',
  applications: 'Candidatures',
  roles: 'Rôles dans une équipe',
  seats: 'Sièges',
  products: 'Produits suivis',
} as const

/** What the other account holds; what it does not hold is not said. */
export function MovingFacts({ moving }: { moving: Moving }) {
  const lists = (Object.keys(LABELS) as (keyof typeof LABELS)[])
    .filter(kind => moving[kind].length > 0)
    .map(kind => ({
      term: LABELS[kind],
      value: (
        <ul>
          {moving[kind].map(name => (
            <li>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      ),
    }))
  const threads = { term: 'Messages échangés avec une équipe', value: String(moving.messages) }
  return <Facts items={[...lists, ...(moving.messages > 0 ? [threads] : [])]} />
}
