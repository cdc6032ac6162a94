import { Facts, Page, Section, type Shell, Title } from '../../../design/index.ts'
import type { Field } from '../form.ts'
import { Answers } from './answers.tsx'

export interface VersionProps {
  shell: Shell
  id: string
  number: number
  title: string
  lead: string
  facts: { term: string; value: string }[]
  form: readonly Field[]
  values: ReadonlyMap<string, string>
}

/** One of the versions that were sent, for those who wrote it. */
export function VersionPage({ shell, id, number, title, lead, facts, form, values }: VersionProps) {
  const home = `/candidatures/${id}`
  return (
    <Page
      shell={shell}
      title={`Envoi ${number} : ${title}`}
      kind="focus"
      breadcrumbs={[
        { href: home, label: 'Ma candidature' },
        { href: `${home}/versions`, label: 'Versions envoyées' },
      ]}
    >
      <Title lead={lead}>{`Envoi ${number}`}</Title>
      <Facts items={facts} />
      <Section title={title || 'Projet sans titre'}>
        <Answers form={form} values={values} which="shared" />
        <Answers form={form} values={values} which="private" />
      </Section>
    </Page>
  )
}
