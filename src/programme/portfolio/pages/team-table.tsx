import { MailAddress, Table } from '../../../design/index.ts'
import type { TeamMember } from '../life.ts'
import { dateOr, homeOf } from './product-parts.tsx'
import type { TeamProps } from './team-page.tsx'

/** The lines of a team, each with its page for those who may change it. */
export function TeamTable({
  life,
  members,
  caption,
  mayChangeTeam,
}: TeamProps & { members: readonly TeamMember[]; caption: string }) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: 'Personne' },
        { key: 'role', label: 'Rôle' },
        { key: 'share', label: 'Part du temps' },
        { key: 'from', label: 'Depuis le' },
        { key: 'to', label: 'Jusqu’au' },
        { key: 'address', label: 'Adresse e-mail' },
      ]}
      rows={members.map(({ id, name, role, share, startsOn, endsOn, address }) => ({
        name: mayChangeTeam ? (
          <a href={`${homeOf(life.id)}/equipe/${id}`}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        ),
        role: <bdi>{role}</bdi>,
        share: share === null ? '–' : `${share}\u00a0%`,
        from: dateOr(startsOn),
        to: dateOr(endsOn),
        address: address === '' ? '–' : <MailAddress>{address}</MailAddress>,
      }))}
    />
  )
}
