import { isVacant, type Seat } from './panel.ts'

/** Diversité d'une instance : how many seats per background, how many experienced. */
export interface Mix {
  backgrounds: { background: string; seats: number; senior: number }[]
  /** Seats without a background said. */
  unsaid: number
  senior: number
  seats: number
}

/** Over the seats still offered or taken; spellings that differ by case or spaces are one background. */
export function mixOf(seats: readonly Pick<Seat, 'background' | 'senior' | 'answer' | 'removedAt'>[]): Mix {
  const counted = seats.filter(seat => !isVacant(seat))
  const groups = new Map<string, { background: string; seats: number; senior: number }>()
  for (const { background, senior } of counted) {
    const said = background.trim()
    const key = said.toLowerCase().replace(/\s+/g, ' ')
    if (key === '') continue
    const group = groups.get(key) ?? { background: said, seats: 0, senior: 0 }
    groups.set(key, { ...group, seats: group.seats + 1, senior: group.senior + (senior ? 1 : 0) })
  }
  const backgrounds = [...groups.values()].sort(
    (a, b) => b.seats - a.seats || a.background.localeCompare(b.background, 'fr'),
  )
  return {
    backgrounds,
    unsaid: counted.length - backgrounds.reduce((sum, { seats }) => sum + seats, 0),
    senior: counted.filter(({ senior }) => senior).length,
    seats: counted.length,
  }
}
