import { Alert, fr, Page, type Shell, T, Table, Title, Why } from '../../../design/index.ts'
import type { Retention } from '../../../platform/retention.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Kept } from '../period.ts'
import { endWords, periodWords } from '../period-words.ts'

interface RetentionLine {
  rule: Retention
  kept: Kept & { number: number }
  /** With what hangs on it. */
  whole: Kept
  settable: boolean
  goesWith: string | null
}

export interface RetentionPageProps {
  shell: Shell
  incubator: Incubator
  lines: RetentionLine[]
  said: string | null
}

/** Every kind of record an incubator keeps, with its period and its fate. */
export function RetentionPage({ shell, incubator, lines, said }: RetentionPageProps) {
  const path = `/gestion/incubateurs/${incubator.slug}`
  return (
    <Page
      shell={shell}
      title="Durées de conservation"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: path, label: `Réglages de ${incubator.name}` },
      ]}
    >
      {said && <Alert tone="success" title={said} />}
      <Title lead="Convenez-en avec votre service d’archives. Rien d’une candidature envoyée ne s’efface sans son visa.">
        Durées de conservation
      </Title>
      <p>
        <a href={`${path}/eliminations`}>
          <T>Ce qui est arrivé à son terme : les listes d'élimination</T>
        </a>
      </p>
      <Table
        caption={`Ce que garde ${incubator.name}`}
        columns={[
          { key: 'label', label: 'Quoi' },
          { key: 'period', label: 'Combien de temps' },
          { key: 'fate', label: 'Ensuite' },
          { key: 'change', label: 'Réglage' },
        ]}
        rows={lines.map(({ rule, kept, whole, settable, goesWith }) => ({
          label: fr(rule.label),
          period: fr(periodWords(kept, rule)),
          fate: fr(endWords(rule, { kept, whole, goesWith })),
          change: settable ? (
            <a href={`${path}/conservation/${rule.kind}`} aria-label={fr(`Changer : ${rule.label}`)}>
              {kept.number === 0 ? 'Changer' : fr('Réglé ici')}
            </a>
          ) : (
            fr('fixe')
          ),
        }))}
      />
      <Why>Vous êtes responsable de cet incubateur : vous réglez ce qu'il garde, et combien de temps.</Why>
    </Page>
  )
}
