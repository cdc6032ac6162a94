import { Figures, Page, Section, type Shell, Timeline, Title, Why } from '../../../design/index.ts'
import { holidaysOf, type Incubator } from '../../incubators/incubator.ts'
import { type Call, statusOf } from '../call.ts'
import { figuresOf } from '../figures.ts'
import type { Guide } from '../guide.ts'
import { momentsOf } from '../moments.ts'
import { READER_WHY, scheduleFinding } from '../wording.ts'
import { callPath } from './addresses.ts'
import { StatusBadge } from './status-badge.tsx'

export interface ReadOverviewProps {
  shell: Shell
  call: Call
  incubator: Incubator
  guide: Guide
  now: Date
  /** Received and not withdrawn. */
  received: number
}

/** A call for someone who only reads: where it stands, in numbers and dates; no application, nothing decided. */
export function ReadOverviewPage({ shell, call, incubator, guide, now, received }: ReadOverviewProps) {
  const status = statusOf(call, now)
  const title = guide.title || 'Appel sans nom'
  const { zone } = incubator
  const holidays = holidaysOf(incubator)
  return (
    <Page
      shell={shell}
      title={title}
      kind="overview"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      <Title>{title}</Title>
      <p>
        <StatusBadge status={status} />
      </p>
      <Figures items={figuresOf({ call, status, issues: [], guide, zone, holidays, now, received })} />
      <Section title="Le calendrier" id="calendrier">
        <Timeline title={scheduleFinding(guide.dates)} items={momentsOf(guide, zone, now)} />
      </Section>
      {status !== 'draft' && (
        <p>
          <a href={callPath(call.slug)}>Voir la page publique</a>
        </p>
      )}
      <Why>{READER_WHY}</Why>
    </Page>
  )
}
