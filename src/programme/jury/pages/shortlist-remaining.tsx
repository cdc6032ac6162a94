import {
  Alert,
  Details,
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
import type { ShortlistOutcome } from '../../applications/decision.ts'
import type { LackingReviews } from '../lacking-reviews.ts'
import { applications } from '../minutes-wording.ts'
import { outcomesTitle } from '../ranking-wording.ts'
import { LackingReviewsView } from './lacking-reviews.tsx'

export interface RemainingProps {
  shell: Shell
  slug: string
  callTitle: string
  outcome: ShortlistOutcome
  reason: string
  left: { id: string; title: string; receipt: string }[]
  digest: string
  lacking: LackingReviews
  /** Why the last try did nothing. */
  refusal: string | null
}

const SHOWN = 100

/** Before a common decision: who, how many, which text. */
export function RemainingPage(props: RemainingProps) {
  const { shell, slug, callTitle, outcome, left, refusal } = props
  const home = `/gestion/appels/${slug}`
  const word = outcomesTitle(outcome, left.length).toLowerCase()
  return (
    <Page
      shell={shell}
      title="Relire avant de décider"
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
        { href: `${home}/preselection`, label: 'Présélection' },
      ]}
    >
      <Title lead="Rien n'est encore enregistré, et personne d'autre que l'équipe ne le verra avant l'annonce.">
        {left.length === 0 ? 'Plus rien à décider' : `${applications(left.length)} : ${word}`}
      </Title>
      {refusal && (
        <Alert tone="warning">
          <p>
            <T>{refusal}</T>
          </p>
        </Alert>
      )}
      <LackingReviewsView slug={slug} lacking={lackingIn(props)} />
      {left.length > 0 && <Preview {...props} />}
    </Page>
  )
}

/** Of those about to be decided only. */
function lackingIn({ lacking, left }: RemainingProps): LackingReviews {
  const ids = new Set(left.map(({ id }) => id))
  return { ...lacking, rows: lacking.rows.filter(({ id }) => ids.has(id)) }
}

function Preview({ slug, outcome, reason, left, digest }: RemainingProps) {
  const more = left.length - SHOWN
  return (
    <>
      <Section title="Motif porté par chacune">
        <Quoted text={reason} />
      </Section>
      <Section title="Candidatures">
        <ul>
          {left.slice(0, SHOWN).map(({ title, receipt }) => (
            <li>
              <bdi>{title}</bdi> {fr(`(${receipt})`)}
            </li>
          ))}
        </ul>
        {more > 0 && (
          <Details summary={`Et ${applications(more)} de plus`}>
            <ul>
              {left.slice(SHOWN).map(({ title }) => (
                <li>
                  <bdi>{title}</bdi>
                </li>
              ))}
            </ul>
          </Details>
        )}
      </Section>
      <Form
        action={`/gestion/appels/${slug}/preselection/restantes/decision`}
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
