import type { IncubatorRelation } from '../../src/programme/access/tables.ts'
import { INCUBATOR_ABILITIES } from '../../src/programme/incubators/permissions.ts'
import { RECORDS_ABILITIES } from '../../src/programme/records/permissions.ts'

const RELATIONS: readonly IncubatorRelation[] = ['head', 'organiser', 'coach', 'reader']

/** The incubators' part of docs/permissions.md. */
export function incubatorsDocument(): string {
  const lines = Object.entries({ ...INCUBATOR_ABILITIES, ...RECORDS_ABILITIES }).map(([name, may]) => {
    const cells = [[], ...RELATIONS.map(relation => [relation])].map(held =>
      may(new Set(held)) ? 'yes' : '·',
    )
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return `## Incubators

Four roles, one a person in an incubator. A head is an organiser everywhere the tables below say « organiser ». A
coach reads the incubator's products; a reader, its products and where its calls stand, in numbers. Neither is given
anything of an application. The last head can neither leave nor be given another role.

| ability | (anyone) | ${RELATIONS.join(' | ')} |
|---|---|${RELATIONS.map(() => '---').join('|')}|
${lines.join('\n')}
`
}
