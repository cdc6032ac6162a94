import { Empty, Page, Section, type Shell, Title } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { ListedCall } from '../listed-call.ts'
import { CallCard } from './call-card.tsx'

export function IncubatorPage({
  shell,
  incubator,
  current,
  past,
  now,
}: {
  shell: Shell
  incubator: Incubator
  current: ListedCall[]
  past: ListedCall[]
  now: Date
}) {
  return (
    <Page shell={shell} title="Nos appels" kind="public">
      <Title lead={incubator.administration}>{incubator.name}</Title>
      {current.length === 0 ? (
        <Empty title="Aucun appel n’est ouvert en ce moment.">
          <p>Le prochain s’affichera ici.</p>
        </Empty>
      ) : (
        current.map(listed => <CallCard listed={listed} now={now} />)
      )}
      {past.length > 0 && (
        <Section title="Appels passés">
          {past.map(listed => (
            <CallCard listed={listed} now={now} />
          ))}
        </Section>
      )}
    </Page>
  )
}
