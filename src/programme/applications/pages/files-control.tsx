import { FilesField } from '../../../design/index.ts'
import { fileRefusalWords, limitWords } from '../../../platform/files/file.ts'
import { ACCEPT } from '../../../platform/files/kinds.ts'
import { linkedFiles, mostOf } from '../attached.ts'
import type { Field } from '../form.ts'

/** What a page with file questions knows of them. */
export interface FilesShown {
  /** Most bytes of one. */
  limit: number
  /** Those that others cannot read. */
  states: ReadonlyMap<string, 'ready' | 'unverified' | 'infected'>
}

const STATES = {
  ready: '',
  unverified: ', pas encore vérifié : seule la personne qui l’a joint peut l’ouvrir',
  infected: ', retiré : un virus y a été trouvé',
}

/** The control of a question that asks for files. */
export function FilesControl({
  field,
  value,
  error,
  shown: { limit, states },
}: {
  field: Field
  value: string
  error: string | undefined
  shown: FilesShown
}) {
  const { id, label, hint, required } = field
  const most = mostOf(field)
  const files = (linkedFiles(field, value) ?? []).map(file => ({
    ...file,
    note: `${file.note}${STATES[states.get(file.id) ?? 'ready']}`,
  }))
  return (
    <FilesField
      {...{ name: id, label, hint, required, error, files, most, limit }}
      limits={limitWords(most, limit)}
      accept={ACCEPT}
      tooLarge={fileRefusalWords('too-large', '', limit)}
      empty={fileRefusalWords('empty-file', '', limit)}
    />
  )
}
