import { Form, Hidden, Page, Radios, Section, type Shell, Title } from '../../../design/index.ts'
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
      title="Deux versions des droits du jury"
      kind="overview"
      breadcrumbs={[
        { href: home, label: call.title },
        { href: `${home}/droits`, label: 'Droits du jury' },
      ]}
    >
      <Title lead="Quelqu’un a changé les périodes pendant que vous les modifiiez. Rien n’est écrasé : choisissez.">
        Deux versions des droits du jury
      </Title>
      <Section title="Ce que vous avez écrit">
        <PhaseTable phases={mine} />
      </Section>
      <Section title="Ce qui est enregistré">
        <PhaseTable phases={theirs} />
      </Section>
      <Form action={`${home}/droits`} submit="Garder ce choix">
        <Hidden name="version" value={lock} />
        {carried.map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        <Radios
          name="choix"
          legend="Version à garder"
          value="theirs"
          options={[
            { value: 'theirs', label: 'Ce qui est enregistré' },
            { value: 'mine', label: 'Ce que j’ai écrit' },
          ]}
        />
      </Form>
    </Page>
  )
}
