/** The named themes: each is an entry of designsystemet.config.json and a file of generated/. */
export const THEMES = ['pepin', 'ardoise', 'lavande', 'brique', 'lagon'] as const
export type Theme = (typeof THEMES)[number]

/** The two colours each is made from, for a swatch. */
export const THEME_COLOURS: Record<Theme, readonly [accent: string, seed: string]> = {
  pepin: ['#1F5C4D', '#B5532A'],
  ardoise: ['#34507A', '#8A3B66'],
  lavande: ['#5B4390', '#8A5A1C'],
  brique: ['#8F3D2B', '#2E5E78'],
  lagon: ['#0F5C6B', '#9A4A1E'],
}
