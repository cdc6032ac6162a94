import {
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  Title,
  TwoValues,
  VersionChoice,
} from '../../../design/index.ts'
import type { Difference } from '../differences.ts'

export interface ClashProps {
  shell: Shell
  breadcrumbs: { href: string; label: string }[]
  /** What the two versions are of: « ce siège ». */
  of: string
  action: string
  /** The version saved meanwhile: choosing one's own is typed over it. */
  version: number
  typed: readonly (readonly [string, string])[]
  differences: readonly Difference[]
}

const HELD = new Set(['version', 'choix'])

/** Two people changed the same thing: both versions, and the person chooses; nothing is overwritten in silence. */
export function ClashPage(props: ClashProps) {
  const { shell, breadcrumbs, of, action, version, typed, differences } = props
  return (
    <Page shell={shell} title="Deux versions à départager" kind="focus" breadcrumbs={breadcrumbs}>
      <Title
        lead={`Quelqu'un a enregistré ${of} pendant que vous écriviez. Rien n'est perdu : choisissez la version à garder.`}
      >
        Deux versions à départager
      </Title>
      <Form action={action} submit="Garder cette version">
        <Hidden name="version" value={String(version)} />
        {typed
          .filter(([name]) => !HELD.has(name))
          .map(([name, value]) => (
            <Hidden name={name} value={value} />
          ))}
        {differences.map(({ label, person, theirs, mine }) => (
          <Section title={person ? 'Présence' : label}>
            {person && (
              <p>
                <bdi>{label}</bdi>
              </p>
            )}
            <TwoValues theirs={theirs} mine={mine} />
          </Section>
        ))}
        <VersionChoice theirs="autre" mine="mien" chosen="autre" />
      </Form>
    </Page>
  )
}
