import { Facts, fr, Page, Quoted, Section, type Shell, T, Table, Title, Why } from '../../../design/index.ts'
import { frenchDateTime, shortFrenchDate } from '../../../platform/dates.ts'
import { euros } from '../../calls/quantities.ts'
import { lastDate } from '../committee.ts'
import type { Condition } from '../conditions.ts'
import type { DossierContent } from '../dossier.ts'
import type { Committee } from '../whole-committee.ts'
import { REQUEST_WORDS, VERDICT_WORDS } from '../wording.ts'
import { committeeCrumbs, type Named, Said } from './parts.tsx'

export interface OnePageProps {
  shell: Shell
  product: Named
  zone: string
  committee: Committee
  stage: string
  dossier: DossierContent
  /** The conditions the dossier answers. */
  conditions: readonly Condition[]
  why: string
}

/** The dossier on one page, to be printed the day before. */
export function OnePage(props: OnePageProps) {
  const { shell, product, committee, zone, stage, dossier, why } = props
  return (
    <Page
      shell={shell}
      title={`${product.name} – page du comité n° ${committee.number}`}
      kind="focus"
      breadcrumbs={committeeCrumbs(product, committee)}
    >
      <Title
        lead={`Comité n° ${committee.number}, ${frenchDateTime(lastDate(committee.dates).meetsAt, zone)}`}
      >
        <bdi>{product.name}</bdi>
      </Title>
      <Facts
        items={[
          { term: 'Phase', value: stage },
          {
            term: 'Demande',
            value: dossier.request === '' ? 'pas encore dite' : REQUEST_WORDS[dossier.request],
          },
        ]}
      />
      {dossier.why !== '' && <Quoted text={dossier.why} />}
      <Results {...props} />
      <Text title="Utilisateurs et résultats" text={dossier.usage} />
      <Text title="Ce que nous avons appris" text={dossier.learnt} />
      <Asked {...props} />
      <Why>{why}</Why>
    </Page>
  )
}

function Results({ conditions, dossier }: OnePageProps) {
  if (conditions.length === 0) return null
  const said = new Map(dossier.results.map(result => [result.conditionId, result]))
  return (
    <Section title="Résultats sur les conditions">
      <Table
        caption="Ce que le dernier comité a fixé, ce qui est obtenu"
        columns={[
          { key: 'condition', label: 'Condition' },
          { key: 'target', label: 'Cible' },
          { key: 'on', label: 'Pour le' },
          { key: 'result', label: 'Résultat' },
          { key: 'proposed', label: 'L’équipe propose' },
        ]}
        rows={conditions.map(({ id, indicator, target, dueOn }) => {
          const { result = '', proposed = '' } = said.get(id) ?? {}
          return {
            condition: <Said text={indicator} />,
            target: <Said text={target} />,
            on: fr(shortFrenchDate(dueOn)),
            result: <Said text={result} />,
            proposed: proposed === '' ? '–' : fr(VERDICT_WORDS[proposed]),
          }
        })}
      />
    </Section>
  )
}

const Text = ({ title, text }: { title: string; text: string }) =>
  text === '' ? null : (
    <Section title={title}>
      <Quoted text={text} />
    </Section>
  )

function Asked({ dossier: { asked } }: OnePageProps) {
  if (asked.length === 0) return null
  const total = asked.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  return (
    <Section title="Budget demandé">
      <Table
        caption={`${euros(total)} en tout`}
        columns={[
          { key: 'funder', label: 'Financeur' },
          { key: 'amount', label: 'Montant', align: 'right' },
        ]}
        rows={asked.map(({ funder, amount }) => ({
          funder: <Said text={funder} />,
          amount: amount === null ? '–' : fr(euros(amount)),
        }))}
      />
      <p>
        <T>Montants toutes taxes comprises.</T>
      </p>
    </Section>
  )
}
