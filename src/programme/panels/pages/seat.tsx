import {
  ActionLink,
  ActionList,
  Alert,
  Facts,
  MailAddress,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { seatPath } from '../addresses.ts'
import { type Declaration, READERS_SAID } from '../declaration.ts'
import { stateOfInvitation } from '../invitation.ts'
import { isSeated, isVacant, type PanelKind, type Seat } from '../panel.ts'
import { PANEL_WORDS, ROLE_WORDS } from '../wording.ts'
import { ORGANISER_WHY, panelCrumbs, SeatState } from './parts.tsx'

export interface SeatProps {
  shell: Shell
  slug: string
  callTitle: string
  kind: PanelKind
  zone: string
  now: Date
  seat: Seat
  /** The seat offered to someone else in place of this one. */
  successor: Seat | null
  declarations: Declaration[]
  said: string | null
}

/** One seat for the organisers: who, where it stands, what was declared, what can be done. */
export function SeatPage(props: SeatProps) {
  const { shell, slug, callTitle, kind, zone, now, seat, successor, said } = props
  const late = seat.invitedAt !== null && stateOfInvitation(seat, now) === 'expired'
  return (
    <Page
      shell={shell}
      title={`${seat.name} – ${PANEL_WORDS[kind].title}`}
      kind="public"
      breadcrumbs={panelCrumbs(slug, callTitle, kind)}
    >
      {said && <Alert tone="success" title={said} />}
      <Title>
        <bdi>{seat.name}</bdi>
      </Title>
      <p>
        <SeatState seat={seat} zone={zone} />
      </p>
      {late && (
        <Alert tone="warning" title="Le lien envoyé n'est plus valable">
          <p>
            <T>
              Deux semaines ont passé sans réponse. La personne peut encore répondre en se connectant ; vous
              pouvez lui envoyer un nouveau lien.
            </T>
          </p>
        </Alert>
      )}
      {successor && (
        <p>
          <T>Ce siège a été proposé à une autre personne :</T>{' '}
          <a href={seatPath(slug, kind, successor.id)}>
            <bdi>{successor.name}</bdi>
          </a>
        </p>
      )}
      <Actions {...props} />
      <Section title="La personne">
        <Facts
          items={[
            { term: 'Adresse', value: <MailAddress>{seat.address}</MailAddress> },
            { term: 'Rôle', value: ROLE_WORDS[seat.role] },
            { term: 'Profil', value: <bdi>{seat.background || 'à préciser'}</bdi> },
            { term: 'Organisation', value: <bdi>{seat.organisation || 'à préciser'}</bdi> },
            { term: 'Service', value: <bdi>{seat.service || 'à préciser'}</bdi> },
            { term: 'Personne expérimentée', value: seat.senior ? 'oui' : 'non' },
            ...(kind === 'jury'
              ? [
                  {
                    term: 'Candidatures à lire au plus',
                    value: seat.loadLimit === null ? 'une part égale' : String(seat.loadLimit),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Declarations {...props} />
      <Why>{ORGANISER_WHY}</Why>
    </Page>
  )
}

function Actions({ slug, kind, seat, successor }: SeatProps) {
  const path = seatPath(slug, kind, seat.id)
  const open = seat.removedAt === null
  return (
    <ActionList>
      {isVacant(seat) && successor === null && (
        <ActionLink href={`${path.replace(seat.id, 'nouveau')}?a-la-place-de=${seat.id}`}>
          Proposer ce siège à une autre personne
        </ActionLink>
      )}
      {open && seat.answer !== 'accepted' && (
        <ActionLink href={`${path}/invitation`} variant={seat.invitedAt === null ? 'primary' : 'quiet'}>
          {seat.invitedAt === null ? 'Inviter cette personne' : 'Inviter de nouveau'}
        </ActionLink>
      )}
      {open && (
        <ActionLink href={`${path}/modifier`} variant="quiet">
          Modifier
        </ActionLink>
      )}
      {open && (
        <ActionLink href={`${path}/retrait`} variant="quiet">
          Retirer ce siège
        </ActionLink>
      )}
    </ActionList>
  )
}

function Declarations({ seat, declarations, zone }: SeatProps) {
  if (declarations.length === 0 && !isSeated(seat)) return null
  return (
    <Section title="Déclaration d'intérêts et de confidentialité" id="declaration">
      {declarations.length === 0 && (
        <p>
          <T>Elle n'est pas encore signée. Aucune candidature n'est montrée avant.</T>
        </p>
      )}
      {declarations.map(({ number, interests, signedAt }) => (
        <>
          <p>
            <T>{`${number === 1 ? 'Signée' : 'Complétée'} le ${frenchDateTime(signedAt, zone)} :`}</T>
          </p>
          {interests === '' ? (
            <p>
              <T>Aucun lien à signaler.</T>
            </p>
          ) : (
            <Quoted text={interests} />
          )}
        </>
      ))}
      <p>
        <T>
          {READERS_SAID.replace('Votre déclaration', 'Cette déclaration').replace(
            'par vous',
            'par la personne',
          )}
        </T>
      </p>
    </Section>
  )
}
