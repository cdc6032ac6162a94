import { addMonths, type CivilDate } from '../../platform/dates.ts'
import type { Attendant } from './committee.ts'
import type { Condition } from './conditions.ts'
import type { DecisionContent } from './decision.ts'
import { goesOn, outcomeOf } from './stages.ts'

/** Ce qui manque pour clore : each thing a committee cannot be closed without, and where it is said. */
export interface Missing {
  name: string
  step: 'presence' | 'decision'
  /** The field to go to. */
  field: string
  /** Follows « sans ». */
  without: string
}

export interface ToClose {
  decision: DecisionContent | null
  attendance: readonly Attendant[]
  open: readonly Condition[]
  /** The stage the product is in. */
  current: string
  today: CivilDate
}

const PROOF_MONTHS = 2

export function missingOf(seen: ToClose): Missing[] {
  const { decision, attendance } = seen
  const presence = attendance.some(({ presence }) => presence === 'present' || presence === 'represented')
    ? []
    : [missing('nobody-present', 'nom-1', 'les présences', 'presence')]
  if (decision === null || decision.kind === '')
    return [...presence, missing('no-decision', 'nature', 'décision')]
  return [
    ...presence,
    ...decisionMissing(decision, seen),
    ...verdictsMissing(decision, seen.open),
    ...(goesOn(outcomeOf(decision, seen.current))
      ? [...conditionsMissing(decision), ...meansMissing(decision)]
      : []),
    ...(decision.signedName === '' ? [missing('no-signatory', 'signataire', 'signataire')] : []),
    ...(decision.signedCapacity === ''
      ? [missing('no-capacity', 'qualite', 'la qualité du signataire')]
      : []),
  ]
}

function decisionMissing(decision: DecisionContent, { current, today }: ToClose): Missing[] {
  const { kind, decidedOn, reason, nextStage, effectiveOn, proofUntil } = decision
  const found: Missing[] = []
  if (decidedOn === '') found.push(missing('no-day', 'decide-le', 'la date de la décision'))
  else if (decidedOn > today)
    found.push(missing('day-to-come', 'decide-le', 'une date de décision déjà arrivée'))
  if (reason === '') found.push(missing('no-reason', 'motif', 'motif'))
  if (kind === 'continue' || kind === 'redirect')
    if (nextStage === '') found.push(missing('no-stage', 'suite', 'la phase qui suit'))
  const outcome = outcomeOf(decision, current)
  if (outcome !== '' && outcome !== current && effectiveOn === '')
    found.push(missing('no-effective-day', 'effet-le', 'le jour où elle prend effet'))
  if (kind !== 'continue-provisionally') return found
  if (proofUntil === '') found.push(missing('no-proof-day', 'preuve-le', 'le jour où la preuve est attendue'))
  else if (decidedOn !== '' && (proofUntil <= decidedOn || proofUntil > addMonths(decidedOn, PROOF_MONTHS)))
    found.push(missing('proof-too-far', 'preuve-le', 'une preuve attendue dans les deux mois'))
  return found
}

const verdictsMissing = ({ verdicts }: DecisionContent, open: readonly Condition[]): Missing[] =>
  open.flatMap(({ id, indicator }, index) =>
    verdicts.some(({ conditionId, verdict }) => conditionId === id && verdict !== '')
      ? []
      : [missing('no-verdict', `verdict-${index + 1}`, `verdict sur la condition « ${indicator} »`)],
  )

function conditionsMissing({ conditions, decidedOn }: DecisionContent): Missing[] {
  if (conditions.length === 0)
    return [missing('no-conditions', 'indicateur-1', 'prochaine condition de réussite')]
  return conditions.flatMap(({ indicator, target, dueOn }, index) => {
    const at = index + 1
    if (indicator === '')
      return [missing('no-indicator', `indicateur-${at}`, `l’indicateur de la condition ${at}`)]
    if (target === '') return [missing('no-target', `cible-${at}`, `la cible de la condition ${at}`)]
    return dueOn === '' || dueOn <= decidedOn
      ? [missing('no-condition-day', `echeance-${at}`, `une date à venir pour la condition ${at}`)]
      : []
  })
}

function meansMissing({ money, days, decidedOn }: DecisionContent): Missing[] {
  if (money.length === 0) return [missing('no-means', 'financeur-1', 'moyens')]
  const ofMoney = money.flatMap(({ funder, amount, until }, index) => {
    const at = index + 1
    if (funder === '') return [missing('no-funder', `financeur-${at}`, `le financeur de la ligne ${at}`)]
    if (amount === null) return [missing('no-amount', `montant-${at}`, `le montant de la ligne ${at}`)]
    return until === '' || until <= decidedOn
      ? [missing('no-money-day', `jusquau-${at}`, `un jour à venir jusqu’auquel court la ligne ${at}`)]
      : []
  })
  const ofDays = days.flatMap(({ skill, days: count }, index) =>
    skill === '' || count === null
      ? [
          missing(
            'no-skill',
            `competence-${index + 1}`,
            `la compétence et les jours de la ligne ${index + 1}`,
          ),
        ]
      : [],
  )
  return [...ofMoney, ...ofDays]
}

const missing = (
  name: string,
  field: string,
  without: string,
  step: Missing['step'] = 'decision',
): Missing => ({ name, step, field, without })
