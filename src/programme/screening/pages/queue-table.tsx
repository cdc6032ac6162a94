import { Badge, type Column, fr, Table } from '../../../design/index.ts'
import { civilDate, frenchDate, frenchDateTime, shortFrenchDate } from '../../../platform/dates.ts'
import type { Row, View } from '../queue.ts'
import { screeningPath } from '../queue.ts'

const COMMON: Column[] = [
  { key: 'title', label: 'Projet' },
  { key: 'author', label: 'Par' },
  { key: 'sent', label: 'Envoyée le' },
]

const MORE: Record<View, Column[]> = {
  'to-screen': [],
  completed: [],
  overdue: [{ key: 'due', label: 'À compléter jusqu’au' }],
  'to-complete': [
    { key: 'due', label: 'À compléter jusqu’au' },
    { key: 'told', label: 'Annonce' },
  ],
  admissible: [
    { key: 'decided', label: 'Décidée le' },
    { key: 'told', label: 'Annonce' },
  ],
  'not-admissible': [
    { key: 'decided', label: 'Décidée le' },
    { key: 'told', label: 'Annonce' },
  ],
}

export interface QueueTableProps {
  rows: Row[]
  view: View
  zone: string
  now: Date
  /** 'YYYY-MM-DD' */
  today: string
}

export function QueueTable({ rows, view, zone, now, today }: QueueTableProps) {
  return (
    <Table
      caption="La première envoyée en premier"
      columns={[...COMMON, ...MORE[view]]}
      rows={rows.map(({ id, title, author, sentAt, completeBy, decidedAt, moment }) => ({
        title: (
          <a href={screeningPath(id)}>
            <bdi>{title}</bdi>
          </a>
        ),
        author: <bdi>{author}</bdi>,
        sent: fr(frenchDateTime(sentAt, zone)),
        due: completeBy !== null && (
          <>
            {fr(frenchDate(completeBy))} {completeBy < today && <Badge tone="warning">délai passé</Badge>}
          </>
        ),
        decided: decidedAt !== null && fr(shortFrenchDate(civilDate(decidedAt, zone))),
        told: fr(told(moment, zone, now)),
      }))}
    />
  )
}

function told(moment: Date | null, zone: string, now: Date): string {
  if (moment === null) return 'pas annoncée'
  return `${moment > now ? 'à annoncer' : 'annoncée'} le ${frenchDateTime(moment, zone)}`
}
