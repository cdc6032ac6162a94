import type { Child } from 'hono/jsx'
import {
  ActionLink,
  Alert,
  Details,
  ErrorSummary,
  Form,
  fr,
  Hidden,
  Page,
  Prose,
  Quoted,
  type Shell,
  TextArea,
  TextField,
  Title,
} from '../../../design/index.ts'
import type { Message } from '../mails.ts'
import { lastNumber, type Onboarding } from '../onboarding.ts'
import { LONGEST_REASON } from '../standing.ts'
import { crumbsUnder, homeOf, type Side, type Whose, WhySide } from './parts.tsx'

export interface EventPageProps {
  shell: Shell
  side: Side
  onboarding: Onboarding
  call: Whose
  typed: { reason: string; until: string }
  problem: { field: 'motif' | 'jusquau' | null; message: string } | null
  /** What laureates will receive, with the reason left to write. */
  message: Message
}

/** Désistement: what it does, said before it is done. */
export function StandDownPage(props: EventPageProps) {
  const mine = props.side === 'laureate'
  return (
    <EventPage
      {...props}
      title={mine ? 'Me désister' : 'Enregistrer un désistement'}
      slug="desistement"
      danger
    >
      <Prose
        text={
          mine
            ? "Votre mise en route s'arrête **pour de bon** : vous ne pourrez pas revenir en arrière. L'équipe de l'incubateur est prévenue par e-mail et peut proposer votre place à la liste complémentaire. Ce qui est rempli est gardé."
            : "La mise en route s'arrête **pour de bon**. Les personnes qui portent le projet reçoivent le message ci-dessous. Vous pourrez ensuite proposer leur place à la liste complémentaire : rien n'est proposé sans vous."
        }
      />
    </EventPage>
  )
}

/** Report, until a day to come. */
export function PostponePage(props: EventPageProps) {
  const { typed, problem } = props
  const error = problem?.field === 'jusquau' ? problem.message : undefined
  return (
    <EventPage
      {...props}
      title="Reporter la mise en route"
      slug="report"
      before={
        <TextField
          name="jusquau"
          label="Reportée au"
          type="date"
          width="medium"
          hint="Ce jour-là, cette page vous proposera de reprendre. Vous pouvez reprendre plus tôt."
          value={typed.until}
          error={error}
        />
      }
    >
      <Prose text="Tant qu'elle est reportée, l'investigation ne peut pas commencer. Les étapes restent modifiables. Les personnes qui portent le projet reçoivent le message ci-dessous." />
    </EventPage>
  )
}

interface Shape {
  title: string
  slug: string
  danger?: boolean
  before?: Child
  children?: Child
}

function EventPage(props: EventPageProps & Shape) {
  const { shell, side, onboarding, call, typed, problem, message, title, slug, danger, before } = props
  const home = homeOf(side, onboarding.id)
  return (
    <Page shell={shell} title={title} kind="focus" breadcrumbs={crumbsUnder(side, call, onboarding)}>
      <Title>{title}</Title>
      {problem?.field && <ErrorSummary errors={[{ field: problem.field, message: problem.message }]} />}
      {problem && problem.field === null && <Alert tone="danger" title={problem.message} />}
      {props.children}
      <Form action={`${home}/${slug}`} submit={title} variant={danger ? 'danger' : 'primary'}>
        <Hidden name="base" value={String(lastNumber(onboarding))} />
        {before}
        <TextArea
          name="motif"
          label="Motif"
          hint={
            side === 'organiser'
              ? 'Les personnes qui portent le projet le liront.'
              : "L'équipe de l'incubateur le lira."
          }
          value={typed.reason}
          rows={4}
          limit={LONGEST_REASON}
          error={problem?.field === 'motif' ? problem.message : undefined}
        />
      </Form>
      <Details
        summary={side === 'organiser' ? "Le message qu'elles recevront" : 'Le message que vous recevrez'}
      >
        <p>
          <strong>{fr(message.subject)}</strong>
        </p>
        <Quoted text={message.text} />
      </Details>
      <p>
        <ActionLink href={home} variant="quiet">
          Ne rien changer
        </ActionLink>
      </p>
      <WhySide side={side} />
    </Page>
  )
}
