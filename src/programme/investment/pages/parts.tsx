import { Badge, fr, type Tone } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import type { DecisionKind } from '../committee.ts'
import type { Verdict } from '../conditions.ts'
import type { DueCause } from '../due.ts'
import { DECISION_WORDS, DUE_WORDS, VERDICT_WORDS } from '../wording.ts'

export const productPath = (id: string): string => `/suivi/produits/${id}`
export const committeePath = (id: string): string => `/suivi/comites/${id}`

export interface Named {
  id: string
  name: string
}

export const productCrumbs = ({ id, name }: Named) => [
  { href: '/suivi', label: 'Suivi' },
  { href: productPath(id), label: name },
]
export const committeesCrumbs = (product: Named) => [
  ...productCrumbs(product),
  { href: `${productPath(product.id)}/comites`, label: 'Comités' },
]
/** Under the page of one committee, the pages about it. */
export const committeeCrumbs = (product: Named, { id, number }: { id: string; number: number }) => [
  ...committeesCrumbs(product),
  { href: committeePath(id), label: `Comité n° ${number}` },
]

const VERDICT_TONES: Record<Verdict, Tone> = { kept: 'success', partly: 'warning', 'not-kept': 'danger' }
export const VerdictBadge = ({ verdict }: { verdict: Verdict }) => (
  <Badge tone={VERDICT_TONES[verdict]}>{VERDICT_WORDS[verdict]}</Badge>
)

const DECISION_TONES: Record<DecisionKind, Tone> = {
  continue: 'success',
  'continue-provisionally': 'warning',
  redirect: 'info',
  stop: 'neutral',
}
export const DecisionBadge = ({ kind }: { kind: DecisionKind }) => (
  <Badge tone={DECISION_TONES[kind]}>{DECISION_WORDS[kind]}</Badge>
)

/** « mardi 15 septembre 2026 (rythme des comités) », late said in words. */
export const DueWords = ({ on, because, today }: { on: string; because: DueCause; today: string }) => (
  <>
    {fr(`${frenchDate(on)} (${DUE_WORDS[because]})`)}
    {on < today && (
      <>
        {' '}
        <Badge tone="danger">en retard</Badge>
      </>
    )}
  </>
)

/** What people wrote, held apart; a dash where nothing is. */
export const Said = ({ text }: { text: string }) => (text === '' ? <span>–</span> : <bdi>{text}</bdi>)
