import type { Trace } from './agent.ts'

export interface Report {
  agents: number
  statements: number
  width: number
  requests: number
  seconds: string
  written: string
  traces: Trace[]
  listed: { ids: Set<string>; pages: number }
  failures: string[]
}

/** What was done, what was refused and in which words, what was checked, and what did not match. */
export function printReport({
  agents,
  statements,
  width,
  requests,
  seconds,
  written,
  traces,
  listed,
  failures,
}: Report): void {
  const count = (test: (trace: Trace) => boolean) => traces.filter(test).length
  const sent = count(({ outcome }) => outcome === 'sent')
  const drafts = traces.filter(({ outcome }) => outcome === 'draft')
  const refusals = new Set(
    drafts.map(({ refusal }) => (refusal ?? '').replace(/[\d\u202f\u00a0 ]+signes/, ' N signes')),
  )
  const lines = [
    `${agents} agents, ${statements} énoncés, ${width} connexions, ${requests} requêtes en ${seconds} s (écriture et envoi : ${written} s)`,
    `${sent} candidatures envoyées et confirmées, dont ${count(t => t.corrected)} corrigées, ${count(t => t.withdrawn)} retirées, ${count(t => t.shortened)} reprises après un refus`,
    `${drafts.length} refusées à l’envoi et gardées en brouillon`,
    ...[...refusals].map(refusal => `    ${refusal}`),
    `${listed.ids.size} candidatures dans la liste de l’organisation, en ${listed.pages} pages`,
    `Vérifiées octet par octet : ${sent} candidatures, récépissés, empreintes et e-mails ; ${drafts.length} brouillons`,
    ...failures.slice(0, 40).map(failure => `ÉCHEC  ${failure}`),
    failures.length === 0 ? 'Tout correspond.' : `${failures.length} échec(s).`,
  ]
  console.log(`${process.stderr.isTTY ? '\n' : ''}${lines.join('\n')}`)
}
