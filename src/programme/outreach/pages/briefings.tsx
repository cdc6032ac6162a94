import { ActionLink, Alert, Badge, Empty, Page, T, Table, Title } from '../../../design/index.ts'
import { type CountedBriefing, statusOfBriefing } from '../briefing.ts'
import { placeOf, seatsWords, whenOf } from '../briefing-words.ts'
import { BRIEFING_STATES } from '../wording.ts'
import { briefingPath, briefingsPath } from './addresses.ts'
import { type OfCall, teamCrumbs, WhyTeam } from './parts.tsx'

export interface BriefingsProps extends OfCall {
  zone: string
  now: Date
  briefings: CountedBriefing[]
  published: boolean
}

/** The briefings of a call, for its team. */
export function BriefingsPage(props: BriefingsProps) {
  const { shell, slug, zone, now, briefings, published } = props
  return (
    <Page shell={shell} title="Réunions d’information" kind="overview" breadcrumbs={teamCrumbs(props)}>
      <Title lead="Elles s'affichent sur la page de l'appel. Chacun s'inscrit sans compte et reçoit un rappel la veille.">
        Réunions d’information
      </Title>
      {!published && (
        <Alert tone="info" title="L’appel n’est pas encore publié">
          <p>
            <T>Les agents verront ces réunions dès que l'appel le sera.</T>
          </p>
        </Alert>
      )}
      {briefings.length === 0 ? (
        <Empty title="Aucune réunion pour l’instant.">
          <p>
            <T>Une réunion de quarante-cinq minutes, une semaine avant la clôture, suffit souvent.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Les réunions, la première à venir en premier"
          columns={[
            { key: 'title', label: 'Réunion' },
            { key: 'when', label: 'Quand' },
            { key: 'where', label: 'Où' },
            { key: 'seated', label: 'Places retenues', align: 'right' },
            { key: 'waiting', label: 'En attente', align: 'right' },
            { key: 'state', label: 'État' },
          ]}
          rows={briefings.map(each => ({
            title: <a href={briefingPath(slug, each.id)}>{each.title}</a>,
            when: <T>{whenOf(each, zone)}</T>,
            where: <T>{`${placeOf(each)}, ${seatsWords(each.seats, each.seated)}`}</T>,
            seated: String(each.seated),
            waiting: String(each.waiting),
            state: <Badge>{BRIEFING_STATES[statusOfBriefing(each, now)]}</Badge>,
          }))}
        />
      )}
      <p>
        <ActionLink href={`${briefingsPath(slug)}/nouvelle`}>Annoncer une réunion</ActionLink>
      </p>
      <WhyTeam />
    </Page>
  )
}
