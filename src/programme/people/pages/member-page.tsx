import { ErrorSummary, Form, Page, type Shell, Title, Why } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Member } from '../team.ts'
import { WHY_TEAM } from '../team-wording.ts'
import { RoleRadios } from './role-radios.tsx'
import { teamCrumbs, teamPath } from './team-addresses.ts'

/** Another role for one member. */
export function MemberPage({
  shell,
  incubator,
  member,
  role,
  problem,
}: {
  shell: Shell
  incubator: Incubator
  member: Member
  role: string
  problem?: string | undefined
}) {
  const path = teamPath(incubator.slug)
  return (
    <Page shell={shell} title="Changer un rôle" kind="focus" breadcrumbs={teamCrumbs(incubator.slug)}>
      <Title lead="La personne en est informée par e-mail.">
        {`Changer le rôle de ${member.name.trim() || member.address}`}
      </Title>
      <ErrorSummary errors={problem ? [{ field: 'role', message: problem }] : []} />
      <Form
        action={`${path}/${member.id}`}
        submit="Donner ce rôle"
        cancel={{ href: path, label: 'Ne rien changer' }}
      >
        <RoleRadios value={role} error={problem} />
      </Form>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
