import { Quoted, Section } from '../../../design/index.ts'
import type { Field } from '../form.ts'

// The title heads the page, and the guide is read or the text is not sent.
const ELSEWHERE: ReadonlySet<string> = new Set(['titre', 'guide_lu'])

/** Whether an answer stands among the others. */
export const isShown = ({ id }: Field, values: ReadonlyMap<string, string>): boolean =>
  !ELSEWHERE.has(id) && (values.get(id) ?? '') !== ''

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
    field => (field.private ?? false) === (which === 'private') && isShown(field, values),
  )
  return (
    <>
      {shown.map(({ id, label }) => (
        <Section title={label} level={3}>
          <Quoted text={values.get(id) ?? ''} />
        </Section>
      ))}
    </>
  )
}
