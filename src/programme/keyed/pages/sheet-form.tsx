import { Form, Section, SeveralFiles, T, TextArea, TextField } from '../../../design/index.ts'
import { fileRefusalWords, limitWords } from '../../../platform/files/file.ts'
import { type Errors, errorAt } from './parts.tsx'

export interface SheetFormProps {
  id: string
  typed: { day: string; noScanReason: string }
  /** Sent already by pieces, when the form is shown again. */
  arrived: readonly { id: string; name: string }[]
  /** The heaviest file, in bytes. */
  limit: number
  errors: Errors
  /** Why the sheet is the only way; '' when a link can be sent, which is then the main one. */
  noLink: string
}

/** The other way: the printed sheet comes back signed. */
export function SheetForm({ id, typed, arrived, limit, errors, noLink }: SheetFormProps) {
  return (
    <Section title="Faire signer une feuille">
      <p>
        <T>
          Imprimez la candidature, la personne la signe. Enregistrez ensuite la feuille signée. Vérifiez que
          son empreinte est celle de cette page : sinon le texte a changé depuis.
        </T>
      </p>
      <p>
        <a href={`/gestion/saisies/${id}/feuille.pdf`}>
          <T>Télécharger la feuille à signer (PDF)</T>
        </a>
      </p>
      <Form
        action={`/gestion/saisies/${id}/feuille`}
        submit="Enregistrer la feuille signée"
        variant={noLink === '' ? 'quiet' : 'primary'}
        files
      >
        <p>
          <T>
            La candidature comptera alors comme envoyée à l’heure de réception. Vous ne pourrez plus la
            modifier.
          </T>
        </p>
        <TextField
          name="jour"
          type="date"
          width="medium"
          label="Jour que porte la feuille"
          value={typed.day}
          error={errorAt(errors, 'jour')}
          required
        />
        <SeveralFiles
          name="scan"
          label="La feuille signée, numérisée"
          hint={limitWords(1, limit)}
          accept=".pdf,.png,.jpg,.jpeg"
          limit={limit}
          tooLarge={fileRefusalWords('too-large', '', limit)}
          empty={fileRefusalWords('empty-file', '', limit)}
          error={errorAt(errors, 'scan')}
          arrived={arrived}
        />
        <TextArea
          name="sans_scan"
          label="Sans feuille numérisée, dites pourquoi"
          rows={3}
          value={typed.noScanReason}
          error={errorAt(errors, 'sans_scan')}
          optional
        />
      </Form>
    </Section>
  )
}
