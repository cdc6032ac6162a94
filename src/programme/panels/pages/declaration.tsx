import {
  ActionLink,
  Alert,
  Checkbox,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Prose,
  Quoted,
  Radios,
  Section,
  type Shell,
  T,
  TextArea,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { declarationPath, WORK_PATHS } from '../addresses.ts'
import {
  CONFIDENTIALITY_SAID,
  CONFLICTS_SAID,
  type Declaration,
  type DeclarationTyped,
  LONGEST_INTERESTS,
  PERSONAL_DATA_SAID,
  READERS_SAID,
} from '../declaration.ts'
import type { PanelKind } from '../panel.ts'
import { PANEL_WORDS } from '../wording.ts'

export interface DeclarationProps {
  shell: Shell
  seatId: string
  kind: PanelKind
  callTitle: string
  zone: string
  /** Who answers for personal data; '' when the guide does not say. */
  dataContact: string
  declarations: Declaration[]
  typed: DeclarationTyped
  errors: { field: string; message: string }[]
  justSigned: boolean
}

/** The declaration of interests and confidentiality, « aucun » included; it can be completed later. */
export function DeclarationPage(props: DeclarationProps) {
  const { shell, seatId, kind, callTitle, declarations, typed, errors, justSigned } = props
  const { of } = PANEL_WORDS[kind]
  const last = declarations.at(-1)
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title="Déclaration d'intérêts et de confidentialité"
      kind="focus"
      breadcrumbs={[{ href: '/invitations', label: 'Mes invitations' }]}
    >
      <Title
        lead={
          last
            ? 'Vous pouvez la compléter à tout moment. Les versions précédentes sont gardées.'
            : `À signer avant la première page ${of}, même si vous n'avez aucun lien à signaler.`
        }
      >
        Déclaration d'intérêts et de confidentialité
      </Title>
      <ErrorSummary errors={errors} />
      {justSigned && (
        <Alert tone="success" title="Votre déclaration est signée">
          <p>
            <ActionLink href={WORK_PATHS[kind]}>
              {kind === 'jury' ? 'Aller à mes évaluations' : 'Aller au comité'}
            </ActionLink>
          </p>
        </Alert>
      )}
      <p>
        <T>{`Vous siégez ${PANEL_WORDS[kind].to} de l'appel`}</T> <bdi>{callTitle}</bdi>.
      </p>
      <Signed {...props} />
      <Explained {...props} />
      <Form
        action={declarationPath(seatId)}
        submit={last ? 'Signer cette nouvelle version' : 'Signer ma déclaration'}
        variant={last ? 'quiet' : 'primary'}
      >
        <Hidden name="version" value={String(last?.number ?? 0)} />
        <Radios
          name="liens"
          legend="Vos liens d'intérêts"
          value={typed.links}
          error={error('liens')}
          options={[
            { value: 'aucun', label: "Je n'ai aucun lien à signaler" },
            { value: 'liens', label: "J'ai des liens à signaler" },
          ]}
        />
        <TextArea
          name="interets"
          label="Vos liens"
          hint="Avec quelles personnes, quels services, quelles organisations. Une ligne par lien suffit. Laissez vide si vous n'en avez aucun."
          value={typed.interests}
          rows={4}
          limit={LONGEST_INTERESTS}
          error={error('interets')}
          optional
        />
        <Checkbox
          name="engagement"
          label="Je garde secrets les candidatures, les avis et les débats, et je signale tout lien qui apparaîtrait"
          checked={typed.agreed === 'oui'}
          error={error('engagement')}
        />
      </Form>
      <Why>
        Vous avez accepté un siège. Cette déclaration est la vôtre : personne d'autre ne peut la signer.
      </Why>
    </Page>
  )
}

function Signed({ declarations, zone }: DeclarationProps) {
  if (declarations.length === 0) return null
  return (
    <Section title="Ce que vous avez signé">
      {declarations.map(({ interests, signedAt }) => (
        <>
          <p>
            <T>{`Le ${frenchDateTime(signedAt, zone)} :`}</T>
          </p>
          {interests === '' ? <p>Aucun lien à signaler.</p> : <Quoted text={interests} />}
        </>
      ))}
    </Section>
  )
}

function Explained({ dataContact }: DeclarationProps) {
  return (
    <>
      <Section title="Ce qu'est un conflit d'intérêts">
        <p>
          <T>Vous êtes en conflit d'intérêts avec une candidature si :</T>
        </p>
        <ul>
          {CONFLICTS_SAID.map(line => (
            <li>
              <T>{line}</T>
            </li>
          ))}
        </ul>
        <Prose text="En cas de doute, signalez-le. Vous ne lisez pas et ne notez pas la candidature concernée : cela s'appelle un déport, et ce n'est pas un reproche." />
      </Section>
      <Section title="Ce qui reste secret">
        <Prose text={CONFIDENTIALITY_SAID} />
      </Section>
      <Section title="Les données des personnes">
        <Prose text={PERSONAL_DATA_SAID} />
        {dataContact !== '' && (
          <p>
            <T>Une question sur ces données :</T> <bdi>{dataContact}</bdi>
          </p>
        )}
      </Section>
      <Section title="Qui lit votre déclaration">
        <Prose text={READERS_SAID} />
      </Section>
    </>
  )
}
