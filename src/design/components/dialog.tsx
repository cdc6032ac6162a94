import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

/** A dialog the browser opens and closes by itself, without a script: a native one, as a popover. */
export function Dialog({
  id,
  opener,
  title,
  children,
}: {
  id: string
  opener: string
  title: string
  children?: Child
}) {
  return (
    <>
      <button class="ds-button pepin-opener" type="button" data-variant="tertiary" popovertarget={id}>
        {fr(opener)}
      </button>
      <dialog class="pepin-dialog" id={id} popover="auto" aria-labelledby={`${id}-titre`}>
        <h2 class="ds-heading" id={`${id}-titre`}>
          {fr(title)}
        </h2>
        {children}
        <button
          class="ds-button"
          type="button"
          data-variant="secondary"
          popovertarget={id}
          popovertargetaction="hide"
        >
          Fermer
        </button>
      </dialog>
    </>
  )
}
