export type Unit = 'lines' | 'words' | 'characters'

/** Counts as the server does (programme/applications/form/length.ts): code points, line ends as one. */
export function measure(typed: string, unit: Unit): number {
  const text = typed.replace(/\r\n?/g, '\n')
  if (unit === 'characters') return Array.from(text).length
  if (unit === 'words') return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.reduce((sum, line) => sum + Math.ceil(Array.from(line).length / 90), 0)
}
