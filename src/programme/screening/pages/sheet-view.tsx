import { Facts, FileList, Quoted, Section, Subject, T } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { linkedFiles } from '../../applications/attached.ts'
import { answersShown, answerText, REMOVED_TITLE } from '../../applications/form/reading.ts'
import { type Field, readerLabel } from '../../applications/form.ts'
import type { Sheet } from '../sheet.ts'

/** The application as the jury will read it; apart, what only the team reads. */
export function SheetView({ sheet, zone, level }: { sheet: Sheet; zone: string; level: 'page' | 'next' }) {
  const { title, author, receipt, sentAt } = sheet
  return (
    <>
      {level === 'next' && <Subject text={title} />}
      <Facts
        items={[
          { term: 'Par', value: <bdi>{author}</bdi> },
          { term: 'Envoyée le', value: frenchDateTime(sentAt, zone) },
          { term: 'Récépissé', value: receipt },
        ]}
      />
      <Section title="Ce que le jury lira">
        <Texts sheet={sheet} which="shared" />
      </Section>
      {sheet.form.some(field => field.private && sheet.values.get(field.id)) && (
        <Section title="Jamais montré au jury">
          <Texts sheet={sheet} which="private" />
        </Section>
      )}
      <p>
        <a href={`/gestion/candidatures/${sheet.id}`}>
          <T>Voir les versions envoyées, les notes et les décisions</T>
        </a>
      </p>
    </>
  )
}

// Said elsewhere on the page.
const ELSEWHERE = new Set(['titre', 'guide_lu', 'nom', 'poste', 'service'])

function Texts({ sheet: { form, values }, which }: { sheet: Sheet; which: 'shared' | 'private' }) {
  const { asked, removed } = answersShown(form, values)
  const said = (fields: readonly Field[]) =>
    fields.filter(({ id, private: hidden = false }) => hidden === (which === 'private') && !ELSEWHERE.has(id))
  const view = (field: Field) => {
    const value = values.get(field.id) ?? ''
    const files = linkedFiles(field, value)
    return (
      <Section title={readerLabel(field)} level={3}>
        {files ? <FileList files={files} /> : <Quoted text={answerText(field, value)} />}
      </Section>
    )
  }
  return (
    <>
      {said(asked).map(view)}
      {said(removed).length > 0 && (
        <Section title={REMOVED_TITLE} level={3}>
          {said(removed).map(view)}
        </Section>
      )}
    </>
  )
}
