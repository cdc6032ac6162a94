import { Details, fr, Prose, Section } from '../../../design/index.ts'
import type { PublishedAnswer } from '../question.ts'
import { askPath, checkPath, followPath } from './addresses.ts'
import { LiveLink } from './live-link.tsx'

interface OnTheCall {
  slug: string
  /** Whether the call is published: its links lead somewhere. */
  live: boolean
}

/** On the call's page, each where its question is asked. */
export const FollowInvite = ({ slug, live, open }: OnTheCall & { open: boolean }) => (
  <p>
    <LiveLink href={followPath(slug)} live={live}>
      {open
        ? 'Suivre cet appel : un e-mail avant la clôture'
        : 'Suivre cet appel : un e-mail à l’ouverture, un autre avant la clôture'}
    </LiveLink>
  </p>
)

export const CheckInvite = ({ slug, live }: OnTheCall) => (
  <p>
    {fr('Un doute ?')}{' '}
    <LiveLink href={checkPath(slug)} live={live}>
      Vérifier en deux minutes si mon problème est dans le champ
    </LiveLink>
  </p>
)

/** What agents asked, reworded and nameless; and where to ask. */
export function AnsweredQuestions(props: OnTheCall & { closed: boolean; answers: PublishedAnswer[] }) {
  const { slug, live, closed, answers } = props
  if (closed && answers.length === 0) return null
  return (
    <Section
      title={answers.length > 0 ? 'Questions posées par des agents' : 'Une autre question ?'}
      id="vos-questions"
    >
      {answers.map(({ question, answer }) => (
        <Details summary={question}>
          <Prose text={answer} />
        </Details>
      ))}
      {!closed && (
        <p>
          <LiveLink href={askPath(slug)} live={live}>
            Poser une question à l’équipe
          </LiveLink>
          {fr(', sans compte. Elle vous répond par e-mail.')}
        </p>
      )}
    </Section>
  )
}
