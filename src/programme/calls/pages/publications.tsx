import { T, Table } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'

export interface PublicationShown {
  publishedAt: Date
  guideNumber: number
  by: string
}

/** When each version became public, and by whom. */
export function Publications({
  publications,
  incubator,
}: {
  publications: PublicationShown[]
  incubator: Incubator
}) {
  if (publications.length === 0) return null
  return (
    <Table
      caption="Les publications"
      columns={[
        { key: 'when', label: 'Quand' },
        { key: 'by', label: 'Par' },
        { key: 'version', label: 'Version du guide', align: 'right' },
      ]}
      rows={publications.map(({ publishedAt, guideNumber, by }) => ({
        when: <T>{frenchDateTime(publishedAt, incubator.zone)}</T>,
        by: <bdi>{by}</bdi>,
        version: String(guideNumber),
      }))}
    />
  )
}
