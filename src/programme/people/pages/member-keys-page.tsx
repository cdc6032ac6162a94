import {
  ActionLink,
  ErrorSummary,
  Facts,
  Form,
  Page,
  Prose,
  plural,
  type Shell,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Member } from '../team.ts'
import { WHY_TEAM } from '../team-wording.ts'
import { teamCrumbs, teamPath } from './team-addresses.ts'

/** What ends when a head takes a member's lost keys away. */
export function MemberKeysPage({
  shell,
  incubator,
  member,
  count,
  problem,
}: {
  shell: Shell
  incubator: Incubator
  member: Member
  count: number
  problem?: string | undefined
}) {
  const path = teamPath(incubator.slug)
  const title = `Retirer les clés de ${member.name.trim() || member.address}`
  return (
    <Page shell={shell} title="Retirer des clés" kind="focus" breadcrumbs={teamCrumbs(incubator.slug)}>
      <Title lead="Pour qui n’a plus ni sa clé ni ses codes. Assurez-vous de vive voix que la demande vient d’elle ou de lui.">
        {title}
      </Title>
      <ErrorSummary errors={problem ? [{ field: 'cles', message: problem }] : []} />
      <div id="cles">
        <Facts
          items={[
            { term: 'Clés retirées', value: plural(count, 'clé') },
            { term: 'Qui en est informé', value: <bdi>{member.address}</bdi> },
          ]}
        />
      </div>
      <Prose text="Ses clés et ses codes de secours ne vaudront plus rien, dans tous les incubateurs, et ses connexions ouvertes se fermeront. Son adresse e-mail suffira pour se connecter, jusqu’à une nouvelle clé." />
      {count > 0 ? (
        <Form
          action={`${path}/${member.id}/cles`}
          submit="Retirer ses clés"
          variant="danger"
          cancel={{ href: path, label: 'Ne rien changer' }}
        />
      ) : (
        <p>
          <ActionLink href={path}>Revoir l’équipe</ActionLink>
        </p>
      )}
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
