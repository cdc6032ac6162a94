import { frenchDate, shortFrenchDate } from '../../platform/dates.ts'
import { type DecisionOutcome, OUTCOMES } from '../applications/decision.ts'
import type { MinutesDecision, PanelMinutes } from './minutes.ts'
import { applications, members, PANEL_NAMES, presenceWords, sittingWords } from './minutes-wording.ts'
import { DEPARTS, decimal, outcomesTitle } from './ranking-wording.ts'

/** Le procès-verbal mis en forme : the same blocks for the page and for the PDF; what people wrote stays as they wrote it. */
export type Words = string | { said: string } | readonly (string | { said: string })[]

export type MinutesBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: Words }
  | { kind: 'paragraph'; text: Words }
  | { kind: 'list'; items: Words[] }
  | { kind: 'table'; caption: string; columns: string[]; widths: number[]; rows: Words[][] }
  | { kind: 'signature'; text: Words }

const heading = (text: string, level: 1 | 2 = 1): MinutesBlock => ({ kind: 'heading', level, text })
const paragraph = (text: Words): MinutesBlock => ({ kind: 'paragraph', text })
const said = (text: string) => ({ said: text })
const named = ({ title, receipt }: { title: string; receipt: string }): (string | { said: string })[] => [
  said(title),
  ` (${receipt})`,
]
export function minutesBlocks(minutes: PanelMinutes): MinutesBlock[] {
  return [
    ...composition(minutes),
    ...sittings(minutes),
    ...recusals(minutes),
    ...criteria(minutes),
    ...ranking(minutes),
    ...decisions(minutes),
    ...signatures(minutes),
  ]
}

function composition({ members: all }: PanelMinutes): MinutesBlock[] {
  const signed = all.filter(({ declaredOn }) => declaredOn !== null).length
  return [
    heading('Composition'),
    paragraph(
      `${members(all.length)}. Déclaration d'intérêts et de confidentialité signée : ${signed} sur ${all.length}.`,
    ),
    {
      kind: 'table',
      caption: 'Les membres et leur déclaration',
      columns: ['Membre', 'Profil', 'Organisation', 'Déclaration'],
      widths: [3, 2, 3, 3],
      rows: all.map(member => [
        [said(member.name), member.role === 'chair' ? ', préside' : ''],
        [said(member.background || '–')],
        [said(member.organisation || '–')],
        [
          member.declaredOn ? `signée le ${shortFrenchDate(member.declaredOn)}` : 'non signée',
          member.leftOn ? ` ; a quitté son siège le ${shortFrenchDate(member.leftOn)}` : '',
        ],
      ]),
    },
  ]
}

function sittings({ sittings }: PanelMinutes): MinutesBlock[] {
  if (sittings.length === 0) return [heading('Séances'), paragraph('Aucune séance enregistrée.')]
  const again = ({ heldOn }: { heldOn: string }) =>
    sittings.find(({ convenedAfter }) => convenedAfter === heldOn)?.heldOn ?? null
  return [
    heading('Séances'),
    ...sittings.flatMap((sitting): MinutesBlock[] => {
      const { heldOn, place, presences } = sitting
      return [
        heading(`Séance du ${frenchDate(heldOn)}`, 2),
        ...(place ? [paragraph(['Lieu : ', said(place)])] : []),
        paragraph(sittingWords(sitting, again(sitting))),
        presences.length === 0
          ? paragraph("Aucune présence n'est notée.")
          : {
              kind: 'list',
              items: presences.map(({ name, presence, representedBy }) => [
                said(name),
                ` : ${presenceWords(presence)}`,
                ...(presence === 'represented' && representedBy ? [' par ', said(representedBy)] : []),
              ]),
            },
      ]
    }),
  ]
}

function recusals({ recusals }: PanelMinutes): MinutesBlock[] {
  return [
    heading('Déports'),
    ...(recusals.length === 0
      ? [paragraph("Aucun membre ne s'est déporté.")]
      : [
          paragraph("Ces membres n'ont pas pris part à l'examen de ces candidatures :"),
          {
            kind: 'list',
            items: recusals.map(({ name, ...application }) => [said(name), ' : ', ...named(application)]),
          } as const,
        ]),
  ]
}

function criteria({ criteria }: PanelMinutes): MinutesBlock[] {
  if (criteria.length === 0) return []
  return [
    heading('Critères'),
    { kind: 'list', items: criteria.map(({ name, weight }) => [`${name} : ${weight} %`]) },
  ]
}

function ranking({ kind, ranking, places }: PanelMinutes): MinutesBlock[] {
  if (kind === 'committee' || ranking.length === 0) return []
  return [
    heading('Classement'),
    paragraph(
      `Le classement vient des évaluations, sur 6${places === null ? '' : `, pour ${places} places`} ; il tient compte de la sévérité de chaque membre, si bien que son ordre n'est pas toujours celui des moyennes. C'est un avis : le jury décide. L'écart dit combien les notes diffèrent d'un membre à l'autre.`,
    ),
    {
      kind: 'table',
      caption: 'Les candidatures dans l’ordre du classement',
      columns: ['Place', 'Candidature', 'Moyenne', 'Écart', 'Évaluations'],
      widths: [1, 6, 1.4, 1.2, 1.6],
      rows: ranking.map(row => [
        row.place === null ? '–' : String(row.place),
        named(row),
        decimal(row.mean),
        decimal(row.spread),
        String(row.reviews),
      ]),
    },
  ]
}

function decisions({ kind, decisions, undecided, withdrawn }: PanelMinutes): MinutesBlock[] {
  const outcomes: readonly DecisionOutcome[] = kind === 'jury' ? OUTCOMES.shortlist : OUTCOMES.selection
  return [
    heading('Décisions'),
    ...(withdrawn > 0
      ? [paragraph(`${applications(withdrawn)} : retrait par la personne qui la portait, sans décision.`)]
      : []),
    ...outcomes.flatMap(outcome => {
      const held = decisions.filter(decision => decision.outcome === outcome)
      return held.length === 0 ? [] : group(outcome, held)
    }),
    ...(undecided.length === 0
      ? []
      : [
          heading(`Sans décision : ${undecided.length}`, 2),
          { kind: 'list', items: undecided.map(named) } as const,
        ]),
  ]
}

/** One outcome: each reason once, with the applications it holds for. */
function group(outcome: DecisionOutcome, held: MinutesDecision[]): MinutesBlock[] {
  const sorted = held.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
  const byReason = Map.groupBy(sorted, ({ reason, rank }) => `${rank ?? ''} ${reason}`)
  return [
    heading(`${outcomesTitle(outcome, held.length)} : ${held.length}`, 2),
    ...[...byReason.values()].flatMap((same): MinutesBlock[] => [
      { kind: 'list', items: same.map(line) },
      paragraph(['Motif : ', said(same[0]?.reason ?? '')]),
    ]),
  ]
}

const line = (decision: MinutesDecision): Words => [
  ...(decision.rank === null ? [] : [`Place ${decision.rank} : `]),
  said(decision.title),
  ` (${decision.receipt})`,
  ...(decision.departs ? [` – ${DEPARTS}`] : []),
]

function signatures({ kind, members: all }: PanelMinutes): MinutesBlock[] {
  const chairs = all.filter(({ role, leftOn }) => role === 'chair' && leftOn === null)
  return [
    {
      kind: 'signature',
      text: [
        `Pour ${PANEL_NAMES[kind]},\n`,
        ...(chairs.length === 0
          ? ['nom, qualité et signature']
          : chairs.map(({ name }, index) => said(`${index > 0 ? '\n' : ''}${name}`))),
      ],
    },
  ]
}
