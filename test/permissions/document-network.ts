import type { NetworkRelation } from '../../src/programme/access/network-relations.ts'
import { exchangeAbilities } from '../../src/programme/portfolio/exchange/exchange-permissions.ts'

const RELATIONS: readonly NetworkRelation[] = ['portfolio-manager', 'operator']

/** The network's part of docs/permissions.md. */
export function networkDocument(): string {
  const lines = Object.entries(exchangeAbilities).map(([name, may]) => {
    const cells = [[], ...RELATIONS.map(relation => [relation])].map(held =>
      may(new Set(held)) ? 'yes' : '·',
    )
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return `## The network's portfolio

Roles of the network, of no incubator. A file kept to be previewed is its sender's only, for a day.

| ability | (anyone) | ${RELATIONS.join(' | ')} |
|---|---|---|---|
${lines.join('\n')}
`
}
