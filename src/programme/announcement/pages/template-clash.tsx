import { Form, Hidden, Page, Quoted, Radios, Section, type Shell, Title } from '../../../design/index.ts'
import type { DecisionOutcome, Stage } from '../../applications/decision.ts'
import type { LetterTemplate } from '../letter-template.ts'
import { announcementsPath, stagePath } from './parts.tsx'
import { templatePath } from './template.tsx'

export interface TemplateClashProps {
  shell: Shell
  slug: string
  callTitle: string
  stage: Stage
  outcome: DecisionOutcome
  typed: LetterTemplate
  kept: LetterTemplate & { number: number }
  keptWords: string
}

/** Two people wrote the same letter: both, and a choice; nothing is overwritten in silence. */
export function TemplateClashPage(props: TemplateClashProps) {
  const { shell, slug, callTitle, stage, outcome, typed, kept, keptWords } = props
  return (
    <Page
      shell={shell}
      title="Deux versions du courrier"
      kind="focus"
      breadcrumbs={[
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
        { href: stagePath(slug, stage), label: 'Préparer' },
      ]}
    >
      <Title lead="Quelqu'un a enregistré ce courrier pendant que vous l'écriviez. Rien n'est perdu : choisissez la version à garder.">
        Deux versions du courrier
      </Title>
      <Form action={templatePath(slug, stage, outcome)} submit="Garder ce choix">
        <Hidden name="version" value={String(kept.number)} />
        <Hidden name="objet" value={typed.subject} />
        <Hidden name="texte" value={typed.body} />
        <Section title={keptWords}>
          <p>
            <bdi>{kept.subject}</bdi>
          </p>
          <Quoted text={kept.body} />
        </Section>
        <Section title="Ce que vous avez écrit">
          <p>
            <bdi>{typed.subject}</bdi>
          </p>
          <Quoted text={typed.body} />
        </Section>
        <Radios
          name="choix"
          legend="Version à garder"
          value="autre"
          options={[
            { value: 'autre', label: 'La version enregistrée' },
            { value: 'mien', label: "Ce que j'ai écrit" },
          ]}
        />
      </Form>
    </Page>
  )
}
