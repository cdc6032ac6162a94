import { describe, expect, it } from 'vitest'
import { headingsOf, readPdf } from '../../../test/pdf-tags.ts'
import { fr } from '../../design/index.ts'
import { drawPdf } from '../../platform/pdf/pdf.ts'
import { DEFAULT_FORM } from './form.ts'
import { receiptDocument } from './receipt-document.ts'

const drawn = (answers: Record<string, string>) =>
  drawPdf(
    receiptDocument(
      {
        incubator: 'La Serre',
        title: answers['titre'] ?? '',
        facts: [
          { term: 'Récépissé', value: 'K7QM-2F9X' },
          { term: 'Empreinte du contenu (SHA-256)', value: 'ab'.repeat(32) },
        ],
        form: DEFAULT_FORM,
        values: new Map(Object.entries(answers)),
        signatory: { name: 'Odile Marchand', capacity: 'Directrice' },
      },
      fr,
    ),
  )

describe('the receipt as a PDF', () => {
  it('is tagged, in French, with its number, its fingerprint and every answer under its question', async () => {
    const answers = {
      titre: 'Un titre',
      probleme: 'Ligne une\nLigne deux',
      hierarchie: 'Paul',
      guide_lu: 'oui',
    }
    const pdf = await readPdf(await drawn(answers))
    expect(pdf).toMatchObject({ tagged: true, language: 'fr' })
    expect(pdf.title).toContain('K7QM-2F9X')
    const said = pdf.nodes.map(({ text }) => text).join('\n')
    for (const text of ['K7QM-2F9X', 'abab', 'Un titre', 'Ligne une', 'Ligne deux', 'Paul', 'Odile Marchand'])
      expect(said).toContain(text)
    // Not alone on a last page.
    expect(said.indexOf('Odile Marchand')).toBeLessThan(said.indexOf('Ligne une'))
    const headings = headingsOf(pdf).map(({ text }) => text)
    expect(headings).toContain('Le problème')
    expect(headings).toContain('Ce que le jury ne voit pas')
  })

  it('takes what was typed as it is: markup, an emoji, an empty title', async () => {
    const bytes = await drawn({ titre: '', probleme: '#import "x" 🌱 $a$ <b>' })
    const said = (await readPdf(bytes)).nodes.map(({ text }) => text).join(' ')
    expect(said).toContain('#import "x" [U+1F331] $a$ <b>')
  })
})
