import { Form, Hidden, Page, Section, type Shell, Title, VersionChoice } from '../../../design/index.ts'
import { type PhaseLine, PhaseTable } from './phase-table.tsx'

export interface RightsClashProps {
  shell: Shell
  call: { slug: string; title: string }
  mine: PhaseLine[]
  theirs: PhaseLine[]
  /** Lock of the periods kept now. */
  lock: string
  carried: readonly (readonly [string, string])[]
}

/** Two people changed the periods: both versions, and a choice; nothing was overwritten. */
export function RightsClashPage({ shell, call, mine, theirs, lock, carried }: RightsClashProps) {
  const home = `/gestion/appels/${call.slug}`
  return (
    <Page
      shell={shell}
      title="Deux versions à départager"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: call.title },
        { href: `${home}/droits`, label: 'Droits du jury' },
      ]}
    >
      <Title lead="Quelqu’un a changé les périodes pendant que vous les modifiiez. Rien n’est écrasé : choisissez.">
        Deux versions à départager
      </Title>
      <Section title="Version enregistrée">
        <PhaseTable phases={theirs} />
      </Section>
      <Section title="Votre version">
        <PhaseTable phases={mine} />
      </Section>
      <Form action={`${home}/droits`} submit="Garder cette version">
        <Hidden name="version" value={lock} />
        {carried.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <VersionChoice theirs="theirs" mine="mine" chosen="theirs" />
      </Form>
    </Page>
  )
}
