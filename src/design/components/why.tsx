import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { Dialog } from './dialog.tsx'

/** On every private page: why this person sees it. */
export function Why({ children }: { children: Child }) {
  return (
    <Dialog
      id="pourquoi"
      opener="Pourquoi est-ce que je vois cette page ?"
      title="Pourquoi vous voyez cette page"
    >
      <p>{typeof children === 'string' ? fr(children) : children}</p>
    </Dialog>
  )
}
