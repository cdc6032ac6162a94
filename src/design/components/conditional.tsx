import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

/**
 * What waits for another answer of the same form: its condition is said before it, and the browser's script hides it
 * until the answer of `on` is `is` ('oui' and 'non' for a box).
 */
export function Conditional({
  on,
  is,
  said,
  children,
}: {
  on: string
  is: string
  said: string
  children?: Child
}) {
  return (
    <div class="pepin-conditional" data-when={on} data-is={is}>
      <p class="pepin-condition">{fr(said)}</p>
      {children}
    </div>
  )
}
