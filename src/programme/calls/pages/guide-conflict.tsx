import {
  Form,
  Hidden,
  Page,
  Prose,
  Quoted,
  Radios,
  Section,
  type Shell,
  T,
  Title,
} from '../../../design/index.ts'
import type { Conflict } from '../parts/merge.ts'
import type { Part } from '../parts/parts.ts'

export interface ConflictProps {
  shell: Shell
  slug: string
  callTitle: string
  part: Part
  conflicts: Conflict[]
  /** Everything else that was typed, to be sent again with the choices. */
  typed: Record<string, string>
  /** The version the person started from, and the one shown here. */
  base: number
  number: number
}

/** Someone else saved the same field meanwhile: both texts, and the person chooses. */
export function ConflictPage({
  shell,
  slug,
  callTitle,
  part,
  conflicts,
  typed,
  base,
  number,
}: ConflictProps) {
  const home = `/gestion/appels/${slug}`
  const disputed = new Set(conflicts.map(({ field }) => field.name))
  return (
    <Page
      shell={shell}
      title="Deux versions"
      kind="focus"
      breadcrumbs={[{ href: home, label: callTitle || 'Appel sans titre' }]}
    >
      <Title lead="Une autre personne a enregistré ce passage pendant que vous l’écriviez. Rien n’est perdu : choisissez la version à garder.">
        Deux versions du même passage
      </Title>
      <Form action={`${home}/guide/${part}`} submit="Garder ces choix">
        <Hidden name="numero" value={String(base)} />
        <Hidden name="vu" value={String(number)} />
        {Object.entries(typed).map(([name, value]) =>
          disputed.has(name) ? (
            <Hidden name={`mien.${name}`} value={value} />
          ) : (
            <Hidden name={name} value={value} />
          ),
        )}
        {conflicts.map(({ field, typed: mine, current }) => (
          <Section title={field.label}>
            <p>
              <T>La vôtre :</T>
            </p>
            {mine === '' ? <Prose text="*(vide)*" /> : <Quoted text={mine} />}
            <p>
              <T>Celle enregistrée entre-temps :</T>
            </p>
            {current === '' ? <Prose text="*(vide)*" /> : <Quoted text={current} />}
            <Radios
              name={`choix.${field.name}`}
              legend="Version à garder"
              value="mienne"
              options={[
                { value: 'mienne', label: 'La mienne' },
                { value: 'autre', label: 'L’autre' },
              ]}
            />
          </Section>
        ))}
      </Form>
    </Page>
  )
}
