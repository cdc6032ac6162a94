import { fr } from '../typography.ts'

/** A text to take elsewhere: it is selected by hand, and copied by a button when scripts run. */
export function CopyText({
  name,
  label,
  value,
  rows = 8,
}: {
  name: string
  label: string
  value: string
  rows?: number
}) {
  return (
    <div class="ds-field pepin-field">
      <label class="ds-label" for={name}>
        {fr(label)}
      </label>
      {/* A page's parser drops the first newline of a text area: one is given for it to drop. */}
      <textarea class="ds-input pepin-copied" id={name} rows={rows} readonly dir="auto">
        {`\n${value}`}
      </textarea>
      <p>
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          data-copy={name}
          aria-label={fr(`Copier : ${label}`)}
          hidden
        >
          Copier
        </button>{' '}
        <span role="status" data-copied={name} />
      </p>
    </div>
  )
}
