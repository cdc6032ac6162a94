import { Badge, MailAddress, RowActions, T, Table } from '../../../design/index.ts'
import { type CivilDate, civilDate, frenchDate } from '../../../platform/dates.ts'
import type { IncubatorRole } from '../../access/tables.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Member } from '../team.ts'
import { stateOfTeamInvitation, type TeamInvitation, teamInvitationEnds } from '../team-invitation.ts'
import { ROLE_WORDS } from '../team-wording.ts'
import { teamPath } from './team-addresses.ts'

const nameOf = ({ name, address }: Member) => name.trim() || address

export function TeamTable({
  incubator,
  team,
  self,
}: {
  incubator: Incubator
  team: readonly Member[]
  self: string | null
}) {
  return (
    <Table
      caption="Les membres de l'équipe"
      columns={[
        { key: 'name', label: 'Nom' },
        { key: 'address', label: 'Adresse' },
        { key: 'role', label: 'Rôle' },
        { key: 'since', label: 'Depuis' },
        { key: 'acts', label: 'Changer' },
      ]}
      rows={team.map(member => ({
        name: (
          <>
            <bdi>{nameOf(member)}</bdi> {member.personId === self && <Badge>vous</Badge>}
          </>
        ),
        address: <MailAddress>{member.address}</MailAddress>,
        role: ROLE_WORDS[member.role],
        since: <T>{frenchDate(civilDate(member.since, incubator.zone))}</T>,
        acts: (
          <>
            <a
              href={`${teamPath(incubator.slug)}/${member.id}`}
              aria-label={`Changer le rôle de ${nameOf(member)}`}
            >
              Changer le rôle
            </a>{' '}
            ou{' '}
            <a
              href={`${teamPath(incubator.slug)}/${member.id}/depart`}
              aria-label={`Enregistrer un départ : ${nameOf(member)}`}
            >
              enregistrer un départ
            </a>
            {member.keyed && member.personId !== self && (
              <>
                {' ou '}
                <a
                  href={`${teamPath(incubator.slug)}/${member.id}/cles`}
                  aria-label={`Retirer ses clés perdues : ${nameOf(member)}`}
                >
                  retirer ses clés perdues
                </a>
              </>
            )}
          </>
        ),
      }))}
    />
  )
}

export function PendingTable({
  incubator,
  pending,
  now,
}: {
  incubator: Incubator
  pending: readonly TeamInvitation[]
  now: Date
}) {
  return (
    <Table
      caption="Invitations envoyées, pas encore acceptées"
      columns={[
        { key: 'address', label: 'Adresse' },
        { key: 'role', label: 'Rôle' },
        { key: 'until', label: "Valable jusqu'au" },
        { key: 'acts', label: 'Reprendre' },
      ]}
      rows={pending.map(invitation => ({
        address: <MailAddress>{invitation.address}</MailAddress>,
        role: ROLE_WORDS[invitation.role],
        until: <T>{until(invitation, incubator.zone, now)}</T>,
        acts: (
          <RowActions
            action={`${teamPath(incubator.slug)}/invitations/${invitation.id}/reprise`}
            hidden={{}}
            name="acte"
            about={invitation.address}
            acts={[{ value: 'reprendre', label: "Reprendre l'invitation" }]}
          />
        ),
      }))}
    />
  )
}

function until(invitation: TeamInvitation, zone: string, now: Date): string {
  const day = frenchDate(civilDate(teamInvitationEnds(invitation.invitedAt), zone))
  return stateOfTeamInvitation(invitation, now) === 'expired' ? `expirée depuis le ${day}` : day
}

export interface DepartedShown {
  name: string
  role: IncubatorRole
  leftOn: CivilDate
  reason: string
}

export const DepartedTable = ({ departed }: { departed: readonly DepartedShown[] }) => (
  <Table
    caption="Qui a quitté l'équipe, le dernier départ d'abord"
    columns={[
      { key: 'name', label: 'Nom' },
      { key: 'role', label: 'Rôle' },
      { key: 'on', label: 'Départ' },
      { key: 'why', label: 'Motif' },
    ]}
    rows={departed.map(({ name, role, leftOn, reason }) => ({
      name: <bdi>{name}</bdi>,
      role: ROLE_WORDS[role],
      on: <T>{frenchDate(leftOn)}</T>,
      why: <bdi>{reason}</bdi>,
    }))}
  />
)
