import type { ApplicationRelation, CallRelation } from '../../src/programme/access/tables.ts'
import { THREAD_ABILITIES } from '../../src/programme/messages/permissions.ts'

const CASES = [
  ['received', { received: true, written: true }],
  ['draft, its author wrote', { received: false, written: true }],
  ['draft, nothing written', { received: false, written: false }],
] as const

const WHO: readonly [string, readonly ApplicationRelation[], readonly CallRelation[]][] = [
  ['(anyone)', [], []],
  ['author', ['author'], []],
  ['co-author', ['co-author'], []],
  ['co-reader', ['co-reader'], []],
  ['holder', ['holder'], []],
  ['organiser of the call', [], ['organiser']],
  ['juror', ['juror'], ['juror']],
  ['member', ['member'], ['member']],
]

/** Who writes to whom, for docs/permissions.md. */
export function messagesDocument(): string {
  const lines = [`| ability | application | ${WHO.map(([name]) => name).join(' | ')} |`]
  lines.push(`|---|---|${WHO.map(() => '---').join('|')}|`)
  for (const [ability, may] of Object.entries(THREAD_ABILITIES))
    for (const [name, facts] of CASES) {
      const cells = WHO.map(([, of, ofCall]) => {
        // An organiser's relation to an application exists once it was received.
        const received = facts.received && ofCall.includes('organiser') ? (['organiser'] as const) : []
        const standing = { ...facts, relations: new Set([...of, ...received]), ofCall: new Set(ofCall) }
        return may(standing) ? 'yes' : '·'
      })
      lines.push(`| ${ability} | ${name} | ${cells.join(' | ')} |`)
    }
  return lines.join('\n')
}
