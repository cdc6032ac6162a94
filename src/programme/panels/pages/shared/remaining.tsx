import type { Child } from 'hono/jsx'
import { Details, Form, fr, Hidden, Quoted, Section, Title } from '../../../../design/index.ts'
import { type StageFrame, StagePage, Warning } from './stage-page.tsx'

export interface RemainingPageProps {
  frame: StageFrame
  /** How many, and what they become. */
  title: string
  outcome: string
  reason: string
  left: { id: string; title: string; receipt: string }[]
  digest: string
  /** Why the last try did nothing. */
  refusal: string | null
  /** How many titles are in sight, and how the others are said; all of them without it. */
  fold?: { after: number; summary: string }
  children?: Child
}

/** Before a common decision: who, how many, which text. */
export function RemainingPage(props: RemainingPageProps) {
  const { frame, title, left, refusal, children } = props
  return (
    <StagePage frame={frame} title="Relire avant de décider" kind="focus">
      <Title lead="Rien n'est encore enregistré, et personne d'autre que l'équipe ne le verra avant l'annonce.">
        {left.length === 0 ? 'Plus rien à décider' : title}
      </Title>
      <Warning text={refusal} />
      {children}
      {left.length > 0 && <Preview {...props} />}
    </StagePage>
  )
}

function Preview({ frame, outcome, reason, left, digest, fold }: RemainingPageProps) {
  const { after, summary } = fold ?? { after: left.length, summary: '' }
  return (
    <>
      <Section title="Motif porté par chacune">
        <Quoted text={reason} />
      </Section>
      <Section title="Candidatures">
        <ul>
          {left.slice(0, after).map(({ title, receipt }) => (
            <li>
              <bdi>{title}</bdi> {fr(`(${receipt})`)}
            </li>
          ))}
        </ul>
        {left.length > after && (
          <Details summary={summary}>
            <ul>
              {left.slice(after).map(({ title }) => (
                <li>
                  <bdi>{title}</bdi>
                </li>
              ))}
            </ul>
          </Details>
        )}
      </Section>
      <Form
        action={`${frame.stage.href}/restantes/decision`}
        submit={
          left.length < 2 ? 'Décider pour cette candidature' : `Décider pour ces ${left.length} candidatures`
        }
        secondary={{ label: 'Modifier', name: 'modifier' }}
      >
        <Hidden name="issue" value={outcome} />
        <Hidden name="motif" value={reason} />
        <Hidden name="vu" value={digest} />
      </Form>
    </>
  )
}
