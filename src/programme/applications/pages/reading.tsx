import { Badge, Facts, fr, Page, Section, type Shell, T, Title } from '../../../design/index.ts'
import type { Field } from '../form.ts'
import { Answers } from './answers.tsx'
import { Why } from './why.tsx'

export interface ReadingProps {
  shell: Shell
  id: string
  title: string
  state: string
  facts: { term: string; value: string }[]
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  why: string[]
}

/** An application for someone invited to read it: its state and its text, nothing to write nor to send. */
export function ReadingPage({ shell, id, title, state, facts, form, values, why }: ReadingProps) {
  return (
    <Page
      shell={shell}
      title={`Lire une candidature : ${title || 'sans titre'}`}
      kind="focus"
      breadcrumbs={[{ href: '/mes-candidatures', label: 'Mes candidatures' }]}
    >
      <Title lead="Vous lisez cette candidature. La personne qui la porte, et celles qui l’écrivent avec elle, la modifient et l’envoient.">
        {<bdi>{title || 'Projet sans titre'}</bdi>}
      </Title>
      <p>
        <Badge>{state}</Badge>
      </p>
      <Facts items={facts} />
      <Section title="Le texte">
        {values.size === 0 ? (
          <p>
            <T>Rien n’est écrit pour l’instant.</T>
          </p>
        ) : (
          <Answers form={form} values={values} which="shared" />
        )}
      </Section>
      <p>
        <a href={`/candidatures/${id}/auteurs`}>{fr('Qui écrit cette candidature')}</a>
      </p>
      <Why lines={why} />
    </Page>
  )
}
