import { expect, it } from 'vitest'
import { drawPdf } from './pdf.ts'

const document = {
  title: 'Procès-verbal du jury',
  author: 'Les Semailles',
  footer: 'Les Semailles',
  blocks: [
    { kind: 'heading' as const, level: 1 as const, text: 'Présents' },
    { kind: 'list' as const, items: ['Zoé #strong[Martin] $x$ \\ @a <b>', 'É. « Ö » 🌱'] },
    { kind: 'facts' as const, items: [{ term: 'Appel', value: 'A\nB' }] },
    {
      kind: 'table' as const,
      columns: ['Candidature', 'Moyenne'],
      widths: [3, 1],
      rows: [['#import "/etc/passwd"', '4,5']],
    },
    { kind: 'signature' as const, text: 'Odile Marchand' },
  ],
}

it('draws a tagged PDF whose texts are data, never markup', async () => {
  const bytes = await drawPdf(document)
  const said = bytes.toString('latin1')
  expect(said.startsWith('%PDF-')).toBe(true)
  expect(said).toContain('/MarkInfo')
  expect(said).toContain('/StructTreeRoot')
  expect(said).toContain('pdfuaid')
})

it('refuses a skipped heading level', async () => {
  const skipped = {
    ...document,
    blocks: [
      { kind: 'heading' as const, level: 1 as const, text: 'Un' },
      { kind: 'heading' as const, level: 3 as const, text: 'Trois' },
    ],
  }
  await expect(drawPdf(skipped)).rejects.toThrow()
})
