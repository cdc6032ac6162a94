import {
  Badge,
  Form,
  fr,
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
import type { Clash } from '../answers.ts'
import type { Field } from '../form.ts'

export interface ClashProps {
  shell: Shell
  id: string
  step: string
  clashes: (Clash & { by: string })[]
  /** « brouillon, non envoyé » */
  state: string
  form: readonly Field[]
}

/** The same answer was changed in another window or by someone else: both texts, and the person chooses. */
export function ClashPage({ shell, id, step, clashes, state, form }: ClashProps) {
  const label = (field: string) => form.find(each => each.id === field)?.label ?? field
  return (
    <Page
      shell={shell}
      title="Deux versions de votre texte"
      kind="focus"
      breadcrumbs={[{ href: `/candidatures/${id}`, label: 'Ma candidature' }]}
    >
      <Title lead="Ce texte a été changé ailleurs pendant que vous l’écriviez. Rien n’est perdu : choisissez celui que vous gardez.">
        Deux versions de votre texte
      </Title>
      <p>
        <Badge tone="warning">{state}</Badge>
      </p>
      <Form action={`/candidatures/${id}/etapes/${step}`} submit="Garder ce choix">
        {clashes.map(({ field, typed, kept, version, by }) => (
          <Section title={label(field)}>
            <Hidden name={`v.${field}`} value={String(version)} />
            <Hidden name={`mien.${field}`} value={typed} />
            <p>
              <T>Ce que vous venez d’écrire :</T>
            </p>
            {typed === '' ? <Prose text="*(vide)*" /> : <Quoted text={typed} />}
            <p>
              <T>Ce qui est déjà enregistré :</T> <bdi>{fr(by)}</bdi>
            </p>
            {kept === '' ? <Prose text="*(vide)*" /> : <Quoted text={kept} />}
            <Radios
              name={`choix.${field}`}
              legend="Texte à garder"
              value="mien"
              options={[
                { value: 'mien', label: 'Celui que je viens d’écrire' },
                { value: 'autre', label: 'Celui qui est enregistré' },
              ]}
            />
          </Section>
        ))}
      </Form>
    </Page>
  )
}
