import {
  ActionLink,
  Alert,
  Badge,
  Form,
  fr,
  Hidden,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { DecisionOutcome, Stage } from '../../applications/decision.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { isUnfavourable } from '../announcement.ts'
import { SCOPE_SLUGS, type Scope } from '../results.ts'
import { WhyWriter } from './parts.tsx'

export interface AnswerProps {
  shell: Shell
  id: string
  title: string
  zone: string
  letters: {
    stage: Stage
    outcome: DecisionOutcome
    moment: Date
    subject: string
    body: string
  }[]
  reexaminations: number
  /** What this person agreed to publish; null when nothing can be. */
  agreements: Scope[] | null
  together: boolean
  resultsPath: string
  saved: boolean
}

/** The answer to an application: the letters received, the last first, and what can be done. */
export function AnswerPage(props: AnswerProps) {
  const { shell, id, title, zone, letters, saved } = props
  const [last, ...earlier] = letters
  const contestable = last !== undefined && isUnfavourable(last.outcome)
  return (
    <Page
      shell={shell}
      title={`Réponse : ${title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/mes-candidatures', label: 'Mes candidatures' },
        { href: `/candidatures/${id}`, label: 'Ma candidature' },
      ]}
    >
      {saved && <Alert tone="success" title="Votre choix est enregistré" />}
      <Title>{<bdi>{title}</bdi>}</Title>
      {last && <Letter {...last} zone={zone} />}
      {(contestable || props.reexaminations > 0) && (
        <p>
          <ActionLink href={`/candidatures/${id}/reexamen`} variant="quiet">
            {props.reexaminations > 0 ? 'Suivre ma demande de réexamen' : 'Demander un réexamen'}
          </ActionLink>
        </p>
      )}
      {props.agreements && <Publication {...props} agreements={props.agreements} />}
      {earlier.length > 0 && (
        <Section title="Courriers précédents">
          {earlier.map(each => (
            <Letter {...each} zone={zone} level={3} />
          ))}
        </Section>
      )}
      <WhyWriter />
    </Page>
  )
}

function Letter(props: AnswerProps['letters'][number] & { zone: string; level?: 2 | 3 }) {
  const { outcome, moment, subject, body, zone, level = 2 } = props
  return (
    <Section title={`Le ${frenchDateTime(moment, zone)}`} level={level}>
      <p>
        <Badge>{`candidature ${OUTCOME_WORDS[outcome]}`}</Badge>
      </p>
      <p>
        <strong>
          <bdi>{subject}</bdi>
        </strong>
      </p>
      <Quoted text={body} />
    </Section>
  )
}

const ASKED: Record<Scope, { title: string; given: string; none: string; give: string; revoke: string }> = {
  title: {
    title: 'Le titre de votre projet',
    given: 'Vous acceptez que le titre soit publié.',
    none: "Le titre n'est pas publié.",
    give: 'Accepter la publication du titre',
    revoke: 'Ne plus publier le titre',
  },
  name: {
    title: 'Votre nom',
    given: 'Vous acceptez que votre nom soit publié.',
    none: "Votre nom n'est pas publié.",
    give: 'Accepter la publication de mon nom',
    revoke: 'Ne plus publier mon nom',
  },
  sentence: {
    title: 'La première phrase de votre problème',
    given:
      'Vous acceptez que la première phrase soit publiée, telle que vous l’avez envoyée la première fois.',
    none: "La première phrase n'est pas publiée. Si elle l'était, elle paraîtrait sur la page des résultats.",
    give: 'Accepter la publication de la première phrase',
    revoke: 'Ne plus publier la première phrase',
  },
  problem: {
    title: 'Le problème que vous avez écrit',
    given: 'Vous acceptez que le problème soit publié, tel que vous l’avez envoyé la première fois.',
    none: "Le problème n'est pas publié. S'il l'était, il paraîtrait sur la page du produit, tel que vous l'avez envoyé la première fois.",
    give: 'Accepter la publication du problème',
    revoke: 'Ne plus publier le problème',
  },
}

function Publication({ id, agreements, together, resultsPath }: AnswerProps & { agreements: Scope[] }) {
  return (
    <Section title="Ce qui peut être publié" id="publication">
      <p>
        {fr(
          "Les pages publiques, résultats et produit, ne montrent que ce que vous acceptez. Vous pouvez changer d'avis quand vous voulez.",
        )}{' '}
        <a href={resultsPath}>Voir les résultats</a>
      </p>
      {together && (
        <p>
          <T>
            Vous portez ce projet à plusieurs : le titre, la première phrase et le problème paraissent quand
            chacune et chacun l'accepte.
          </T>
        </p>
      )}
      {(Object.keys(ASKED) as Scope[]).map(scope => {
        const words = ASKED[scope]
        const given = agreements.includes(scope)
        return (
          <Section title={words.title} level={3}>
            <p>
              <T>{given ? words.given : words.none}</T>
            </p>
            <Form
              action={`/candidatures/${id}/publication`}
              submit={given ? words.revoke : words.give}
              variant="quiet"
            >
              <Hidden name="portee" value={SCOPE_SLUGS[scope]} />
              <Hidden name="accord" value={given ? 'non' : 'oui'} />
            </Form>
          </Section>
        )
      })}
    </Section>
  )
}
