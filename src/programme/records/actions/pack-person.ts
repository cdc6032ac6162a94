import { frenchDateTime, PARIS } from '../../../platform/dates.ts'
import { drawPdf, type PdfBlock } from '../../../platform/pdf/pdf.ts'
import { zipOf } from '../../../platform/zip.ts'
import type { Calculation } from '../calculation.ts'
import { BEFORE_THE_ANSWER, CLASS_NAMES } from '../classes.ts'
import { fieldWords, valueWords } from '../record-words.ts'
import type { Rubric } from '../store/held.ts'
import type { PersonData } from './export-person.ts'

/** The same data twice: for a machine, and to be read. */
export async function packPerson(data: PersonData): Promise<Uint8Array<ArrayBuffer>> {
  return zipOf([
    { name: 'mes-donnees.json', content: jsonOf(data) },
    { name: 'mes-donnees.pdf', content: await readablePdf(data) },
    ...data.files,
  ])
}

export const jsonOf = ({ personId, at, rubrics, refusals, calculations }: PersonData): string =>
  JSON.stringify(
    {
      pepin: 'mes-donnees',
      format: 1,
      personne: personId,
      le: at,
      rubriques: rubrics.map(({ label, communicability, records }) => ({
        rubrique: label,
        classe: CLASS_NAMES[communicability],
        enregistrements: records,
      })),
      calculs: calculations,
      nonCommunique: [
        ...refusals.map(({ label, why, count }) => ({
          quoi: label,
          classe: CLASS_NAMES.deliberation,
          nombre: count,
          pourquoi: why,
        })),
        { quoi: 'Avant la réponse', classe: CLASS_NAMES.deliberation, pourquoi: BEFORE_THE_ANSWER },
      ],
    },
    null,
    2,
  )

function readablePdf(data: PersonData): Promise<Buffer> {
  const { rubrics, refusals, calculations, at } = data
  return drawPdf({
    title: 'Mes données',
    author: 'Pépin',
    footer: `Mes données, le ${frenchDateTime(at, PARIS)}`,
    blocks: [
      ...rubrics.filter(({ records }) => records.length > 0).flatMap(rubricBlocks),
      ...calculations.flatMap(calculationBlocks),
      { kind: 'heading', level: 1, text: 'Ce qui n’est pas donné' },
      {
        kind: 'list',
        items: [...refusals.map(({ label, count, why }) => `${label} : ${count}. ${why}`), BEFORE_THE_ANSWER],
      },
    ],
  })
}

const rubricBlocks = ({ label, communicability, records }: Rubric): PdfBlock[] => [
  { kind: 'heading', level: 1, text: `${label} (${CLASS_NAMES[communicability]})` },
  ...records.map(
    (record): PdfBlock => ({
      kind: 'facts',
      items: Object.entries(record)
        .filter(([, value]) => value !== null && value !== '')
        .map(([key, value]) => ({ term: fieldWords(key), value: valueWords(value) })),
    }),
  ),
]

const calculationBlocks = ({ application, role, data, parameters, result }: Calculation): PdfBlock[] => [
  { kind: 'heading', level: 1, text: 'Le calcul qui a aidé la décision' },
  { kind: 'paragraph', text: `${role} Candidature ${application}.` },
  { kind: 'heading', level: 2, text: 'Les données' },
  { kind: 'list', items: data },
  { kind: 'heading', level: 2, text: 'Les paramètres et les poids' },
  { kind: 'list', items: parameters },
  { kind: 'heading', level: 2, text: 'Le résultat' },
  { kind: 'list', items: result },
]
