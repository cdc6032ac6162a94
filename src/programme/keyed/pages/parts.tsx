import { FileList, Page, Quoted, Section, type Shell, T, Title } from '../../../design/index.ts'
import { linkedFiles } from '../../applications/attached.ts'
import { answersShown, answerText } from '../../applications/form/reading.ts'
import type { Field } from '../../applications/form.ts'

export type Errors = readonly { field: string; message: string }[]
export const errorAt = (errors: Errors, field: string) => errors.find(each => each.field === field)?.message

export interface SaidProps {
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  /** Where files are opened by whoever has only a link: their account opens none. */
  filesAt?: string
}

/** The answers as the jury will read them, then those only the team reads. */
export function Said({ form, values, filesAt }: SaidProps) {
  const given = answersShown(form, values).asked.filter(({ id }) => (values.get(id) ?? '') !== '')
  const view = (hidden: boolean) =>
    given
      .filter(field => (field.private ?? false) === hidden)
      .map(field => (
        <Section title={field.label} level={3}>
          <Answer field={field} value={values.get(field.id) ?? ''} filesAt={filesAt} />
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

function Answer(of: { field: Field; value: string; filesAt: string | undefined }) {
  const { field, value, filesAt } = of
  const files = linkedFiles(field, value)
  if (!files) return <Quoted text={answerText(field, value)} />
  const at = ({ id, name }: { id: string; name: string }) => `${filesAt}/${id}/${encodeURIComponent(name)}`
  return <FileList files={files.map(file => (filesAt ? { ...file, href: at(file) } : file))} />
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
