import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

export interface Filter {
  href: string
  label: string
  /** Where it is counted, already worded: « 12 », « plus de 1 000 ». */
  count?: string | undefined
  current: boolean
}

/** The parts of a list, each with its count where it has one; the one shown is said. */
export function Filters({ label, items }: { label: string; items: Filter[] }) {
  return (
    <nav class="pepin-filters" aria-label={fr(label)}>
      <ul>
        {items.map(({ href, label, count, current }) => (
          <li>
            <a href={href} {...(current ? { 'aria-current': 'true' as const } : {})}>
              {fr(label)}
              {count !== undefined && (
                <>
                  {' '}
                  <span>{fr(count)}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What the queue is at now, in the words of whoever wrote it. */
export const Subject = ({ text }: { text: string }) => (
  <h2 class="ds-heading pepin-subject">
    <bdi>{text}</bdi>
  </h2>
)

/** What is judged beside what is filled on a wide screen; one after the other on a phone. */
export function Beside({ work, children }: { work: Child; children?: Child }) {
  return (
    <div class="pepin-beside">
      <div>{children}</div>
      <div class="pepin-beside-work">{work}</div>
    </div>
  )
}
