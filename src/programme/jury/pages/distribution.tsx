import {
  Alert,
  Empty,
  Figures,
  Form,
  fr,
  Hidden,
  NextStep,
  number,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { WHY } from '../why.ts'
import { Changes, Lacking, Loads } from './distribution-tables.tsx'

export interface DistributionProps {
  shell: Shell
  call: { slug: string; title: string }
  reviews: number
  admissible: number
  seats: {
    name: string
    background: string
    before: number
    after: number
    limit: number | null
    open: boolean
    declared: boolean
  }[]
  added: { title: string; readers: { name: string; reason: string }[] }[]
  ended: { title: string; name: string; cause: string }[]
  lacking: { title: string; why: string }[]
  /** Softer rules not kept: sentences with how many candidatures. */
  softer: string[]
  /** Pairs, whatever the tables show. */
  counts: { added: number; ended: number }
  fingerprint: string
  phase: string
  notice: { tone: 'success' | 'warning'; text: string } | null
}

const figure = (count: number, one: string, many: string) => ({
  value: number(count),
  label: count < 2 ? one : many,
})

/** Who will read what, as a difference: nothing changes before it is applied. */
export function DistributionPage(props: DistributionProps) {
  const { shell, call, reviews, admissible, seats, counts, lacking, softer, notice, phase } = props
  const home = `/gestion/appels/${call.slug}`
  const open = seats.filter(seat => seat.open)
  const nothing = counts.added === 0 && counts.ended === 0
  return (
    <Page
      shell={shell}
      title="Répartition des candidatures"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: call.title },
      ]}
    >
      {notice && <Alert tone={notice.tone} title={notice.text} />}
      <Title
        lead={`Chaque candidature recevable est évaluée par ${plural(reviews, 'membre', 'membres')} du jury, de profils différents, jamais en déport. Ce qui est déjà réparti reste.`}
      >
        Répartition des candidatures
      </Title>
      <Figures
        items={[
          figure(admissible, 'candidature recevable', 'candidatures recevables'),
          figure(open.length, 'membre du jury', 'membres du jury'),
          figure(counts.added, 'évaluation à confier', 'évaluations à confier'),
          figure(counts.ended, 'évaluation à retirer', 'évaluations à retirer'),
          figure(
            lacking.length,
            `candidature sans ses ${reviews} évaluations`,
            `candidatures sans leurs ${reviews} évaluations`,
          ),
        ]}
      />
      {open.length === 0 && (
        <Empty title="Le jury n’a encore aucun membre.">
          <p>
            <a href={`${home}/jury`}>Inviter les membres du jury</a>
          </p>
        </Empty>
      )}
      {admissible === 0 && (
        <Empty title="Aucune candidature n’est recevable pour l’instant.">
          <p>
            <a href={`${home}/recevabilite`}>Examiner la recevabilité</a>
          </p>
        </Empty>
      )}
      {nothing ? (
        admissible > 0 && open.length > 0 && <p>{fr('La répartition est à jour : rien n’est à changer.')}</p>
      ) : (
        <Form action={`${home}/repartition`} submit="Appliquer cette répartition">
          <Hidden name="plan" value={props.fingerprint} />
        </Form>
      )}
      <p>
        <T>{phase}</T> <a href={`${home}/droits`}>Droits du jury</a>
      </p>
      {(lacking.length > 0 || softer.length > 0) && (
        <Section title="Ce qui manque">
          {softer.map(sentence => (
            <p>
              <T>{sentence}</T>
            </p>
          ))}
          {lacking.length > 0 && <Lacking lacking={lacking} reviews={reviews} jury={`${home}/jury`} />}
        </Section>
      )}
      {seats.length > 0 && <Loads seats={seats} />}
      <Changes {...props} />
      {nothing && admissible > 0 && open.length > 0 && (
        <NextStep href={`${home}/preselection`} label="Aller à la présélection">
          Les membres du jury évaluent leurs candidatures. Le classement se remplit à chaque évaluation remise
          ; la présélection se décide ensuite.
        </NextStep>
      )}
      <Why>{WHY.organiser}</Why>
    </Page>
  )
}
