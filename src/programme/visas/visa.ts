/** Visa : someone who must agree reads the draft of a call, comments it by section, agrees or refuses in words. */
export const VISA_KINDS = [
  'communication',
  'human-resources',
  'data-protection',
  'cabinet',
  'sponsor',
] as const
export type VisaKind = (typeof VISA_KINDS)[number]
export const isVisaKind = (text: string): text is VisaKind => (VISA_KINDS as readonly string[]).includes(text)

export type Verdict = 'given' | 'refused'

/** What was said of one version; the last one said is where it stands. */
export interface VisaVerdict {
  verdict: Verdict
  words: string
  guideNumber: number
  givenAt: Date
}

export interface VisaRequest {
  id: string
  callId: string
  incubatorId: string
  kind: VisaKind
  name: string
  address: string
  requestedAt: Date
  remindedAt: Date | null
  last: VisaVerdict | null
  /** Whether the guide still says word for word what the verdict was given on. */
  unchanged: boolean
}

export interface VisaComment {
  part: string
  body: string
  guideNumber: number
  writtenAt: Date
  kind: VisaKind
  name: string
}

export const VISA_STATES = ['not-asked', 'awaited', 'given', 'given-before-changes', 'refused'] as const
export type VisaState = (typeof VISA_STATES)[number]

export function stateOfVisa(request: Pick<VisaRequest, 'last' | 'unchanged'> | undefined): VisaState {
  if (!request) return 'not-asked'
  if (request.last === null) return 'awaited'
  if (request.last.verdict === 'refused') return 'refused'
  return request.unchanged ? 'given' : 'given-before-changes'
}

/** What stands between a call and its publication. */
export const missingVisas = (
  required: readonly VisaKind[],
  requests: readonly Pick<VisaRequest, 'kind' | 'last' | 'unchanged'>[],
): VisaKind[] => required.filter(kind => stateOfVisa(requests.find(each => each.kind === kind)) !== 'given')

/** A link serves a month; each reminder carries a new one. */
export const VISA_LINK_LIFE_MS = 30 * 86_400_000
export const LONGEST_WORDS = 5000
export const REMINDER_EVERY_MS = 3_600_000
