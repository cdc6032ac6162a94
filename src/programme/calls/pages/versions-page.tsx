import {
  Badge,
  Form,
  Page,
  Section,
  Select,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Change } from '../changes.ts'
import type { Guide } from '../guide.ts'
import { CALL_WHY } from '../wording.ts'
import { managePath, versionsPath } from './addresses.ts'
import { ChangeList } from './change-list.tsx'

export interface VersionShown {
  number: number
  savedAt: Date
  by: string
  published: boolean
}

export interface VersionsPageProps {
  shell: Shell
  slug: string
  guide: Guide
  incubator: Incubator
  /** The last first. */
  versions: VersionShown[]
  /** The two compared, and what separates them; null while nothing is. */
  compared: { before: number; after: number; changes: Change[]; guide: Guide } | null
  chosen: { before: number; after: number }
}

/** Every version of a guide, and a readable difference between any two. */
export function VersionsPage(props: VersionsPageProps) {
  const { shell, slug, guide, incubator, versions, compared, chosen } = props
  const options = versions.map(({ number, savedAt, published }) => ({
    value: String(number),
    label: `Version ${number}, ${frenchDateTime(savedAt, incubator.zone)}${published ? ', publiée' : ''}`,
  }))
  return (
    <Page
      shell={shell}
      title={`Les versions du guide – ${guide.title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: guide.title || 'Appel sans nom' },
      ]}
    >
      <Title lead="Chaque enregistrement est gardé. Comparez deux versions pour lire ce qui a changé entre elles.">
        Les versions du guide
      </Title>
      {versions.length > 1 && (
        <Form action={versionsPath(slug)} method="get" submit="Comparer">
          <Select name="avant" label="De la version" value={String(chosen.before)} options={options} />
          <Select name="apres" label="À la version" value={String(chosen.after)} options={options} />
        </Form>
      )}
      {compared && <Compared {...compared} />}
      <Section title="Toutes les versions">
        <Table
          caption="Les versions enregistrées, la dernière d'abord"
          columns={[
            { key: 'number', label: 'Version', align: 'right' },
            { key: 'when', label: 'Enregistrée le' },
            { key: 'by', label: 'Par' },
            { key: 'state', label: 'Publication' },
          ]}
          rows={versions.map(({ number, savedAt, by, published }) => ({
            number: String(number),
            when: <T>{frenchDateTime(savedAt, incubator.zone)}</T>,
            by: <bdi>{by}</bdi>,
            state: published ? <Badge tone="success">publiée</Badge> : '',
          }))}
        />
      </Section>
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

function Compared({ before, after, changes, guide }: NonNullable<VersionsPageProps['compared']>) {
  const title = `De la version ${before} à la version ${after}`
  return (
    <Section title={title} id="difference">
      {changes.length === 0 ? (
        <p>
          <T>Ces deux versions disent la même chose.</T>
        </p>
      ) : (
        <ChangeList changes={changes} guide={guide} />
      )}
    </Section>
  )
}
