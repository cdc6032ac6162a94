import type { Child } from 'hono/jsx'
import {
  ErrorSummary,
  Quoted,
  Section,
  type Shell,
  SideBySide,
  T,
  Title,
  Why,
} from '../../../../design/index.ts'
import { frenchDateTime } from '../../../../platform/dates.ts'
import type { Decision } from '../../../applications/decision.ts'
import { type StageFrame, StagePage, Warning } from './stage-page.tsx'

/** A decision once recorded, and who recorded it. */
export type Recorded = Decision & { by: string }

/** What the pages of one candidature to decide on are given by their routes. */
export interface DecisionHead {
  shell: Shell
  id: string
  slug: string
  callTitle: string
  zone: string
  title: string
}

export interface DecisionPageProps {
  frame: StageFrame
  id: string
  zone: string
  title: string
  receipt: string
  warning: string | null
  /** What is judged, beside the form. */
  judged: Child
  last: { decision: Recorded; words: string } | null
  errors: readonly { field: string; message: string }[]
  why: string
  /** The form, while something can be decided. */
  children?: Child
}

/** One candidature to decide on: what is known, what was decided, and the form. */
export function DecisionPage(props: DecisionPageProps) {
  const { frame, id, zone, title, receipt, warning, judged, last, errors, why, children } = props
  return (
    <StagePage frame={frame} title={`${frame.stage.label} – ${title}`} kind="focus">
      <Title>{<bdi>{title}</bdi>}</Title>
      <ErrorSummary errors={[...errors]} />
      <p>
        <a href={`/gestion/candidatures/${id}`}>Lire la candidature</a> <T>{`(récépissé ${receipt})`}</T>
      </p>
      <Warning text={warning} />
      <SideBySide judgedLabel="Ce que dit le jury" judged={judged}>
        {last && (
          <Section title={`Décision enregistrée : ${last.words}`}>
            <p>
              <T>{`Par ${last.decision.by || 'l’équipe'}, le ${frenchDateTime(last.decision.decidedAt, zone)}.`}</T>
            </p>
            <Quoted text={last.decision.reason} />
          </Section>
        )}
        {children}
      </SideBySide>
      <Why>{why}</Why>
    </StagePage>
  )
}
