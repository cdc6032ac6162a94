import {
  Alert,
  ErrorSummary,
  Form,
  Page,
  Prose,
  Section,
  type Shell,
  T,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Member } from '../team.ts'
import type { TeamInvitation } from '../team-invitation.ts'
import { TEAM_SAID, type TeamSaid, WHY_TEAM } from '../team-wording.ts'
import { RoleRadios } from './role-radios.tsx'
import { teamPath } from './team-addresses.ts'
import { type DepartedShown, DepartedTable, PendingTable, TeamTable } from './team-tables.tsx'

export interface TeamFieldError {
  field: 'adresse' | 'role'
  message: string
}

export interface TeamPageProps {
  shell: Shell
  incubator: Incubator
  team: readonly Member[]
  pending: readonly TeamInvitation[]
  departed: readonly DepartedShown[]
  self: string | null
  now: Date
  typed: { address: string; role: string }
  errors: TeamFieldError[]
  said: TeamSaid | null
}

/** Who is of an incubator's team, and the form to invite someone. */
export function TeamPage(props: TeamPageProps) {
  const { shell, incubator, team, pending, departed, self, now, typed, errors, said } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={`Équipe de ${incubator.name}`}
      kind="overview"
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }]}
    >
      {said && <Alert tone={said === 'parti' ? 'warning' : 'success'} title={TEAM_SAID[said]} />}
      <Title lead="Chaque personne a un seul rôle ici. Ce qu'un incubateur fait reste invisible des autres.">
        {`Équipe de ${incubator.name}`}
      </Title>
      <ErrorSummary errors={errors} />
      <TeamTable incubator={incubator} team={team} self={self} />
      {pending.length > 0 && (
        <Section title="Invitations en attente">
          <PendingTable incubator={incubator} pending={pending} now={now} />
        </Section>
      )}
      <Section title="Inviter quelqu'un">
        <Form action={teamPath(incubator.slug)} submit="Envoyer l'invitation">
          <TextField
            name="adresse"
            type="email"
            label="Adresse e-mail"
            hint="Une seule. La personne se connecte avec cette adresse pour accepter."
            value={typed.address}
            error={error('adresse')}
            required
          />
          <RoleRadios value={typed.role} error={error('role')} />
          <Prose text="Elle reçoit un e-mail qui dit qui l'invite, avec quel rôle, et un lien valable deux semaines. Inviter de nouveau la même adresse envoie un nouveau lien : le précédent ne sert plus." />
        </Form>
      </Section>
      {departed.length > 0 && (
        <Section title="Départs">
          <DepartedTable departed={departed} />
        </Section>
      )}
      <p>
        <a href={`/gestion/incubateurs/${incubator.slug}`}>
          <T>Réglages de l'incubateur</T>
        </a>
      </p>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
