import { fr } from '../typography.ts'

export interface Moment {
  label: string
  date: string
  state: 'past' | 'now' | 'next'
  note?: string
}

const SAID = { past: 'passé', now: 'nous en sommes ici', next: 'à venir' }

/** A schedule drawn as a line; each moment says in words whether it is past, so colour is never alone. */
export function Timeline({ title, items }: { title: string; items: Moment[] }) {
  return (
    <figure class="pepin-timeline">
      <figcaption>{fr(title)}</figcaption>
      <ol>
        {items.map(({ label, date, state, note }) => (
          <li data-state={state} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span class="pepin-moment">{fr(label)}</span> <span class="pepin-date">{fr(date)}</span>{' '}
            <span class={state === 'now' ? 'pepin-here' : 'pepin-unseen'}>{SAID[state]}</span>
            {note && <span class="pepin-note"> {fr(note)}</span>}
          </li>
        ))}
      </ol>
    </figure>
  )
}
