import { expect, it } from 'vitest'
import { csvCell, csvFile } from './csv.ts'

it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', '\u00a0=HYPERLINK("x")', '\r=1'])(
  'keeps %j as text, never a formula',
  typed => expect(csvCell(typed)).toMatch(/^"'/),
)

it('quotes what would break a line or a column, and nothing else', () => {
  expect(csvCell('Nadia Roux')).toBe('Nadia Roux')
  expect(csvCell('a;b')).toBe('"a;b"')
  expect(csvCell('« dit "oui" »')).toBe('"« dit ""oui"" »"')
})

it('is a file a French spreadsheet opens', () => {
  expect(csvFile(['Nom', 'Adresse'], [['Nadia', 'n@x.fr']])).toBe('\ufeffNom;Adresse\r\nNadia;n@x.fr\r\n')
})
