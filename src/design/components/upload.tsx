import { fr } from '../typography.ts'
import { ActionList, Button } from './forms.tsx'

/** One file to send, with what is expected of it. */
export function UploadForm({
  action,
  name,
  label,
  hint,
  accept,
  submit,
  error,
}: {
  action: string
  name: string
  label: string
  hint: string
  /** Extensions and types, as a browser reads them. */
  accept: string
  submit: string
  error?: string | undefined
}) {
  const ids = [`${name}-aide`, ...(error ? [`${name}-erreur`] : [])].join(' ')
  return (
    <form class="pepin-form" method="post" action={action} enctype="multipart/form-data" novalidate>
      <div class="ds-field pepin-field">
        <label class="ds-label" for={name}>
          {fr(label)}
        </label>
        <div data-field="description" id={`${name}-aide`}>
          {fr(hint)}
        </div>
        <input
          class="ds-input"
          type="file"
          id={name}
          name={name}
          accept={accept}
          aria-describedby={ids}
          {...(error ? { 'aria-invalid': 'true' as const } : {})}
        />
        {error && (
          <p class="ds-validation-message" data-field="validation" id={`${name}-erreur`}>
            {fr(error)}
          </p>
        )}
      </div>
      <ActionList>
        <Button label={submit} variant="primary" />
      </ActionList>
    </form>
  )
}
