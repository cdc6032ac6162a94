import { Empty, Page, type Shell, T, Table, Title } from '../../../design/index.ts'
import { incompleteSteps } from '../missing.ts'
import type { Onboarding } from '../onboarding.ts'
import { standingOf } from '../standing.ts'
import { homeOf, StandingBadge } from './parts.tsx'

/** The mises en route of the projects one carries. */
export function MinePage({ shell, onboardings }: { shell: Shell; onboardings: Onboarding[] }) {
  return (
    <Page shell={shell} title="Mes mises en route" kind="public">
      <Title>Mes mises en route</Title>
      {onboardings.length === 0 ? (
        <Empty title="Vous n’avez pas de mise en route.">
          <p>
            <T>
              Quand un projet que vous portez est lauréat, l'incubateur ouvre sa mise en route et vous écrit.
              Vous la retrouverez ici.
            </T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Ce qu’il faut réunir avant l’investigation"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'state', label: 'État' },
            { key: 'left', label: 'Étapes complètes', align: 'right' },
          ]}
          rows={onboardings.map(onboarding => ({
            title: (
              <a href={homeOf('laureate', onboarding.id)}>
                <bdi>{onboarding.title}</bdi>
              </a>
            ),
            state: <StandingBadge standing={standingOf(onboarding)} />,
            left: `${7 - incompleteSteps(onboarding).length} sur 7`,
          }))}
        />
      )}
      <p>
        <a href="/ressources">
          <T>Ressources pour les équipes</T>
        </a>
      </p>
    </Page>
  )
}
