import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

/** A form whose answer a passkey signs: it needs the browser's script, and says so where there is none. */
export function PasskeyForm({
  action,
  kind,
  options,
  submit,
  without,
  children,
}: {
  action: string
  kind: 'add' | 'prove'
  options: object
  submit: string
  /** What to do instead, without JavaScript. */
  without: string
  children?: Child
}) {
  return (
    <form
      class="pepin-form"
      method="post"
      action={action}
      novalidate
      data-passkey={kind}
      data-options={JSON.stringify(options)}
    >
      <noscript>
        <p>
          <strong>{fr(without)}</strong>
        </p>
      </noscript>
      {children}
      <input type="hidden" name="reponse" value="" autocomplete="off" />
      <p class="pepin-saved" role="status" data-passkey-state="" />
      <div class="pepin-actions pepin-scripted">
        <button class="ds-button" type="submit" data-variant="primary">
          {fr(submit)}
        </button>
      </div>
    </form>
  )
}
