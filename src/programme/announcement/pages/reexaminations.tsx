import { Badge, Empty, fr, Page, type Shell, T, Table, Title } from '../../../design/index.ts'
import { civilDate, daysBetween, shortFrenchDate } from '../../../platform/dates.ts'
import { lastDayToAnswer, type Reexamination } from '../reexamination.ts'
import { VERDICT_WORDS } from '../wording.ts'
import { WhyTeam } from './parts.tsx'

export interface ReexaminationsProps {
  shell: Shell
  slug: string
  callTitle: string
  zone: string
  now: Date
  rows: (Reexamination & { title: string })[]
}

/** What applicants ask to examine again: those without an answer first, with their age. */
export function ReexaminationsPage({ shell, slug, callTitle, zone, now, rows }: ReexaminationsProps) {
  const today = civilDate(now, zone)
  const waiting = rows.filter(({ verdict }) => verdict === null).length
  return (
    <Page
      shell={shell}
      title="Demandes de réexamen"
      kind="queue"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: `/gestion/appels/${slug}/annonces`, label: 'Annonces' },
      ]}
    >
      <Title lead={rows.length === 0 ? undefined : `${waiting} sans réponse, sur ${rows.length}.`}>
        Demandes de réexamen
      </Title>
      {rows.length === 0 ? (
        <Empty title="Personne n'a demandé de réexamen.">
          <p>
            <T>
              Une personne dont la réponse est défavorable peut le demander pendant deux mois. Sa demande
              apparaîtra ici.
            </T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Sans réponse d'abord, la plus ancienne en premier"
          columns={[
            { key: 'title', label: 'Projet' },
            { key: 'by', label: 'Demandé par' },
            { key: 'on', label: 'Demandé le' },
            { key: 'age', label: 'Âge', align: 'right' },
            { key: 'state', label: 'Réponse' },
          ]}
          rows={rows.map(row => {
            const asked = civilDate(row.askedAt, zone)
            const days = daysBetween(asked, today)
            const due = lastDayToAnswer(row.askedAt, zone)
            return {
              title: (
                <a href={`/gestion/reexamens/${row.id}`}>
                  <bdi>{row.title}</bdi>
                </a>
              ),
              by: <bdi>{row.askedBy}</bdi>,
              on: fr(shortFrenchDate(asked)),
              age: fr(days < 2 ? `${days} jour` : `${days} jours`),
              state:
                row.verdict !== null ? (
                  <Badge>{VERDICT_WORDS[row.verdict]}</Badge>
                ) : (
                  <Badge tone={today > due ? 'danger' : 'warning'}>
                    {today > due ? 'délai passé' : `avant le ${shortFrenchDate(due)}`}
                  </Badge>
                ),
            }
          })}
        />
      )}
      <WhyTeam />
    </Page>
  )
}
