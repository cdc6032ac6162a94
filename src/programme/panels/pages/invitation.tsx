import {
  ActionLink,
  Alert,
  Checkbox,
  Details,
  ErrorSummary,
  Facts,
  Form,
  Hidden,
  Page,
  Prose,
  Section,
  type Shell,
  T,
  TextArea,
  Title,
} from '../../../design/index.ts'
import type { Duty } from '../duty.ts'
import type { PanelKind, SeatRole } from '../panel.ts'
import { PANEL_WORDS } from '../wording.ts'

export interface InvitationProps {
  shell: Shell
  action: string
  kind: PanelKind
  role: SeatRole
  /** Whose invitation it is. */
  name: string
  address: string
  incubator: string
  administration: string
  contact: string
  callTitle: string
  duty: Duty
  /** Until when the link serves; null when no link is needed. */
  until: string | null
  /** The browser is signed in as someone else. */
  otherAccount: string | null
  typed: { answer: string; reason: string }
  errors: { field: string; message: string }[]
}

/** Who invites, to what, for how long, when; opening it uses nothing. */
export function InvitationPage(props: InvitationProps) {
  const { shell, action, kind, role, name, address, duty, until, otherAccount, typed, errors } = props
  const { to } = PANEL_WORDS[kind]
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page shell={shell} title={`Invitation ${to}`} kind="focus">
      <Title lead={`${props.incubator} vous invite à siéger ${to}.`}>{`Invitation ${to}`}</Title>
      <ErrorSummary errors={errors} />
      <Section title="Ce qui vous est proposé">
        <Facts
          items={[
            { term: 'Pour', value: <bdi>{name}</bdi> },
            { term: 'Appel', value: <bdi>{props.callTitle}</bdi> },
            { term: 'Incubateur', value: `${props.incubator}, ${props.administration}` },
            ...(role === 'chair' ? [{ term: 'Rôle', value: 'vous assureriez la présidence' }] : []),
            { term: 'Ce qui vous est demandé', value: duty.load },
            ...duty.dates,
            { term: 'Une question', value: <bdi>{props.contact}</bdi> },
          ]}
        />
      </Section>
      {otherAccount !== null && (
        <Alert tone="warning" title="Cet appareil est ouvert sur un autre compte">
          <p>
            <T>Compte ouvert sur cet appareil :</T> <bdi>{otherAccount}</bdi>.{' '}
            <T>Cette invitation est adressée à :</T> <bdi>{address}</bdi>.
          </p>
          <Prose text="Si vous acceptez, le siège va au compte de l'adresse invitée, et cet appareil passe sur ce compte. Si les deux adresses sont à vous, [ajoutez-la d'abord à votre compte](/mon-compte) : vous répondrez ensuite depuis vos [invitations](/invitations)." />
        </Alert>
      )}
      <Form action={action} submit="Accepter l'invitation">
        <Hidden name="reponse" value="accepter" />
        {otherAccount !== null && (
          <Checkbox
            name="confirme"
            label="Le siège va au compte de l'adresse invitée"
            checked={false}
            error={error('confirme')}
          />
        )}
        <Prose
          text={`Vous signez ensuite une déclaration d'intérêts et de confidentialité. Comptez deux minutes.${until === null ? '' : ` Ce lien sert une fois, jusqu'au ${until}.`}`}
        />
      </Form>
      <Details summary="Décliner l'invitation" open={typed.answer === 'decliner'}>
        <Form action={action} submit="Décliner" variant="quiet">
          <Hidden name="reponse" value="decliner" />
          <TextArea
            name="motif"
            label="Pourquoi ?"
            hint="Seule l'équipe de l'incubateur le lit. Cela l'aide à trouver quelqu'un d'autre."
            value={typed.reason}
            rows={3}
            limit={1000}
            error={error('motif')}
            optional
          />
        </Form>
      </Details>
    </Page>
  )
}

/** A link that cannot serve: why, and what remains possible. */
export function InvitationRefusedPage({
  shell,
  problem,
  next,
}: {
  shell: Shell
  problem: string
  next: string
}) {
  return (
    <Page shell={shell} title="Ce lien ne peut pas servir" kind="focus">
      <Title>Ce lien ne peut pas servir</Title>
      <Prose text={problem} />
      <p>
        <ActionLink href={next}>
          {next === '/invitations' ? 'Voir mes invitations' : 'Aller à ma déclaration'}
        </ActionLink>
      </p>
    </Page>
  )
}

export function DeclinedPage(props: {
  shell: Shell
  kind: PanelKind
  callTitle: string
  on: string
  contact: string
}) {
  const { shell, kind, callTitle, on, contact } = props
  return (
    <Page shell={shell} title="Vous avez décliné l'invitation" kind="focus">
      <Title lead={`L'équipe le sait : elle peut inviter quelqu'un d'autre ${PANEL_WORDS[kind].to}.`}>
        Vous avez décliné l'invitation
      </Title>
      <Facts
        items={[
          { term: 'Appel', value: <bdi>{callTitle}</bdi> },
          { term: 'Réponse donnée le', value: on },
          { term: "Si vous changez d'avis, écrivez à", value: <bdi>{contact}</bdi> },
        ]}
      />
    </Page>
  )
}
