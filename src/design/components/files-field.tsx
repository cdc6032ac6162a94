import { assetUrl } from '../assets.ts'
import { fr } from '../typography.ts'
import { type FileItem, FileLink } from './files.tsx'

export interface FilesFieldProps {
  name: string
  label: string
  hint?: string | undefined
  /** What may be joined and how heavy, said before anyone chooses. */
  limits: string
  error?: string | undefined
  required?: boolean | undefined
  files: readonly FileItem[]
  most: number
  accept: string
  /** In bytes, and the words for a heavier one. */
  limit: number
  tooLarge: string
  /** The words for one that holds nothing. */
  empty: string
}

/** Files joined one by one to a form that is saved at the same time; resumed after a failure when scripts run. */
export function FilesField(props: FilesFieldProps) {
  const { name, label, hint, limits, error, required, files, most } = props
  const full = files.length >= most
  return (
    <fieldset class="ds-fieldset pepin-field pepin-files-field" {...(full ? { id: name, tabindex: -1 } : {})}>
      <legend class="ds-label">
        {fr(label)}
        {!required && <span class="pepin-optional"> (facultatif)</span>}
      </legend>
      {hint && <div data-field="description">{fr(hint)}</div>}
      <div data-field="description" id={`${name}-aide`}>
        {fr(limits)}
      </div>
      {files.length > 0 && (
        <ul class="pepin-files">
          {files.map(file => (
            <li>
              <FileLink {...file} />{' '}
              <button
                class="ds-button"
                type="submit"
                data-variant="tertiary"
                name="retirer"
                value={`${name}/${file.id}`}
                aria-label={fr(`Retirer ${file.name}`)}
              >
                Retirer
              </button>
            </li>
          ))}
        </ul>
      )}
      {full ? (
        <p>{fr('Le nombre de fichiers est atteint. Pour en joindre un autre, retirez-en un.')}</p>
      ) : (
        <Chooser {...props} />
      )}
      {error && (
        <p class="ds-validation-message" data-field="validation" id={`${name}-erreur`}>
          {fr(error)}
        </p>
      )}
    </fieldset>
  )
}

function Chooser({ name, error, accept, limit, tooLarge, empty, files }: FilesFieldProps) {
  return (
    <>
      <label class="ds-label" for={name}>
        {files.length === 0 ? 'Choisir un fichier' : 'Choisir un autre fichier'}
      </label>
      <input
        class="ds-input"
        type="file"
        id={name}
        name={`fichier.${name}`}
        accept={accept}
        data-upload={String(limit)}
        data-too-large={fr(tooLarge)}
        data-empty={fr(empty)}
        aria-describedby={`${name}-aide${error ? ` ${name}-erreur` : ''}`}
        {...(error ? { 'aria-invalid': 'true' as const } : {})}
      />
      <button class="ds-button" type="submit" data-variant="secondary" name="joindre" value={name}>
        Joindre ce fichier
      </button>
      <p data-upload-state="" role="status" />
      <script src={assetUrl('pepin-files.js')} defer />
    </>
  )
}
