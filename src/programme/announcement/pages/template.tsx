import {
  Alert,
  Details,
  ErrorSummary,
  Form,
  fr,
  Hidden,
  Page,
  Quoted,
  Section,
  Select,
  type Shell,
  T,
  Table,
  TextArea,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { DecisionOutcome, Stage } from '../../applications/decision.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { OUTCOME_SLUGS } from '../announcement.ts'
import { DEFAULT_LETTERS } from '../default-letters.ts'
import { type LetterTemplate, LONGEST_BODY, variablesFor } from '../letter-template.ts'
import type { PlannedLetter } from '../plan.ts'
import { announcementsPath, LetterView, stagePath, WhyTeam } from './parts.tsx'

export interface TemplateProps {
  shell: Shell
  slug: string
  callTitle: string
  stage: Stage
  outcome: DecisionOutcome
  typed: LetterTemplate
  base: number
  savedWords: string
  saved: boolean
  errors: { field: string; message: string }[]
  /** Those who wait for this letter, and the one it is shown for. */
  recipients: { applicationId: string; words: string }[]
  chosen: string
  preview: PlannedLetter[]
}

export const templatePath = (slug: string, stage: Stage, outcome: DecisionOutcome) =>
  `${stagePath(slug, stage)}/courriers/${OUTCOME_SLUGS[outcome]}`

/** Editing the letter of an outcome, with what a real recipient would receive. */
export function TemplatePage(props: TemplateProps) {
  const { shell, slug, callTitle, stage, outcome, typed, base, errors, recipients } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  const title = `Courrier : candidature ${OUTCOME_WORDS[outcome]}`
  return (
    <Page
      shell={shell}
      title={title}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
        { href: stagePath(slug, stage), label: 'Préparer' },
      ]}
    >
      {props.saved && <Alert tone="success" title="Le courrier est enregistré" />}
      <Title>{title}</Title>
      <ErrorSummary errors={errors} />
      <p>
        <T>{props.savedWords}</T>
      </p>
      <Form
        action={templatePath(slug, stage, outcome)}
        submit="Enregistrer"
        secondary={{ label: 'Voir sans enregistrer', name: 'apercu' }}
      >
        <Hidden name="version" value={String(base)} />
        <TextField name="objet" label="Objet" value={typed.subject} error={error('objet')} required />
        <TextArea
          name="texte"
          label="Texte"
          hint="Une ligne vide sépare deux paragraphes. Les mots entre accolades sont remplacés pour chaque personne."
          value={typed.body}
          rows={24}
          limit={LONGEST_BODY}
          error={error('texte')}
          required
        />
        {recipients.length > 0 && (
          <Select
            name="candidature"
            label="Aperçu pour"
            value={props.chosen}
            options={recipients.map(({ applicationId, words }) => ({ value: applicationId, label: words }))}
          />
        )}
      </Form>
      <Section title="Ce que reçoit la personne" id="apercu-courrier">
        {props.preview.length === 0 ? (
          <p>
            <T>
              {recipients.length === 0
                ? "Personne n'attend ce courrier pour l'instant : l'aperçu apparaîtra avec la première décision."
                : "L'aperçu apparaîtra quand le texte sera corrigé."}
            </T>
          </p>
        ) : (
          props.preview.map(letter => <LetterView letter={letter} />)
        )}
      </Section>
      <Details summary="Les variables de ce courrier">
        <Table
          caption="Ce qui peut être écrit entre accolades"
          columns={[
            { key: 'name', label: 'À écrire' },
            { key: 'label', label: 'Ce que la personne lit' },
          ]}
          rows={variablesFor(outcome).map(({ name, label }) => ({ name: `{{${name}}}`, label: fr(label) }))}
        />
      </Details>
      <Details summary="Le texte que nous proposons">
        <p>
          <bdi>{DEFAULT_LETTERS[outcome].subject}</bdi>
        </p>
        <Quoted text={DEFAULT_LETTERS[outcome].body} />
      </Details>
      <WhyTeam />
    </Page>
  )
}
