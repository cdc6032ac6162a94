import {
  ActionLink,
  Alert,
  CodeField,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Page,
  Prose,
  type Shell,
  Title,
} from '../../../design/index.ts'
import { CODE_TROUBLES, type CodeTrouble } from '../code-trouble.ts'

export interface ConfirmProps {
  shell: Shell
  id: string
  address: string
  until: string
  problem?: string | undefined
  /** What keeps the code from arriving, if anything is known. */
  trouble: CodeTrouble | null
  mailbox: boolean
}

export function ConfirmPage({ shell, id, address, until, problem, trouble, mailbox }: ConfirmProps) {
  return (
    <Page
      shell={shell}
      title="Confirmer votre adresse"
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title lead="Dernière étape : tapez le code que nous venons d’envoyer. Sans lui, votre candidature ne compte pas.">
        Confirmez votre adresse
      </Title>
      {problem && <ErrorSummary errors={[{ field: 'code', message: problem }]} />}
      {trouble && (
        <Alert tone="warning" title={CODE_TROUBLES[trouble].title}>
          <p>{fr(CODE_TROUBLES[trouble].text)}</p>
          {trouble === 'refused' && (
            <p>
              <a href={`/candidatures/${id}/relecture`}>{fr('Écrire une autre adresse')}</a>
            </p>
          )}
        </Alert>
      )}
      <Facts
        items={[
          { term: 'Code envoyé à', value: <bdi>{address}</bdi> },
          { term: 'Valable jusqu’au', value: until },
        ]}
      />
      {mailbox && (
        <Alert tone="info" title="Démonstration">
          <p>
            Le code est dans la <a href="/boite-mail">boîte à l’écran</a>.
          </p>
        </Alert>
      )}
      <Form action={`/candidatures/${id}/confirmation`} submit="Confirmer">
        <CodeField name="code" label="Code à six chiffres" value="" error={problem} />
      </Form>
      <p>
        <a href={`/candidatures/${id}/relecture`}>{fr('Demander un autre code ou corriger l’adresse')}</a>
      </p>
    </Page>
  )
}

export function ConfirmLinkPage({ shell, token, address }: { shell: Shell; token: string; address: string }) {
  return (
    <Page shell={shell} title="Confirmer votre candidature" kind="focus">
      <Title>Confirmer votre candidature</Title>
      <Facts items={[{ term: 'Adresse', value: <bdi>{address}</bdi> }]} />
      <Form action={`/candidatures/confirmation/${token}`} submit="Confirmer ma candidature" />
    </Page>
  )
}

export function ConfirmRefusedPage({ shell, problem }: { shell: Shell; problem: string }) {
  return (
    <Page shell={shell} title="La candidature n’est pas confirmée" kind="focus">
      <Title>La candidature n’est pas confirmée</Title>
      <Prose text={problem} />
      <p>
        <ActionLink href="/mes-candidatures">Voir mes candidatures</ActionLink>
      </p>
    </Page>
  )
}
