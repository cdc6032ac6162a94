import { assetUrl } from '../assets.ts'
import { fr } from '../typography.ts'

/** Files chosen together, sent with the form; by pieces beforehand when scripts run. */
export function SeveralFiles({
  name,
  label,
  hint,
  accept,
  limit,
  tooLarge,
  empty,
  error,
  arrived,
}: {
  name: string
  label: string
  hint: string
  accept: string
  /** In bytes, and the words for a heavier one. */
  limit: number
  tooLarge: string
  /** The words for one that holds nothing. */
  empty: string
  error?: string | undefined
  /** Sent already, when the form is shown again. */
  arrived: readonly { id: string; name: string }[]
}) {
  return (
    <div class="ds-field pepin-field pepin-files-field">
      <label class="ds-label" for={name}>
        {fr(label)}
        <span class="pepin-optional"> (facultatif)</span>
      </label>
      <div data-field="description" id={`${name}-aide`}>
        {fr(hint)}
      </div>
      <input
        class="ds-input"
        type="file"
        multiple
        id={name}
        name={`fichier.${name}`}
        accept={accept}
        data-upload={String(limit)}
        data-too-large={fr(tooLarge)}
        data-empty={fr(empty)}
        aria-describedby={`${name}-aide${error ? ` ${name}-erreur` : ''}`}
        {...(error ? { 'aria-invalid': 'true' as const } : {})}
      />
      {error && (
        <p class="ds-validation-message" data-field="validation" id={`${name}-erreur`}>
          {fr(error)}
        </p>
      )}
      <p data-upload-state="" role="status" />
      <ul class="pepin-files" data-upload-list="">
        {arrived.map(file => (
          <li>
            <bdi>{file.name}</bdi>
            <input type="hidden" name={`envoi.${name}`} value={file.id} />
          </li>
        ))}
      </ul>
      <script src={assetUrl('pepin-files.js')} defer />
    </div>
  )
}
