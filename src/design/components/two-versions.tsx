import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { Quoted } from './texts.tsx'

export interface VersionShown {
  /** Whose it is: « Décision enregistrée par …, le … ». */
  title: string
  verdict: string
  text: string
}

/** Two versions of one decision, side by side on wide screens, before someone chooses. */
export function TwoVersions({ theirs, mine }: { theirs: VersionShown; mine: VersionShown }) {
  return (
    <div class="pepin-two">
      {[theirs, mine].map(({ title, verdict, text }) => (
        <section>
          <h2 class="ds-heading">{fr(title)}</h2>
          <p>
            <strong>{fr(verdict)}</strong>
          </p>
          <Quoted text={text} />
        </section>
      ))}
    </div>
  )
}

/** The same list seen several ways: a link each, the one shown said. */
export function Views({
  label,
  items,
}: {
  label: string
  items: { href: string; label: Child; current: boolean }[]
}) {
  return (
    <nav class="pepin-views" aria-label={fr(label)}>
      <ul>
        {items.map(({ href, label, current }) => (
          <li>
            <a href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
              {typeof label === 'string' ? fr(label) : label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
