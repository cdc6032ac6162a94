import {
  ActionLink,
  ActionList,
  Alert,
  ErrorSummary,
  Form,
  fr,
  Hidden,
  Section,
  TextField,
  Title,
} from '../../../../design/index.ts'
import type { FormDocument } from '../../form/document.ts'
import { formPath } from '../../form-paths.ts'
import { FormState, type FormStateProps } from './form-state.tsx'
import { FormFrame, type Framed } from './frame.tsx'
import { RemovedQuestions } from './removed-questions.tsx'
import { StepSection } from './step-section.tsx'

export interface FormPageProps {
  frame: Framed
  document: FormDocument
  revision: number
  state: FormStateProps['state']
  odd: readonly string[]
  /** Why the last click changed nothing; what someone else changed meanwhile. */
  refusal: string | null
  meanwhile: readonly string[]
  /** The title typed for a step that was not added or renamed, by its field. */
  typed: Readonly<Record<string, string>>
  errorField: string
}

/** The steps and the questions as agents meet them; each is changed where it stands, without a script. */
export function FormPage(props: FormPageProps) {
  const { frame, document, revision, odd, refusal, meanwhile, typed, errorField } = props
  const { slug } = frame
  return (
    <FormFrame frame={frame} title="Formulaire de candidature" home kind="overview">
      <Title lead="Les étapes et les questions, dans l’ordre où les agents les rencontrent. Ouvrez une question pour la changer ou la retirer.">
        Formulaire de candidature
      </Title>
      <ErrorSummary
        title="Rien n’a été changé"
        errors={refusal ? [{ field: errorField, message: refusal }] : []}
      />
      {meanwhile.length > 0 && (
        <Alert tone="warning" title="Ce qui a changé entre-temps">
          <List lines={meanwhile} />
        </Alert>
      )}
      <FormState slug={slug} state={props.state} />
      <ActionList>
        <ActionLink href={formPath(slug, '/apercu')} variant="quiet">
          Voir comme un agent
        </ActionLink>
        <ActionLink href={formPath(slug, '/defaut')} variant="quiet">
          Revenir au formulaire par défaut
        </ActionLink>
      </ActionList>
      {odd.length > 0 && (
        <Section title="À vérifier">
          <List lines={odd} />
        </Section>
      )}
      {document.steps.map((step, index) => (
        <StepSection {...{ slug, document, revision, step, index, typed, refusal }} />
      ))}
      <Section title="Ajouter une étape" id="ajouter-etape">
        <Form action={formPath(slug)} submit="Ajouter l’étape" variant="quiet">
          <Hidden name="version" value={String(revision)} />
          <Hidden name="acte" value="etape-ajouter" />
          <TextField
            name="titre"
            label="Titre de l’étape"
            hint="Exemple : vos premiers utilisateurs"
            value={typed['titre'] ?? ''}
            error={errorField === 'titre' ? (refusal ?? undefined) : undefined}
          />
        </Form>
      </Section>
      <RemovedQuestions slug={slug} document={document} revision={revision} />
    </FormFrame>
  )
}

export const List = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map(line => (
      <li>{fr(line)}</li>
    ))}
  </ul>
)
