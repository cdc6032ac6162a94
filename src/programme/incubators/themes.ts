/** Couleurs d'un incubateur : five sets made of tokens, never free colours (decision 0018). */
export const THEMES = ['pepin', 'ardoise', 'lavande', 'brique', 'lagon'] as const
export type Theme = (typeof THEMES)[number]
export const isTheme = (text: string): text is Theme => (THEMES as readonly string[]).includes(text)

export const THEME_WORDS: Record<Theme, string> = {
  pepin: 'Pépin : vert et terre cuite',
  ardoise: 'Ardoise : bleu gris et prune',
  lavande: 'Lavande : violet et ocre',
  brique: 'Brique : rouge brun et bleu',
  lagon: 'Lagon : bleu vert et cuivre',
}

/** The accent of each, for what is printed. */
export const THEME_ACCENTS: Record<Theme, string> = {
  pepin: '#1F5C4D',
  ardoise: '#34507A',
  lavande: '#5B4390',
  brique: '#8F3D2B',
  lagon: '#0F5C6B',
}
