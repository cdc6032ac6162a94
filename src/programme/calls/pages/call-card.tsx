import { Badge, Card, fr, Prose } from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { lastMinute, statusOf } from '../call.ts'
import type { ListedCall } from '../listed-call.ts'
import { render, variablesOf } from '../variables.ts'
import { LABEL_WORDS, STATUS_WORDS } from '../wording.ts'

/** A call in a list: whose, what, until when. `named` says its incubator, on pages that show several. */
export function CallCard({ listed, now, named = false }: { listed: ListedCall; now: Date; named?: boolean }) {
  const { call, content, incubator } = listed
  const status = statusOf(call, now)
  const host = { incubator: incubator.name, administration: incubator.administration }
  const pitch = render(content.sections.pitch, variablesOf(content, host)).split('\n\n')[0] ?? ''
  const eyebrow = named ? `${incubator.name}, ${incubator.administration}` : LABEL_WORDS[content.label]
  return (
    <Card title={content.title} href={`/appels/${call.slug}`} theme={incubator.theme} eyebrow={eyebrow}>
      <Prose text={pitch} />
      <p>
        <Badge tone={status === 'open' ? 'success' : 'neutral'}>{STATUS_WORDS[status]}</Badge>{' '}
        {status === 'open' &&
          call.closesAt &&
          fr(`jusqu’au ${frenchDateTime(lastMinute(call.closesAt), incubator.zone)}`)}
        {status === 'announced' && fr(`ouvre le ${frenchDate(content.dates.opens)}`)}
        {status === 'closed' &&
          content.dates.answers !== '' &&
          fr(`réponse à tous le ${frenchDate(content.dates.answers)} au plus tard`)}
      </p>
    </Card>
  )
}
