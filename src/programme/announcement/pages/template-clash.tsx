import { Form, Hidden, Page, type Shell, Title, TwoVersions, VersionChoice } from '../../../design/index.ts'
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
      title="Deux versions à départager"
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
        { href: stagePath(slug, stage), label: 'Préparer' },
      ]}
    >
      <Title lead="Quelqu'un a enregistré ce courrier pendant que vous l'écriviez. Rien n'est perdu : choisissez la version à garder.">
        Deux versions à départager
      </Title>
      <Form action={templatePath(slug, stage, outcome)} submit="Garder cette version">
        <Hidden name="version" value={String(kept.number)} />
        <Hidden name="objet" value={typed.subject} />
        <Hidden name="texte" value={typed.body} />
        <TwoVersions
          theirs={{ title: keptWords, verdict: <bdi>{kept.subject}</bdi>, text: kept.body }}
          mine={{ title: 'Votre version', verdict: <bdi>{typed.subject}</bdi>, text: typed.body }}
        />
        <VersionChoice theirs="autre" mine="mien" chosen="autre" />
      </Form>
    </Page>
  )
}
