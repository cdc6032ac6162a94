import { Quoted, Section } from '../../../design/index.ts'
import type { Field } from '../form.ts'

/** The answers as the jury reads them; private ones only when asked for. */
export function Answers({
  form,
  values,
  which,
}: {
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  which: 'shared' | 'private'
}) {
  const shown = form.filter(
    field => (field.private ?? false) === (which === 'private') && (values.get(field.id) ?? '') !== '',
  )
  return (
    <>
      {shown
        .filter(({ id }) => id !== 'titre' && id !== 'guide_lu')
        .map(({ id, label }) => (
          <Section title={label} level={3}>
            <Quoted text={values.get(id) ?? ''} />
          </Section>
        ))}
    </>
  )
}
