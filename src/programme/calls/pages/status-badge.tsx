import { Badge } from '../../../design/index.ts'
import type { CallStatus } from '../call.ts'
import { STATUS_WORDS } from '../wording.ts'

const TONES = { draft: 'neutral', announced: 'info', open: 'success', closed: 'neutral' } as const

export const StatusBadge = ({ status }: { status: CallStatus }) => (
  <Badge tone={TONES[status]}>{STATUS_WORDS[status]}</Badge>
)
