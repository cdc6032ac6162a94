import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { Details } from './content.tsx'
import { ActionLink } from './forms.tsx'

/** Words to look for, then what narrows them; sent in the address, so that a search can be shared. */
export function SearchForm({
  action,
  submit,
  clear,
  words,
  more,
  open,
  children,
}: {
  action: string
  submit: string
  /** Where everything is shown again, when something is asked. */
  clear: string | undefined
  words: Child
  /** What the other criteria are. */
  more: string
  open: boolean
  children?: Child
}) {
  return (
    <search>
      <form class="pepin-search" method="get" action={action}>
        <div class="pepin-search-words">
          {words}
          <div class="pepin-actions">
            <button class="ds-button" type="submit" data-variant="primary">
              {fr(submit)}
            </button>
            {clear !== undefined && (
              <ActionLink href={clear} variant="quiet">
                Tout voir
              </ActionLink>
            )}
          </div>
        </div>
        <Details summary={more} open={open}>
          <div class="pepin-search-more">{children}</div>
        </Details>
      </form>
    </search>
  )
}
