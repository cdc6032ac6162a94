import { frenchDate, shortFrenchDate } from '../../platform/dates.ts'
import { euros } from '../calls/quantities.ts'
import type { Attendant } from './committee.ts'
import type { InvestmentRecord } from './record.ts'
import { DECISION_WORDS, PART_WORDS, PRESENCE_WORDS, VERDICT_WORDS } from './wording.ts'

/** Le relevé mis en forme : the same blocks for the page and for the PDF; what people wrote stays as they wrote it. */
export type Words = string | { said: string } | readonly (string | { said: string })[]
export type RecordBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: Words }
  | { kind: 'paragraph'; text: Words }
  | { kind: 'list'; items: Words[] }
  | { kind: 'table'; caption: string; columns: string[]; widths: number[]; rows: Words[][] }
  | { kind: 'signature'; text: Words }

const heading = (text: string): RecordBlock => ({ kind: 'heading', level: 1, text })
const paragraph = (text: Words): RecordBlock => ({ kind: 'paragraph', text })
const said = (text: string) => ({ said: text === '' ? '–' : text })

export function recordBlocks(record: InvestmentRecord): RecordBlock[] {
  return [
    heading('Décision'),
    ...decision(record),
    ...judged(record),
    ...conditions(record),
    ...means(record),
    ...attendance(record),
    {
      kind: 'signature',
      text: [
        `Signé le ${frenchDate(record.decidedOn)} par `,
        said(record.signed.name),
        ', ',
        said(record.signed.capacity),
        '.',
      ],
    },
  ]
}

function decision({ decision: taken, decidedOn, metOn, place }: InvestmentRecord): RecordBlock[] {
  const { kind, from, to, effectiveOn, reason, proofUntil } = taken
  const where = place === '' ? '' : ', '
  const stage =
    effectiveOn === ''
      ? `Le produit reste dans la même phase : ${from}.`
      : `Le produit quitte la phase « ${from} » et passe à « ${to} » le ${frenchDate(effectiveOn)}.`
  return [
    paragraph([`Séance du ${frenchDate(metOn)}${where}`, ...(place === '' ? [] : [{ said: place }]), '.']),
    paragraph(`${DECISION_WORDS[kind]}, décidée le ${frenchDate(decidedOn)}. ${stage}`),
    ...(proofUntil === '' ? [] : [paragraph(`La preuve est attendue le ${frenchDate(proofUntil)}.`)]),
    paragraph(['Motif : ', said(reason)]),
  ]
}

function judged({ judged: all }: InvestmentRecord): RecordBlock[] {
  if (all.length === 0) return []
  return [
    heading('Résultats sur les conditions fixées avant'),
    {
      kind: 'table',
      caption: 'Chaque condition et ce qu’elle est devenue',
      columns: ['Condition', 'Cible', 'Pour le', 'Résultat', 'Verdict'],
      widths: [3, 2, 2, 4, 2],
      rows: all.map(({ indicator, target, dueOn, result, verdict }) => [
        said(indicator),
        said(target),
        shortFrenchDate(dueOn),
        said(result),
        VERDICT_WORDS[verdict],
      ]),
    },
  ]
}

function conditions({ conditions: all }: InvestmentRecord): RecordBlock[] {
  if (all.length === 0) return []
  return [
    heading('Prochaines conditions de réussite'),
    {
      kind: 'table',
      caption: 'Ce que le prochain comité comparera aux résultats',
      columns: ['Indicateur', 'Cible', 'Pour le'],
      widths: [4, 3, 2],
      rows: all.map(({ indicator, target, dueOn }) => [
        said(indicator),
        said(target),
        shortFrenchDate(dueOn),
      ]),
    },
  ]
}

function means({ money, days }: InvestmentRecord): RecordBlock[] {
  if (money.length + days.length === 0) return []
  const total = money.reduce((sum, { amount }) => sum + amount, 0)
  return [
    heading('Moyens accordés'),
    {
      kind: 'table',
      caption: `Crédits : ${euros(total)} en tout`,
      columns: ['Financeur', 'Montant', 'Jusqu’au'],
      widths: [4, 2, 2],
      rows: money.map(({ funder, amount, until }) => [said(funder), euros(amount), shortFrenchDate(until)]),
    },
    ...(days.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Jours d’expertise',
            columns: ['Compétence', 'Jours'],
            widths: [4, 2],
            rows: days.map(({ skill, days: count }) => [said(skill), String(count)]),
          },
        ]),
  ]
}

function attendance({ attendance: all }: InvestmentRecord): RecordBlock[] {
  if (all.length === 0) return []
  return [
    heading('Présences'),
    {
      kind: 'table',
      caption: 'Les personnes attendues',
      columns: ['Personne', 'Fonction', 'Au titre de', 'Présence'],
      widths: [3, 3, 2, 3],
      rows: all.map(each => [
        said(each.name),
        said(each.capacity),
        PART_WORDS[each.part],
        presenceWords(each),
      ]),
    },
  ]
}

export const presenceWords = ({
  presence,
  representedBy,
}: Pick<Attendant, 'presence' | 'representedBy'>): Words =>
  presence === 'represented'
    ? [`${PRESENCE_WORDS.represented} par `, { said: representedBy }]
    : PRESENCE_WORDS[presence]
