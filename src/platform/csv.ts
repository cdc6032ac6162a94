/** Spreadsheets: semicolons and a byte-order mark, as a French Excel opens them. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r]/

/** A cell that a spreadsheet never computes: what would start a formula is kept as text. */
export const csvCell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[";\n\r]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvFile = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${[head, ...rows].map(row => row.map(csvCell).join(';')).join('\r\n')}\r\n`
