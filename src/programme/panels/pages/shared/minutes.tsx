import type { Child } from 'hono/jsx'
import {
  Alert,
  type DocumentBlock,
  DocumentView,
  Form,
  Hidden,
  NextStep,
  T,
  Title,
  Why,
} from '../../../../design/index.ts'
import { type ClosedView, minutesLead } from '../../closed-minutes.ts'
import { ClosedMinutesView } from './closed-minutes.tsx'
import { type StageFrame, StagePage, Warning } from './stage-page.tsx'

export interface MinutesPageProps {
  frame: StageFrame
  title: string
  blocks: DocumentBlock[]
  fingerprint: string
  /** What keeps it from being closed, in sentences. */
  missing: string[]
  closed: ClosedView | null
  refusal: string | null
  announce: { href: string; words: string }
  /** What the panel says before what is missing. */
  children?: Child
}

/** A panel's minutes as they write themselves; what is missing is said before they are closed. */
export function MinutesPage(props: MinutesPageProps) {
  const { frame, title, blocks, fingerprint, missing, closed, refusal, announce, children } = props
  const path = `${frame.stage.href}/proces-verbal`
  return (
    <StagePage frame={frame} title={title} kind="public">
      <Title lead={minutesLead(closed)}>{title}</Title>
      <Warning text={refusal} />
      {closed && <ClosedMinutesView path={path} announce={announce.href} {...closed} />}
      {children}
      {missing.length > 0 && (
        <Alert tone="info" title="Ce qui manque avant de clôturer">
          <ul>
            {missing.map(each => (
              <li>
                <T>{each}</T>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <DocumentView blocks={blocks} />
      {missing.length === 0 && !closed?.current && (
        <Form action={path} submit={closed ? 'Clôturer une nouvelle version' : 'Clôturer le procès-verbal'}>
          <Hidden name="version" value={String(closed?.number ?? 0)} />
          <Hidden name="vu" value={fingerprint} />
        </Form>
      )}
      {closed?.current && (
        <NextStep href={announce.href} label="Préparer l'annonce" main>
          {announce.words}
        </NextStep>
      )}
      <Why>
        Vous faites partie de l'équipe de l'incubateur qui tient cet appel. Le motif privé d'un déport n'y
        figure jamais.
      </Why>
    </StagePage>
  )
}
