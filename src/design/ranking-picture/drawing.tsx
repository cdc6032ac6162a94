import type { Column, Drawing } from './geometry.ts'
import { percentWords } from './words.ts'

/** Bars, lines and figures; groups differ by colour and by what fills the bar, so that black ink is enough. */
export function DrawingView({ drawing, label }: { drawing: Drawing; label: string }) {
  const { width, height, top, bottom, left, columns, cut, ticks } = drawing
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="pepin-ranks"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id="pepin-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="pepin-ranks-zone" width="5" height="5" />
          <line class="pepin-ranks-ink" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      {ticks.map(({ rank, y }) => (
        <g>
          <line class="pepin-ranks-grid" x1={left} x2={width} y1={y} y2={y} />
          <text class="pepin-ranks-text" x={left - 8} y={y + 4} text-anchor="end">
            {rank}
          </text>
        </g>
      ))}
      <rect
        class="pepin-ranks-places"
        x={left}
        y={top}
        width={width - left}
        height={Math.max(0, cut - top)}
      />
      <line class="pepin-ranks-cut" x1={left} x2={width} y1={cut} y2={cut} />
      {columns.map((column, index) => (
        <ColumnView column={column} place={index + 1} bottom={bottom} />
      ))}
    </svg>
  )
}

function ColumnView({ column, place, bottom }: { column: Column; place: number; bottom: number }) {
  const { item, x, bar, line, middle } = column
  return (
    <g>
      <title>{item.name}</title>
      <line class="pepin-ranks-ink" x1={x} x2={x} y1={line.from} y2={line.to} />
      <rect
        class={`pepin-ranks-bar pepin-ranks-${item.group}`}
        {...(item.group === 'zone' ? { fill: 'url(#pepin-hatch)' } : {})}
        {...bar}
      />
      <line class="pepin-ranks-middle" x1={bar.x} x2={bar.x + bar.width} y1={middle} y2={middle} />
      <text class="pepin-ranks-text" x={x} y={16} text-anchor="middle">
        {percentWords(item.among)}
      </text>
      <text class="pepin-ranks-text" x={x} y={bottom + 18} text-anchor="middle">
        {place}
      </text>
    </g>
  )
}
