import {
  Badge,
  Code,
  Difference,
  Form,
  fr,
  Page,
  Section,
  Select,
  type Shell,
  T,
  Table,
  Title,
} from '../../../design/index.ts'
import type { AnswerDifference } from '../differences.ts'
import { Why } from './why.tsx'

export interface VersionsProps {
  shell: Shell
  /** This page. */
  path: string
  breadcrumbs: { href: string; label: string }[]
  title: string
  lead: string
  /** The last first; the address of each alone, for those who may read them one by one. */
  versions: { number: number; receipt: string; sent: string; href?: string }[]
  /** Null while there is but one. */
  compared: { before: number; after: number; differences: AnswerDifference[] } | null
  why: string[]
}

/** What was sent, version after version, and what separates two of them word by word. */
export function VersionsPage(props: VersionsProps) {
  const { shell, path, breadcrumbs, title, lead, versions, compared, why } = props
  const options = versions.map(({ number, sent }) => ({
    value: String(number),
    label: `Envoi ${number}, ${sent}`,
  }))
  const last = versions[0]?.number
  return (
    <Page shell={shell} title={`Versions envoyées : ${title}`} kind="focus" breadcrumbs={breadcrumbs}>
      <Title lead={lead}>Versions envoyées</Title>
      <p>
        <bdi>{title}</bdi>
      </p>
      {compared && (
        <Form action={path} method="get" submit="Comparer">
          <Select name="avant" label="De l’envoi" value={String(compared.before)} options={options} />
          <Select name="apres" label="À l’envoi" value={String(compared.after)} options={options} />
        </Form>
      )}
      {compared && <Compared {...compared} />}
      <Section title="Tous les envois">
        <Table
          caption="Le dernier en premier : c’est celui qui est lu"
          columns={[
            { key: 'number', label: 'Envoi' },
            { key: 'receipt', label: 'Récépissé' },
            { key: 'sent', label: 'Envoyée le' },
            { key: 'state', label: 'État' },
          ]}
          rows={versions.map(({ number, receipt, sent, href }) => ({
            number: href ? <a href={href}>{`Envoi ${number}`}</a> : `Envoi ${number}`,
            receipt: <Code text={receipt} />,
            sent: fr(sent),
            state: number === last ? <Badge tone="success">celle qui compte</Badge> : 'remplacée',
          }))}
        />
      </Section>
      <Why lines={why} />
    </Page>
  )
}

function Compared({ before, after, differences }: NonNullable<VersionsProps['compared']>) {
  return (
    <Section title={`De l’envoi ${before} à l’envoi ${after}`} id="difference">
      <p>
        <T>
          {differences.length === 0
            ? 'Ces deux envois disent la même chose.'
            : 'Ce qui est barré disparaît, ce qui est souligné est nouveau.'}
        </T>
      </p>
      {differences.map(({ label, stretches, private: hidden }) => (
        <Section level={3} title={hidden ? `${label} (jamais montré au jury)` : label}>
          <Difference stretches={stretches} />
        </Section>
      ))}
    </Section>
  )
}
