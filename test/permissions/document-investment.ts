import type { ProductRelation } from '../../src/programme/access/tables.ts'
import { investmentAbilities } from '../../src/programme/investment/permissions.ts'

const RELATIONS: readonly ProductRelation[] = [
  'organiser',
  'coach',
  'reader',
  'portfolio-manager',
  'lead',
  'team',
  'sponsor',
]

/** The committees' part of docs/permissions.md. */
export function investmentDocument(): string {
  const lines = Object.entries(investmentAbilities).map(([name, may]) => {
    const cells = [[], ...RELATIONS.map(relation => [relation])].map(held =>
      may({ relations: new Set(held) }) ? 'yes' : '·',
    )
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return `## Investment committees

Towards a committee one stands as towards its product. A decision in draft is deliberation: nobody but the organisers
sees it, or that it exists, until the committee is closed; a closed committee accepts nothing more. The rhythm of the
committees is the organisers'.

| ability | (anyone) | ${RELATIONS.join(' | ')} |
|---|---|${RELATIONS.map(() => '---').join('|')}|
${lines.join('\n')}
`
}
