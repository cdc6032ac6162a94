import { ErrorSummary, Form, Page, type Shell, TextField, Title, Why } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { Guide } from '../guide.ts'
import { CALL_WHY } from '../wording.ts'
import { extensionPath, managePath } from './addresses.ts'
import { ExtensionPreview, type Previewed } from './extension-preview.tsx'

export interface ExtensionPageProps {
  shell: Shell
  slug: string
  /** What agents read now. */
  guide: Guide
  number: number
  waiting: boolean
  typed: string
  problem: string | null
  /** What would move; null until a day is chosen. */
  preview: Previewed | null
  told: number
  visas: boolean
}

/** A closing put off: the new day, what moves with it, who is told; then one button. */
export function ExtensionPage(props: ExtensionPageProps) {
  const { shell, slug, guide, typed, problem, preview } = props
  return (
    <Page
      shell={shell}
      title={`Prolonger l’appel – ${guide.title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: guide.title || 'Appel sans nom' },
      ]}
    >
      <Title
        lead={`La clôture annoncée est le ${frenchDate(guide.dates.closesOn)} à 23 h 59. Repoussez ce jour : les dates qui suivent se décalent d'autant.`}
      >
        Prolonger l'appel
      </Title>
      <ErrorSummary errors={problem ? [{ field: 'cloture', message: problem }] : []} />
      <Form
        action={extensionPath(slug)}
        method="get"
        submit="Voir ce qui change"
        variant={preview ? 'quiet' : 'primary'}
        cancel={{ href: managePath(slug), label: "Revenir à l'appel" }}
      >
        <TextField
          name="cloture"
          label="Nouveau jour de clôture"
          type="date"
          width="medium"
          value={typed}
          error={problem ?? undefined}
        />
      </Form>
      {preview && <ExtensionPreview {...props} {...preview} />}
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}
