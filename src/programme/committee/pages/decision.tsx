import { Quoted, Section, T, TextField } from '../../../design/index.ts'
import { type Decision, OUTCOMES } from '../../applications/decision.ts'
import { choicesOf, decimal, outcomeTitle } from '../../jury/ranking-wording.ts'
import { type DecisionHead, DecisionPage, type Recorded } from '../../panels/pages/shared/decision.tsx'
import { DecisionForm } from '../../panels/pages/shared/decision-form.tsx'
import { WHY_ORGANISER } from '../wording.ts'
import { selectionFrame } from './frame.ts'

export interface SelectionDecisionProps extends DecisionHead {
  receipt: string
  mean: number | null
  sentences: string[]
  shortlistReason: string
  last: Recorded | undefined
  /** Why nothing can be decided, if so. */
  closed: string | null
  typed: { outcome: string; reason: string; rank: string }
  errors: readonly { field: string; message: string }[]
}

/** One candidature before the committee: what is known, what was decided, and the form. */
export function SelectionDecisionPage(props: SelectionDecisionProps) {
  const { shell, id, slug, callTitle, last, closed, typed, errors } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <DecisionPage
      {...props}
      frame={selectionFrame(shell, slug, callTitle)}
      warning={closed}
      judged={<FromTheJury {...props} />}
      last={last ? { decision: last, words: decisionWords(last).toLowerCase() } : null}
      why={WHY_ORGANISER}
    >
      {closed === null && (
        <DecisionForm
          action={`/gestion/candidatures/${id}/selection`}
          version={last?.number ?? 0}
          legend="Décision du comité"
          options={choicesOf(OUTCOMES.selection)}
          reasonHint="Il figure au procès-verbal, et la lettre s'en inspire."
          typed={typed}
          error={error}
        >
          <TextField
            name="place"
            label="Place sur la liste complémentaire"
            hint="Seulement pour la liste complémentaire : 1 remplace en premier."
            inputmode="numeric"
            width="short"
            optional
            value={typed.rank}
            error={error('place')}
          />
        </DecisionForm>
      )}
    </DecisionPage>
  )
}

/** « Sur la liste complémentaire, place 2 ». */
export const decisionWords = ({ outcome, rank }: Pick<Decision, 'outcome' | 'rank'>): string =>
  `${outcomeTitle(outcome)}${rank === null ? '' : `, place ${rank}`}`

function FromTheJury({ mean, sentences, shortlistReason }: SelectionDecisionProps) {
  return (
    <Section title="Ce que dit le jury">
      <p>
        <T>{mean === null ? "Aucune évaluation n'est remise." : `Moyenne : ${decimal(mean)} sur 6.`}</T>
      </p>
      {shortlistReason !== '' && (
        <>
          <p>
            <T>Le motif de la présélection :</T>
          </p>
          <Quoted text={shortlistReason} />
        </>
      )}
      {sentences.length > 0 && (
        <>
          <p>
            <T>À transmettre à la personne :</T>
          </p>
          {sentences.map(sentence => (
            <Quoted text={sentence} />
          ))}
        </>
      )}
    </Section>
  )
}
