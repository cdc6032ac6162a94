import {
  ErrorSummary,
  Facts,
  Form,
  MailAddress,
  Page,
  type Shell,
  TextArea,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { LONGEST_REASON, type Member } from '../team.ts'
import { ROLE_WORDS, WHY_TEAM } from '../team-wording.ts'
import { teamCrumbs, teamPath } from './team-addresses.ts'

export interface DepartureProps {
  shell: Shell
  incubator: Incubator
  member: Member
  typed: { day: string; reason: string }
  error?: { field: string; message: string } | undefined
}

/** Who leaves, what ends and what stays, before it is recorded. */
export function DeparturePage({ shell, incubator, member, typed, error }: DepartureProps) {
  const path = teamPath(incubator.slug)
  const of = (field: string) => (error?.field === field ? error.message : undefined)
  return (
    <Page shell={shell} title="Enregistrer un départ" kind="focus" breadcrumbs={teamCrumbs(incubator.slug)}>
      <Title lead="L'accès que donne ce rôle s'arrête dès l'enregistrement. Ce que la personne a fait reste, à son nom.">
        {`Enregistrer le départ de ${member.name.trim() || member.address}`}
      </Title>
      <ErrorSummary errors={error ? [error] : []} />
      <Facts
        items={[
          { term: 'Rôle qui s’arrête', value: ROLE_WORDS[member.role] },
          { term: 'Qui en est informé', value: <MailAddress>{member.address}</MailAddress> },
        ]}
      />
      <Form
        action={`${path}/${member.id}/depart`}
        submit="Enregistrer le départ"
        variant="danger"
        cancel={{ href: path, label: 'Ne rien changer' }}
      >
        <TextField
          name="jour"
          type="date"
          label="Jour du départ"
          value={typed.day}
          error={of('jour')}
          width="medium"
          required
        />
        <TextArea
          name="motif"
          label="Motif"
          hint="La personne le lit dans l'e-mail qu'elle reçoit."
          value={typed.reason}
          error={of('motif')}
          rows={3}
          limit={LONGEST_REASON}
          required
        />
      </Form>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
