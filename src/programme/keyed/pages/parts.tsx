import { Page, Quoted, Section, type Shell, T, Title } from '../../../design/index.ts'
import { answersShown } from '../../applications/form/reading.ts'
import type { Field } from '../../applications/form.ts'
import { saidIn } from '../sheet-document.ts'

export type Errors = readonly { field: string; message: string }[]
export const errorAt = (errors: Errors, field: string) => errors.find(each => each.field === field)?.message

/** The answers as the jury will read them, then those only the team reads. */
export function Said({ form, values }: { form: readonly Field[]; values: ReadonlyMap<string, string> }) {
  const given = answersShown(form, values).asked.filter(({ id }) => (values.get(id) ?? '') !== '')
  const view = (hidden: boolean) =>
    given
      .filter(field => (field.private ?? false) === hidden)
      .map(field => (
        <Section title={field.label} level={3}>
          <Quoted text={saidIn(field, values.get(field.id) ?? '')} />
        </Section>
      ))
  return (
    <>
      <Section title="Ce que le jury lira">{view(false)}</Section>
      {given.some(field => field.private) && (
        <Section title="Ce que seule l’équipe lit">{view(true)}</Section>
      )}
    </>
  )
}

export function LinkRefusedPage({ shell, problem }: { shell: Shell; problem: string }) {
  return (
    <Page shell={shell} title="Ce lien ne peut pas servir" kind="focus">
      <Title>Ce lien ne peut pas servir</Title>
      <p>
        <T>{problem}</T>
      </p>
    </Page>
  )
}
