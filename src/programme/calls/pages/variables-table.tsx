import { T, Table } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Guide } from '../guide.ts'
import type { Holding } from '../holding.ts'
import { VARIABLES } from '../variables.ts'

interface VariablesProps {
  guide: Guide
  incubator: Incubator
  holders: readonly Holding[]
}

/** The names usable in texts, with what each says today. */
export function VariablesTable({ guide, incubator, holders }: VariablesProps) {
  return (
    <Table
      caption="Écrivez le nom entre deux accolades : la valeur suit toujours les réglages"
      columns={[
        { key: 'name', label: 'Variable' },
        { key: 'value', label: "Ce qu'elle dit aujourd'hui" },
      ]}
      rows={VARIABLES.map(variable => ({
        name: <code>{`{{${variable.name}}}`}</code>,
        value: <T>{variable.value(guide, incubator, holders) || `(vide : ${variable.label})`}</T>,
      }))}
    />
  )
}
