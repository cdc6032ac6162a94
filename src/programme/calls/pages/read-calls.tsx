import { Section, T, Table } from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { type Call, lastMinute, statusOf } from '../call.ts'
import type { Guide } from '../guide.ts'
import { managePath } from './addresses.ts'
import { StatusBadge } from './status-badge.tsx'

export interface ReadGroup {
  incubator: Incubator
  calls: (Call & { guide: Guide })[]
}

/** The calls of the incubators one only reads, with nothing to do on them. */
export const ReadCalls = ({ groups, now }: { groups: readonly ReadGroup[]; now: Date }) => (
  <>
    {groups.map(({ incubator, calls }) => (
      <Section title={`${incubator.name}, en lecture`}>
        {calls.length === 0 ? (
          <p>
            <T>Aucun appel pour l'instant.</T>
          </p>
        ) : (
          <Table
            caption={`Les appels de l'incubateur ${incubator.name}`}
            columns={[
              { key: 'title', label: 'Appel' },
              { key: 'status', label: 'Où il en est' },
              { key: 'closing', label: 'Clôture' },
            ]}
            rows={calls.map(call => ({
              title: <a href={managePath(call.slug)}>{call.guide.title || 'Appel sans nom'}</a>,
              status: <StatusBadge status={statusOf(call, now)} />,
              closing: <T>{closing(call, incubator.zone)}</T>,
            }))}
          />
        )}
      </Section>
    ))}
  </>
)

const closing = ({ closesAt, guide }: ReadGroup['calls'][number], zone: string) => {
  if (closesAt !== null) return frenchDateTime(lastMinute(closesAt), zone)
  return guide.dates.closesOn === '' ? 'date à choisir' : `prévue le ${frenchDate(guide.dates.closesOn)}`
}
