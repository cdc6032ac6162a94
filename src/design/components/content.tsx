import type { Child } from 'hono/jsx'
import type { Tone } from '../shell.ts'
import { fr } from '../typography.ts'

interface Block {
  children?: Child
}

/** The page's one h1, with the sentence that answers « de quoi s'agit-il ? ». */
export function Title({ lead, children }: Block & { lead?: string | undefined }) {
  return (
    <div class="pepin-title">
      <h1 class="ds-heading">{worded(children)}</h1>
      {lead && <p class="pepin-lead">{fr(lead)}</p>}
    </div>
  )
}

const worded = (child: Child): Child => (typeof child === 'string' ? fr(child) : child)

/** French typography for a text written between tags. */
export function T({ children }: Block) {
  return <>{worded(children)}</>
}

export function Section({
  title,
  level = 2,
  id,
  children,
}: Block & { title: string; level?: 2 | 3; id?: string }) {
  const attributes = id ? { id } : {}
  return (
    <section class="pepin-section" {...attributes}>
      {level === 2 ? <h2 class="ds-heading">{fr(title)}</h2> : <h3 class="ds-heading">{fr(title)}</h3>}
      {children}
    </section>
  )
}

/** Content with a side summary on wide screens; the summary comes first on a phone. */
export function WithAside({ aside, children }: Block & { aside: Child }) {
  return (
    <div class="pepin-with-aside">
      <aside class="pepin-aside" aria-label="En bref">
        {aside}
      </aside>
      <div>{children}</div>
    </div>
  )
}

export function Alert({ tone, title, children }: Block & { tone: Exclude<Tone, 'neutral'>; title?: string }) {
  return (
    <div class="ds-alert pepin-alert" data-color={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      {title && <h2 class="ds-heading">{fr(title)}</h2>}
      {children}
    </div>
  )
}

export function Badge({ tone = 'neutral', children }: Block & { tone?: Tone }) {
  return (
    <span class="ds-tag" data-color={tone} data-variant="outline">
      {worded(children)}
    </span>
  )
}

/** Where one is in a form, in words: « Étape 2 sur 5 : le problème ». */
export function Progress({ step, of, label }: { step: number; of: number; label: string }) {
  return (
    <div class="pepin-progress">
      <p>{fr(`Étape ${step} sur ${of} : ${label}`)}</p>
      <progress max={of} value={step} aria-hidden="true" />
    </div>
  )
}

/** Terms and values, one idea a line. */
export function Facts({ items }: { items: { term: string; value: Child }[] }) {
  return (
    <dl class="pepin-facts">
      {items.map(({ term, value }) => (
        <div>
          <dt>{fr(term)}</dt>
          <dd>{worded(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Empty({ title, children }: Block & { title: string }) {
  return (
    <div class="pepin-empty">
      <p class="pepin-empty-title">{fr(title)}</p>
      {children}
    </div>
  )
}

export function Details({ summary, open, children }: Block & { summary: string; open?: boolean }) {
  return (
    <details class="ds-details" {...(open ? { open: true } : {})}>
      <summary>{fr(summary)}</summary>
      <div>{children}</div>
    </details>
  )
}

export function Pager({
  previous,
  next,
  label,
}: {
  previous?: string | undefined
  next?: string | undefined
  label: string
}) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav class="pepin-pager" aria-label={fr(label)}>
      {previous === undefined ? (
        <span />
      ) : (
        <a rel="prev" href={previous}>
          ← Page précédente
        </a>
      )}
      {next === undefined ? (
        <span />
      ) : (
        <a rel="next" href={next}>
          Page suivante →
        </a>
      )}
    </nav>
  )
}

/** Whether what is typed is kept, always in words; the browser's script writes here too. */
export function SavedState({ text }: { text: string }) {
  return (
    <p class="pepin-saved" role="status" data-saved-state="">
      {fr(text)}
    </p>
  )
}

export function Figures({ items }: { items: { value: string; label: string }[] }) {
  return (
    <ul class="pepin-figures">
      {items.map(({ value, label }) => (
        <li>
          <strong>{fr(value)}</strong> <span>{fr(label)}</span>
        </li>
      ))}
    </ul>
  )
}

export function Card({
  title,
  href,
  theme,
  eyebrow,
  children,
}: Block & { title: string; href: string; theme?: string; eyebrow?: string }) {
  return (
    <article class="pepin-card" {...(theme ? { 'data-theme': theme } : {})}>
      {eyebrow && <p class="pepin-eyebrow">{fr(eyebrow)}</p>}
      <h2 class="ds-heading">
        <a href={href}>{fr(title)}</a>
      </h2>
      {children}
    </article>
  )
}
