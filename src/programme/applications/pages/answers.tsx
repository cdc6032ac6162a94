import { FileList, fr, Quoted, Section } from '../../../design/index.ts'
import { linkedFiles } from '../attached.ts'
import { answersShown, answerText, REMOVED_TITLE } from '../form/reading.ts'
import { type Field, readerLabel } from '../form.ts'

// The title heads the page, and the guide is read or the text is not sent.
const ELSEWHERE: ReadonlySet<string> = new Set(['titre', 'guide_lu'])

/** Whether an answer stands among the others. */
export const isShown = ({ id }: Field, values: ReadonlyMap<string, string>): boolean =>
  !ELSEWHERE.has(id) && (values.get(id) ?? '') !== ''

/** The answers as the jury reads them; private ones only when asked for.
 * @param toReader names the questions for someone other than the author, and leaves out what they read above */
export function Answers({
  form,
  values,
  which,
  toReader,
}: {
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  which: 'shared' | 'private'
  toReader?: { but: readonly string[] }
}) {
  const { asked, removed } = answersShown(form, values)
  const said = (fields: readonly Field[]) =>
    fields.filter(
      field =>
        (field.private ?? false) === (which === 'private') &&
        !ELSEWHERE.has(field.id) &&
        !toReader?.but.includes(field.id),
    )
  const view = (field: Field) => (
    <Section title={toReader ? readerLabel(field) : field.label} level={3}>
      <Given field={field} value={values.get(field.id) ?? ''} />
    </Section>
  )
  return (
    <>
      {said(asked).map(view)}
      {said(removed).length > 0 && (
        <Section title={REMOVED_TITLE} level={3}>
          <p>{fr('Le formulaire ne les pose plus. Les réponses déjà données restent lisibles.')}</p>
          {said(removed).map(view)}
        </Section>
      )}
    </>
  )
}

/** One answer: a text as written, or files. */
export function Given({ field, value }: { field: Field; value: string }) {
  const files = linkedFiles(field, value)
  return files ? <FileList files={files} /> : <Quoted text={answerText(field, value)} />
}
