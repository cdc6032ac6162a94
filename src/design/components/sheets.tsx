import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

/** Sheets to print: each begins a page of its own. */
export const Sheets = ({ children }: { children?: Child }) => <div class="pepin-sheets">{children}</div>

export function Sheet({ title, children }: { title: Child; children?: Child }) {
  return (
    <article class="pepin-sheet">
      <h2 class="ds-heading">{title}</h2>
      {children}
    </article>
  )
}

/** Room to write by hand, under its name. */
export function WritingLines({ label, lines }: { label: Child; lines: number }) {
  return (
    <div class="pepin-writing">
      <p>{typeof label === 'string' ? fr(label) : label}</p>
      {Array.from({ length: lines }, () => (
        <div class="pepin-line" aria-hidden="true" />
      ))}
    </div>
  )
}
