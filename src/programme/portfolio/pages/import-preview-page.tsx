import {
  Alert,
  Checkbox,
  Form,
  Hidden,
  Page,
  Prose,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { ImportCounts } from '../exchange/counts.ts'
import type { Differences } from '../exchange/differences.ts'
import { differenceLines, readLines } from '../exchange/report.ts'
import { WHY_NETWORK } from './import-page.tsx'
import { ChangedProducts, KindCounts } from './import-tables.tsx'

export interface PreviewProps {
  shell: Shell
  id: string
  fileName: string
  counts: ImportCounts
  differences: Differences
  /** The fingerprint of what is shown. */
  shown: string
  /** Whether something was imported already. */
  before: boolean
  /** What was shown last time is no longer what would be done. */
  stale: boolean
}

/** What a file would change, before anything does. */
export function ImportPreviewPage(props: PreviewProps) {
  const { shell, id, fileName, counts, differences, shown, stale } = props
  return (
    <Page
      shell={shell}
      title="Différences du fichier"
      kind="focus"
      breadcrumbs={[{ href: '/gestion/portefeuille/reprise', label: 'Reprendre un portefeuille' }]}
    >
      {stale && (
        <Alert tone="warning" title="Le portefeuille a changé entre-temps">
          <p>
            <T>Rien n'a été repris. Voici les différences d'aujourd'hui : relisez-les avant d'appliquer.</T>
          </p>
        </Alert>
      )}
      <Title lead={readLines(counts)[0]}>
        {counts.nothing ? 'Rien ne change' : 'Ce que le fichier change'}
      </Title>
      <p>
        <bdi>{fileName}</bdi>
      </p>
      <Prose
        text={differenceLines(counts)
          .map(line => `- ${line.trim()}`)
          .join('\n')}
      />
      <ChangedProducts differences={differences} />
      <Section title="Ce qui n'est pas ordinaire dans ce fichier">
        <KindCounts counts={counts.oddities} />
      </Section>
      {!counts.nothing && (
        <Form
          action={`/gestion/portefeuille/reprise/${id}`}
          submit="Reprendre ce portefeuille"
          cancel={{ href: '/gestion/portefeuille/reprise', label: 'Choisir un autre fichier' }}
        >
          <Hidden name="vu" value={shown} />
          {counts.conflicts > 0 && (
            <Checkbox
              name="remplacer"
              label="Remplacer aussi ce qui a été corrigé dans Pépin"
              hint="Sans cela, vos corrections sont gardées et le fichier ne les change pas."
              checked={false}
            />
          )}
        </Form>
      )}
      <Why>{WHY_NETWORK}</Why>
    </Page>
  )
}
