import { fr } from '../typography.ts'
import { length, position } from './time-scale.ts'

/** How a bar is filled: told apart without colour, and always named. */
export type Motif = 'solid' | 'stripes' | 'dots' | 'cross' | 'hollow' | 'pause'

export interface TimeBar {
  label: string
  /** When, in words, after the label. */
  note: string
  /** 'YYYY-MM-DD' */
  from: string
  /** Null for what has no length: a mark. */
  to: string | null
  motif: Motif
}

/** One row: its words, then its bar under them. */
export function Bar({ bar, from, to, top }: { bar: TimeBar; from: string; to: string; top: number }) {
  const x = position(bar.from, from, to)
  return (
    <g>
      <text class="pepin-bars-text" x="0" y={top + 18}>
        <tspan class="pepin-bars-name">{fr(bar.label)}</tspan>
        <tspan dx="8">{fr(bar.note)}</tspan>
      </text>
      {bar.to === null ? (
        <circle class="pepin-bars-mark" cx={x} cy={top + 34} r="7" />
      ) : (
        <rect
          class={`pepin-bars-bar pepin-bars-${bar.motif}`}
          x={x}
          y={top + 26}
          width={length(bar.from, bar.to, from, to)}
          height="16"
          {...(bar.motif === 'solid' || bar.motif === 'hollow' ? {} : { fill: `url(#motif-${bar.motif})` })}
        />
      )}
    </g>
  )
}
