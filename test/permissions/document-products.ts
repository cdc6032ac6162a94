import type { ProductRelation } from '../../src/programme/access/tables.ts'
import { productAbilities } from '../../src/programme/portfolio/permissions.ts'

const RELATIONS: readonly ProductRelation[] = [
  'organiser',
  'coach',
  'reader',
  'portfolio-manager',
  'lead',
  'team',
  'sponsor',
]

/** The products' part of docs/permissions.md. */
export function productsDocument(): string {
  const lines = Object.entries(productAbilities).map(([name, may]) => {
    const cells = [[], ...RELATIONS.map(relation => [relation])].map(held =>
      may({ relations: new Set(held) }) ? 'yes' : '·',
    )
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return `## Products

The view \`product_relations\` says who stands how towards a product; of the team and the sponsors, only those present
that day count, which the view cannot know (\`relationsOn\`). A lead carried the problem. A product that has ended
accepts only corrections, departures, its sheet and its last words. The phases of an incubator are its organisers'.

| ability | (anyone) | ${RELATIONS.join(' | ')} |
|---|---|${RELATIONS.map(() => '---').join('|')}|
${lines.join('\n')}
`
}
