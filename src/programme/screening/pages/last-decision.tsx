import { fr, Quoted } from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import type { Sheet } from '../sheet.ts'

/** The decision that counts: what, who, when, why, and whether the applicant knows it. */
export function LastDecision({ sheet, zone, now }: { sheet: Sheet; zone: string; now: Date }) {
  const last = sheet.decisions.at(-1)
  if (!last) return null
  const until = last.dueOn === null ? '' : ` jusqu’au ${frenchDate(last.dueOn)}`
  const told =
    last.moment === null
      ? 'Cette décision n’est pas annoncée.'
      : last.moment <= now
        ? `La personne l’a apprise le ${frenchDateTime(last.moment, zone)}.`
        : ''
  return (
    <>
      <p>
        {fr(`Décidé le ${frenchDateTime(last.decidedAt, zone)} par`)}{' '}
        <bdi>{last.by || fr('une personne de l’équipe')}</bdi>
        {fr(` : ${OUTCOME_WORDS[last.outcome]}${until}. ${told}`)}
      </p>
      <Quoted text={last.reason} />
    </>
  )
}
