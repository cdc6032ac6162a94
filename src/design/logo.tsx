import type { Brand } from './shell.ts'

/** The seed, in two strokes: its round body, and the shoot that leaves it. Legible at 16 px, one colour. */
export const SEED = [
  'M12 21.5c-4.4 0-7.5-3-7.5-7 0-4.6 4-8.2 7.5-8.2s7.5 3.6 7.5 8.2c0 4-3.100 7-7.500 7Z',
  'M12 17v-6.500c0-4 2-7 6-8',
] as const

export function Logo({ theme }: { theme: Brand['theme'] }) {
  return (
    <svg class="pepin-logo" viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
      {theme === 'ardoise' ? (
        <>
          <rect x="4" y="7" width="16" height="14" fill="none" stroke="currentColor" stroke-width="2.2" />
          <path d="M4 14h16M12 7V2.500" fill="none" stroke="currentColor" stroke-width="2.2" />
        </>
      ) : (
        SEED.map(stroke => (
          <path
            d={stroke}
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ))
      )}
    </svg>
  )
}

/** The same drawing as a file, for the browser's tab. */
export const favicon = () =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>path{stroke:#1f5c4d}@media(prefers-color-scheme:dark){path{stroke:#83a59d}}</style>${SEED.map(
    stroke =>
      `<path d="${stroke}" fill="none" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  ).join('')}</svg>`
