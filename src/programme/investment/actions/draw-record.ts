import { fr, typeset } from '../../../design/index.ts'
import { drawPdf } from '../../../platform/pdf/pdf.ts'
import type { InvestmentRecord } from '../record.ts'
import { recordBlocks } from '../record-blocks.ts'

/** Draws a signed relevé de décisions as a tagged PDF, with the fingerprint it was closed with. */
export function drawRecord(record: InvestmentRecord, fingerprint: string): Promise<Buffer> {
  const title = fr(`Relevé de décisions du comité d’investissement n° ${record.number}`)
  return drawPdf({
    title,
    author: record.incubator,
    footer: `${record.incubator}, ${title}`,
    blocks: typeset([
      { kind: 'paragraph', text: [{ said: record.product }, '\n', { said: record.administration }] },
      { kind: 'paragraph', text: `Empreinte : ${fingerprint}` },
      ...recordBlocks(record),
    ]),
  })
}

/** « releve-de-decisions-le-produit-2.pdf » */
export const recordFilename = (slug: string, number: number): string =>
  `releve-de-decisions-${slug}-${number}.pdf`
