import { Facts, Prose } from '../../../design/index.ts'
import type { Sheet } from '../sheet.ts'
import { SHEET_FIELDS } from '../sheet-form.ts'

/** A sheet as it reads. */
export function SheetShown({ sheet }: { sheet: Sheet }) {
  const lines = SHEET_FIELDS.filter(({ kind }) => kind !== 'text' && kind !== 'markdown')
  const facts = lines
    .map(({ key, label, kind }) => {
      const value = sheet[key]
      const text = typeof value === 'string' ? value : value.join(', ')
      return { text, term: label, value: kind === 'address' ? <a href={text}>{text}</a> : <bdi>{text}</bdi> }
    })
    .filter(({ text }) => text !== '')
  return (
    <>
      <Prose text={sheet.pitch || 'Aucune accroche pour l’instant.'} />
      {sheet.description !== '' && <Prose text={sheet.description} />}
      {facts.length > 0 && <Facts items={facts} />}
    </>
  )
}
