import {
  ActionLink,
  ActionList,
  fr,
  Page,
  Quoted,
  Section,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Cancelled } from '../life.ts'
import type { LifeStanding } from '../life-standing.ts'
import { PAUSE_WORDS } from '../life-wording.ts'
import { standingSentence } from '../standing-words.ts'
import { CorrectedFacts } from './corrected-facts.tsx'
import { LifeTable } from './life-table.tsx'
import { crumbsOf, dateOr, homeOf, Notice, type ProductPageProps } from './product-parts.tsx'

export interface PhasesProps extends ProductPageProps {
  standing: LifeStanding
  cancelled: readonly Cancelled[]
  mayChange: boolean
  /** What was left to say once it ended, or ''. */
  lastWords: string
}

/** The phases of a product: the one it lives, its history, and what may happen to it. */
export function PhasesPage(props: PhasesProps) {
  const { shell, life, standing, today, why, said, mayChange } = props
  return (
    <Page shell={shell} title={`Phases – ${life.name}`} kind="overview" breadcrumbs={crumbsOf(life)}>
      <Notice said={said} />
      <Title lead={standingSentence(life.phases, standing, today)}>Phases</Title>
      {mayChange && <Acts {...props} />}
      {props.lastWords !== '' && (
        <Section title="Le mot de la fin">
          <Quoted text={props.lastWords} />
        </Section>
      )}
      <Section title="L’histoire">
        <LifeTable life={life} today={today} mayChange={mayChange} />
      </Section>
      <Extensions {...props} />
      <Pauses {...props} />
      <CorrectedFacts life={life} cancelled={props.cancelled} />
      <Why>{why}</Why>
    </Page>
  )
}

function Acts({ life, standing }: PhasesProps) {
  const home = `${homeOf(life.id)}/phases`
  return (
    <ActionList>
      {!standing.ended && standing.paused && <ActionLink href={`${home}/reprise`}>Reprendre</ActionLink>}
      {!standing.ended && !standing.paused && (
        <>
          <ActionLink href={`${home}/prolongation`}>Prolonger la phase</ActionLink>
          <ActionLink href={`${home}/attente`} variant="quiet">
            Mettre en pause, en sauvegarde ou en dormance
          </ActionLink>
        </>
      )}
      {standing.ended && <ActionLink href={`${home}/mot-de-la-fin`}>Écrire le mot de la fin</ActionLink>}
      <ActionLink href={`${home}/correction`} variant="quiet">
        Ajouter un fait oublié
      </ActionLink>
    </ActionList>
  )
}

function Extensions({ life }: PhasesProps) {
  if (life.extensions.length === 0) return null
  return (
    <Section title="Prolongations">
      <Table
        caption="Chaque prolongation, avec son motif"
        columns={[
          { key: 'given', label: 'Donnée le' },
          { key: 'until', label: 'Jusqu’au' },
          { key: 'reason', label: 'Motif' },
        ]}
        rows={life.extensions.map(({ givenOn, until, reason }) => ({
          given: dateOr(givenOn),
          until: dateOr(until),
          reason: <bdi>{reason}</bdi>,
        }))}
      />
    </Section>
  )
}

function Pauses({ life }: PhasesProps) {
  if (life.pauses.length === 0) return null
  return (
    <Section title="Pauses">
      <Table
        caption="Chaque fois que le produit a attendu"
        columns={[
          { key: 'kind', label: 'État' },
          { key: 'from', label: 'Du' },
          { key: 'to', label: 'Reprise le' },
          { key: 'reason', label: 'Motif' },
        ]}
        rows={life.pauses.map(({ kind, startsOn, endsOn, reason }) => ({
          kind: fr(PAUSE_WORDS[kind]),
          from: dateOr(startsOn),
          to: dateOr(endsOn, 'en cours'),
          reason: <bdi>{reason}</bdi>,
        }))}
      />
    </Section>
  )
}
