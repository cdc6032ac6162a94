import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

/** What someone else fills, shown at the width of a phone: the real controls, none of which answers. */
export function Phone({ label, children }: { label: string; children?: Child }) {
  return (
    <fieldset class="pepin-phone" disabled>
      <legend class="pepin-unseen">{fr(label)}</legend>
      {children}
    </fieldset>
  )
}
