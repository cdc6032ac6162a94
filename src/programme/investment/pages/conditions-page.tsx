import { Badge, Empty, fr, Page, Section, type Shell, T, Table, Title, Why } from '../../../design/index.ts'
import { shortFrenchDate } from '../../../platform/dates.ts'
import type { Condition } from '../conditions.ts'
import { committeePath, type Named, productCrumbs, Said, VerdictBadge } from './parts.tsx'

export interface ConditionsProps {
  shell: Shell
  product: Named
  today: string
  conditions: readonly Condition[]
  why: string
}

/** Every condition over time: who set it, who judged it, kept or not. */
export function ConditionsPage({ shell, product, today, conditions, why }: ConditionsProps) {
  const count = (verdict: string) => conditions.filter(({ judged }) => judged?.verdict === verdict).length
  const open = conditions.filter(({ judged }) => judged === null).length
  return (
    <Page
      shell={shell}
      title={`Conditions de réussite – ${product.name}`}
      kind="overview"
      breadcrumbs={productCrumbs(product)}
    >
      <Title
        lead={
          conditions.length === 0
            ? undefined
            : `${count('kept')} tenues, ${count('partly')} en partie, ${count('not-kept')} non tenues, ${open} à juger.`
        }
      >
        Conditions de réussite
      </Title>
      {conditions.length === 0 ? (
        <Empty title="Aucune condition n’est encore fixée.">
          <p>
            <T>Chaque comité en fixe pour le suivant. Elles s’afficheront ici, puis leur verdict.</T>
          </p>
        </Empty>
      ) : (
        <Section title="Le registre">
          <Table
            caption="La première fixée en premier"
            columns={[
              { key: 'indicator', label: 'Indicateur' },
              { key: 'target', label: 'Cible' },
              { key: 'on', label: 'Pour le' },
              { key: 'set', label: 'Fixée par' },
              { key: 'verdict', label: 'Verdict' },
              { key: 'result', label: 'Résultat' },
              { key: 'judge', label: 'Jugée par' },
            ]}
            rows={conditions.map(({ indicator, target, dueOn, committee, committeeId, judged }) => ({
              indicator: <Said text={indicator} />,
              target: <Said text={target} />,
              on: fr(shortFrenchDate(dueOn)),
              set: <a href={committeePath(committeeId)}>{fr(`comité n° ${committee}`)}</a>,
              verdict: judged ? (
                <VerdictBadge verdict={judged.verdict} />
              ) : (
                <Badge tone={dueOn < today ? 'warning' : 'neutral'}>
                  {dueOn < today ? 'à juger, date passée' : 'à juger'}
                </Badge>
              ),
              result: judged ? <Said text={judged.result} /> : '–',
              judge: judged ? (
                <a href={committeePath(judged.committeeId)}>{fr(`comité n° ${judged.committee}`)}</a>
              ) : (
                '–'
              ),
            }))}
          />
        </Section>
      )}
      <Why>{why}</Why>
    </Page>
  )
}
