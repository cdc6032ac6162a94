import {
  Badge,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Table,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Guide } from '../guide.ts'
import { partLabel, textPart } from '../parts.ts'
import { asRead } from '../section-order.ts'
import { isShown } from '../section-shown.ts'
import { MOST_OWN_SECTIONS, type Section as Text } from '../sections.ts'
import { CALL_WHY } from '../wording.ts'
import { managePath, partPath, planPath } from './addresses.ts'
import { RemoveSection, SectionButtons } from './section-buttons.tsx'

export interface PlanPageProps {
  shell: Shell
  slug: string
  guide: Guide
  number: number
  refusal: string | null
  /** The title typed for a section that was not added. */
  typed: string
}

/** The sections in the order agents read them: moved, hidden, added, without a script. */
export function PlanPage({ shell, slug, guide, number, refusal, typed }: PlanPageProps) {
  return (
    <Page
      shell={shell}
      title={`Les sections – ${guide.title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: guide.title || 'Appel sans nom' },
      ]}
    >
      <Title lead="Dans l'ordre où les agents les lisent. L'introduction du calendrier accompagne les dates, toujours lues avant le texte : elle ne se déplace pas. Rien ne change pour eux tant que vous n'avez pas publié.">
        Les sections du guide
      </Title>
      <ErrorSummary errors={refusal ? [{ field: 'titre', message: refusal }] : []} />
      <Table
        caption="Les sections, de haut en bas de la page"
        columns={[
          { key: 'section', label: 'Section' },
          { key: 'state', label: 'Affichage' },
          { key: 'acts', label: 'Changer' },
        ]}
        rows={asRead(guide).map(section => ({
          section: (
            <a href={partPath(slug, textPart(section.key))}>
              <T>{partLabel(textPart(section.key), guide)}</T>
            </a>
          ),
          state: <Shown section={section} guide={guide} />,
          acts: <SectionButtons slug={slug} number={number} section={section} guide={guide} />,
        }))}
      />
      <Section title="Ajouter une section" id="ajouter">
        <Form
          action={planPath(slug)}
          submit="Ajouter la section"
          cancel={{ href: managePath(slug), label: "Revenir à l'appel" }}
        >
          <Hidden name="version" value={String(number)} />
          <Hidden name="acte" value="ajouter" />
          <TextField
            name="titre"
            label="Titre de la section"
            hint={`Exemple : Nos lauréates et lauréats racontent. ${MOST_OWN_SECTIONS} sections ajoutées au plus.`}
            value={typed}
          />
        </Form>
      </Section>
      <RemoveSection slug={slug} number={number} guide={guide} />
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

function Shown({ section, guide }: { section: Text; guide: Guide }) {
  if (section.hidden) return <Badge tone="warning">masquée</Badge>
  return isShown(section, guide) ? <Badge>affichée</Badge> : <Badge tone="warning">attend une adresse</Badge>
}
