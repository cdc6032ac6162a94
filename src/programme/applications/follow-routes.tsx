import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { statusOf as statusOfCall } from '../calls/call.ts'
import { withdrawApplication } from './actions/withdraw-application.ts'
import { newsOf } from './announced.ts'
import { newsHeadline, newsLines, newsWords } from './announced-wording.ts'
import { withoutInvisible } from './answers.ts'
import { acceptsSending, effectiveSending } from './application.ts'
import { nextLines } from './follow-words.ts'
import { FollowPage, type FollowProps } from './pages/follow.tsx'
import { ReceiptPage } from './pages/receipt.tsx'
import { WithdrawPage } from './pages/withdraw.tsx'
import { answersIn } from './receipt.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { whyWords } from './why.ts'

export const followRoutes = new Hono<Env>()

followRoutes.get('/candidatures/:id', c =>
  inScope(c, 'follow', found => {
    const { application, status, shell, callTitle, answersOn, completion } = found
    const { call, incubator } = application
    const { now } = c.var.act
    const effective = effectiveOf(found)
    const facts = effective
      ? [
          { term: 'Récépissé', value: effective.receipt },
          { term: 'Envoyée le', value: frenchDateTime(effective.sentAt, incubator.zone) },
          { term: 'Empreinte du contenu', value: effective.fingerprint },
        ]
      : []
    const lastSentAt = application.sendings.at(-1)?.sentAt ?? null
    return html(
      c,
      <FollowPage
        shell={shell}
        id={application.id}
        title={application.title}
        status={status}
        announcement={announcementOf(c, found)}
        facts={facts}
        next={nextLines({
          status,
          call,
          zone: incubator.zone,
          now,
          answersOn,
          contact: incubator.contactEmail,
          lastSentAt,
        })}
        news={newsFor(found, now)}
        callPath={`/appels/${call.slug}`}
        callTitle={callTitle}
        open={statusOfCall(call, now) === 'open'}
        sendable={acceptsSending(call, completion, now)}
        hasReceipt={effective !== undefined}
        why={whyWords(found.relations)}
      />,
    )
  }),
)

/** What was announced, in words; nothing before its moment, nor once withdrawn. */
function newsFor({ application, status, word, completion }: InScope, now: Date): FollowProps['news'] {
  if (!word || status === 'withdrawn') return undefined
  const { call, dates, incubator, facts } = application
  const news = newsOf(word, completion, effectiveSending(facts)?.sentAt ?? null, now)
  return {
    news,
    headline: newsHeadline(news),
    badge: newsWords(news, completion),
    reason: SAID_HERE.has(word.outcome) && news !== 'completed' ? word.reason : '',
    lines: newsLines({ news, word, completion, status, call, dates, zone: incubator.zone, now }),
  }
}

/** Their reason is for the applicant; that of the others is in the letter. */
const SAID_HERE: ReadonlySet<string> = new Set(['to-complete', 'not-admissible'])

function announcementOf(c: Ctx, { status }: InScope): FollowProps['announcement'] {
  if (c.req.query('envoye') !== undefined && status === 'sent')
    return {
      tone: 'success',
      title: 'C’est envoyé',
      text: 'Un récépissé vient de vous être envoyé par e-mail.',
    }
  if (c.req.query('enregistre') !== undefined && status === 'draft')
    return {
      tone: 'success',
      title: 'Brouillon enregistré',
      text: 'Vous pouvez partir : revenez quand vous voulez sur cet appareil, à « Mes candidatures ».',
    }
  return undefined
}

function effectiveOf({ application }: InScope) {
  const number = effectiveSending(application.facts)?.number
  return application.sendings.find(sending => sending.number === number)
}

followRoutes.get('/candidatures/:id/recu', c =>
  inScope(c, 'readReceipt', found => {
    const sending = effectiveOf(found)
    if (!sending) return notFound(c)
    const { application } = found
    const values = answersIn(sending.canonical)
    const facts = [
      { term: 'Récépissé', value: sending.receipt },
      { term: 'Envoyée le', value: frenchDateTime(sending.sentAt, application.incubator.zone) },
      { term: 'Incubateur', value: application.incubator.name },
      { term: 'Empreinte du contenu (SHA-256)', value: sending.fingerprint },
    ]
    return html(
      c,
      <ReceiptPage
        shell={found.shell}
        id={application.id}
        title={values.get('titre') ?? ''}
        facts={facts}
        form={application.form}
        values={values}
        signatory={application.incubator.signatory}
      />,
    )
  }),
)

followRoutes.get('/candidatures/:id/recu.json', c =>
  inScope(c, 'readReceipt', found => {
    const sending = effectiveOf(found)
    if (!sending) return notFound(c)
    c.header('Content-Disposition', `attachment; filename="candidature-${sending.receipt}.json"`)
    c.header('Cache-Control', 'no-store')
    return c.body(sending.canonical, 200, { 'Content-Type': 'application/json; charset=utf-8' })
  }),
)

followRoutes.get('/candidatures/:id/retrait', c =>
  inScope(c, 'withdraw', found =>
    html(
      c,
      <WithdrawPage
        shell={found.shell}
        id={found.application.id}
        title={found.application.title}
        sent={effectiveOf(found) !== undefined}
      />,
    ),
  ),
)

followRoutes.post('/candidatures/:id/retrait', c =>
  inScope(c, 'follow', async ({ application }) => {
    const reason = withoutInvisible((await formOf(c)).text('raison')).slice(0, 2000)
    const outcome = await withdrawApplication(c.var.act, application.id, reason)
    // Clicked twice: it is withdrawn, which is what was asked.
    return outcome.ok || outcome.reason === 'withdrawn'
      ? seeOther(c, `/candidatures/${application.id}`)
      : notFound(c)
  }),
)
