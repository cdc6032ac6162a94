import { Badge, fr, RowActions, Section, T, Table } from '../../../design/index.ts'
import { civilDate, frenchDate } from '../../../platform/dates.ts'
import { invitationEnds, stateOfInvitation } from '../invitation.ts'
import { RIGHTS_LABEL } from '../rights.ts'
import { nameOf } from '../who.ts'
import { RELATION_WORDS } from '../wording.ts'
import type { AuthorsPageProps } from './authors-page.tsx'
import { authorsPath } from './parts.tsx'

type Shown = Pick<AuthorsPageProps, 'id' | 'people' | 'self' | 'zone' | 'pending' | 'now'>

export function PeopleTable({ id, people, self, zone, arranges }: Shown & { arranges: boolean }) {
  const acts = arranges && people.length > 1
  return (
    <Table
      caption="Les personnes"
      columns={[
        { key: 'name', label: 'Nom' },
        { key: 'relation', label: 'Ce qu’elle fait' },
        { key: 'since', label: 'Depuis' },
        ...(acts ? [{ key: 'acts', label: 'Changer' }] : []),
      ]}
      rows={people.map(person => ({
        name: (
          <>
            <bdi>{nameOf(person)}</bdi> {person.personId === self && <Badge>vous</Badge>}
          </>
        ),
        relation: <T>{RELATION_WORDS[person.relation]}</T>,
        since: <T>{frenchDate(civilDate(person.since, zone))}</T>,
        acts:
          person.relation === 'author' ? (
            ''
          ) : (
            <a href={`${authorsPath(id)}/${person.personId}/retrait`}>
              {fr('Retirer')}
              <bdi>{` ${nameOf(person)}`}</bdi>
            </a>
          ),
      }))}
    />
  )
}

/** Sent and not accepted yet; an expired one says so. */
export function PendingTable({ id, pending, zone, now }: Shown) {
  if (pending.length === 0) return null
  const until = (invitedAt: Date) => frenchDate(civilDate(invitationEnds(invitedAt), zone))
  return (
    <Section title="Invitations en attente">
      <Table
        caption="Pas encore acceptées"
        columns={[
          { key: 'address', label: 'Adresse' },
          { key: 'rights', label: 'Pour' },
          { key: 'until', label: 'Valable jusqu’au' },
          { key: 'acts', label: 'Changer' },
        ]}
        rows={pending.map(invitation => ({
          address: <bdi>{invitation.address}</bdi>,
          rights: <T>{RIGHTS_LABEL[invitation.rights]}</T>,
          until: (
            <T>
              {stateOfInvitation(invitation, now) === 'expired'
                ? 'Délai passé : invitez de nouveau'
                : until(invitation.invitedAt)}
            </T>
          ),
          acts: (
            <RowActions
              action={`${authorsPath(id)}/invitations/${invitation.id}/reprise`}
              hidden={{}}
              name="acte"
              about={invitation.address}
              acts={[{ value: 'reprendre', label: 'Reprendre l’invitation' }]}
            />
          ),
        }))}
      />
    </Section>
  )
}
