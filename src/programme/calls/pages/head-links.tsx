import { Section, T } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'

/** For a head: where the incubator itself is set, and its team chosen. */
export function HeadLinks({ incubators }: { incubators: readonly Incubator[] }) {
  if (incubators.length === 0) return null
  return (
    <Section title="Votre incubateur">
      <ul>
        {incubators.map(({ slug, name }) => (
          <>
            <li>
              <a href={`/gestion/incubateurs/${slug}`}>
                <T>{`Réglages de l'incubateur ${name}`}</T>
              </a>
            </li>
            <li>
              <a href={`/gestion/incubateurs/${slug}/equipe`}>
                <T>{`Équipe de l'incubateur ${name}`}</T>
              </a>
            </li>
          </>
        ))}
      </ul>
    </Section>
  )
}
