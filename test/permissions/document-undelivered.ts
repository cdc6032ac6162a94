import { UNDELIVERED_ABILITIES } from '../../src/programme/undelivered/permissions.ts'

const WHO = [
  ['(anyone)', [], []],
  ['organiser of the incubator', ['organiser'], []],
  ['coach', ['coach'], []],
  ['reader', ['reader'], ['reader']],
  ['organiser of a call held together', [], ['organiser']],
  ['juror', [], ['juror']],
] as const

/** Who follows the letters that did not arrive, for docs/permissions.md. */
export function undeliveredDocument(): string {
  const lines = [
    `| ability | ${WHO.map(([name]) => name).join(' | ')} |`,
    `|---|${WHO.map(() => '---').join('|')}|`,
  ]
  for (const [ability, may] of Object.entries(UNDELIVERED_ABILITIES)) {
    const cells = WHO.map(([, ofIncubator, ofCall]) =>
      may({ ofIncubator: new Set(ofIncubator), ofCall: new Set(ofCall) }) ? 'yes' : '·',
    )
    lines.push(`| ${ability} | ${cells.join(' | ')} |`)
  }
  return lines.join('\n')
}
