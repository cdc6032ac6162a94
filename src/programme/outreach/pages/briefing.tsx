import {
  ActionLink,
  ActionList,
  Alert,
  Empty,
  Facts,
  fr,
  MailAddress,
  Page,
  Prose,
  Section,
  T,
  Table,
  Title,
} from '../../../design/index.ts'
import {
  type CountedBriefing,
  type Registration,
  stateOfRegistration,
  statusOfBriefing,
} from '../briefing.ts'
import { placeOf, seatsWords, whenOf } from '../briefing-words.ts'
import { BRIEFING_STATES, REGISTRATION_STATES } from '../wording.ts'
import { briefingPath, briefingsPath } from './addresses.ts'
import { type OfCall, teamCrumbs, WhyTeam } from './parts.tsx'

export interface BriefingProps extends OfCall {
  zone: string
  now: Date
  briefing: CountedBriefing
  registered: Registration[]
  said: string | null
}

/** One briefing for its team: who comes, a sheet to print and sign, a file for a spreadsheet. */
export function BriefingPage(props: BriefingProps) {
  const { shell, slug, zone, now, briefing, registered, said } = props
  const status = statusOfBriefing(briefing, now)
  const home = briefingPath(slug, briefing.id)
  return (
    <Page
      shell={shell}
      title={briefing.title}
      kind="overview"
      breadcrumbs={[...teamCrumbs(props), { href: briefingsPath(slug), label: 'Réunions d’information' }]}
    >
      {said && <Alert tone="success" title={said} />}
      <Title>{briefing.title}</Title>
      <Facts
        items={[
          { term: 'État', value: BRIEFING_STATES[status] },
          { term: 'Quand', value: `${whenOf(briefing, zone)}, ${briefing.minutes} min` },
          { term: 'Où', value: placeOf(briefing) },
          ...(briefing.link
            ? [
                {
                  term: 'Lien, pour les personnes inscrites',
                  value: <a href={briefing.link}>{briefing.link}</a>,
                },
              ]
            : []),
          { term: 'Places', value: seatsWords(briefing.seats, briefing.seated) },
        ]}
      />
      {status === 'cancelled' && <Prose text={briefing.cancelReason} />}
      {status === 'upcoming' && (
        <ActionList>
          <ActionLink href={`${home}/modifier`}>Changer cette réunion</ActionLink>
          <ActionLink href={`${home}/annulation`} variant="quiet">
            Annuler cette réunion
          </ActionLink>
        </ActionList>
      )}
      <Section title="Feuille de présence" id="presence">
        {registered.length === 0 ? (
          <Empty title="Personne n’est inscrit pour l’instant." />
        ) : (
          <>
            <p>
              <T>Imprimez cette page pour la faire signer, ou</T>{' '}
              <a href={`${home}/inscrits.csv`} download="inscrits.csv">
                {fr('ouvrez la liste dans un tableur (fichier .csv)')}
              </a>
              .
            </p>
            <Registered registered={registered} />
          </>
        )}
      </Section>
      <WhyTeam />
    </Page>
  )
}

function Registered({ registered }: { registered: Registration[] }) {
  return (
    <Table
      caption="Personnes inscrites, puis liste d'attente dans son ordre"
      columns={[
        { key: 'name', label: 'Nom' },
        { key: 'address', label: 'Adresse' },
        { key: 'state', label: 'État' },
        { key: 'sign', label: 'Signature' },
      ]}
      rows={registered.map(each => ({
        name: <bdi>{each.name}</bdi>,
        address: <MailAddress>{each.address}</MailAddress>,
        state: fr(REGISTRATION_STATES[stateOfRegistration(each)]),
        sign: '',
      }))}
    />
  )
}
