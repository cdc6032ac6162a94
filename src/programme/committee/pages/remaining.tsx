import {
  Alert,
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
import { applications } from '../../jury/minutes-wording.ts'
import { outcomesTitle } from '../../jury/ranking-wording.ts'
import type { CommonOutcome } from '../selection.ts'

export interface RemainingProps {
  shell: Shell
  slug: string
  callTitle: string
  outcome: CommonOutcome
  reason: string
  left: { id: string; title: string; receipt: string }[]
  digest: string
  /** Why the last try did nothing. */
  refusal: string | null
}

/** Before a common decision of the committee: who, how many, which text. */
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
        { href: `${home}/selection`, label: 'Sélection' },
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
      {left.length > 0 && <Preview {...props} />}
    </Page>
  )
}

function Preview({ slug, outcome, reason, left, digest }: RemainingProps) {
  return (
    <>
      <Section title="Motif porté par chacune">
        <Quoted text={reason} />
      </Section>
      <Section title="Candidatures">
        <ul>
          {left.map(({ title, receipt }) => (
            <li>
              <bdi>{title}</bdi> {fr(`(${receipt})`)}
            </li>
          ))}
        </ul>
      </Section>
      <Form
        action={`/gestion/appels/${slug}/selection/restantes/decision`}
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
