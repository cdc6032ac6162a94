import { Details, fr, Prose, Section } from '../../../design/index.ts'
import type { PublishedAnswer } from '../question.ts'
import { askPath, checkPath, followPath } from './addresses.ts'

/** On the call's page, each where its question is asked. */
export const FollowInvite = ({ slug, open }: { slug: string; open: boolean }) => (
  <p>
    <a href={followPath(slug)}>
      {fr(
        open ? 'Suivre cet appel : un e-mail avant la clôture' : 'Suivre cet appel : un e-mail à l’ouverture',
      )}
    </a>
  </p>
)

export const CheckInvite = ({ slug }: { slug: string }) => (
  <p>
    {fr('Un doute ?')}{' '}
    <a href={checkPath(slug)}>{fr('Vérifier en deux minutes si mon problème est dans le champ')}</a>
  </p>
)

/** What agents asked, reworded and nameless; and where to ask. */
export function AnsweredQuestions(props: { slug: string; closed: boolean; answers: PublishedAnswer[] }) {
  const { slug, closed, answers } = props
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
          <a href={askPath(slug)}>{fr('Poser une question à l’équipe')}</a>
          {fr(', sans compte. Elle vous répond par e-mail.')}
        </p>
      )}
    </Section>
  )
}
