import type { Theme } from './theme/themes.ts'

/** How an incubator's pages present themselves. */
export interface Brand {
  slug: string | null
  name: string
  administration: string
  home: string
  theme: Theme
  /** Where its logo is; its theme's mark otherwise. */
  logo?: string | null
}

/** What surrounds every page: whose it is, who looks at it, where they can go. */
export interface Shell {
  brand: Brand
  person: { name: string } | null
  navigation: { href: string; label: string; current?: boolean }[]
  /** The demonstration's time, already worded; null in real use. */
  demonstration: { now: string } | null
  path: string
}

/** Five kinds of page, each with its own calm: see the design guide. */
export type Kind = 'public' | 'focus' | 'queue' | 'overview' | 'room'
export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral'
