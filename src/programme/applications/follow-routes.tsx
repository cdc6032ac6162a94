import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { statusOf as statusOfCall } from '../calls/call.ts'
import { newsOf } from './announced.ts'
import { newsHeadline, newsLines, newsWords } from './announced-wording.ts'
import { acceptsSending, effectiveSending } from './application.ts'
import { announcementOf } from './follow-announcements.ts'
import { nextLines } from './follow-words.ts'
import { FollowPage, type FollowProps } from './pages/follow.tsx'
import { ReceiptPage } from './pages/receipt.tsx'
import { answersIn } from './receipt.ts'
import { type InScope, inScope } from './scope-routes.tsx'
import { whyWords } from './why.ts'
import { mayWithdraw } from './withdrawal-routes.tsx'

export const followRoutes = new Hono<Env>()

followRoutes.get('/candidatures/:id', c =>
  inScope(c, 'follow', found => {
    const { application, status, shell, callTitle, answersOn, completion } = found
    const { call, incubator } = application
    const { now } = c.var.act
    const effective = effectiveOf(found)
    const { withdrawnAt } = application.facts
    const facts = [
      ...(withdrawnAt ? [{ term: 'Retirée le', value: frenchDateTime(withdrawnAt, incubator.zone) }] : []),
      ...(effective
        ? [
            { term: 'Récépissé', value: effective.receipt },
            { term: 'Envoyée le', value: frenchDateTime(effective.sentAt, incubator.zone) },
            { term: 'Empreinte du contenu', value: effective.fingerprint },
          ]
        : []),
    ]
    const lastSentAt = application.sendings.at(-1)?.sentAt ?? null
    return html(
      c,
      <FollowPage
        shell={shell}
        id={application.id}
        title={application.title}
        status={status}
        announcement={announcementOf(name => c.req.query(name) !== undefined, {
          status,
          withdrawnOn: withdrawnAt ? frenchDateTime(withdrawnAt, incubator.zone) : '',
        })}
        facts={facts}
        next={nextLines({
          status,
          call,
          zone: incubator.zone,
          now,
          answersOn,
          contact: incubator.contactEmail,
          lastSentAt,
          draftKeptDays: incubator.draftKeptDays,
        })}
        news={newsFor(found, now)}
        callPath={`/appels/${call.slug}`}
        callTitle={callTitle}
        open={statusOfCall(call, now) === 'open'}
        withdrawable={mayWithdraw(found, now).ok}
        sendable={acceptsSending(call, completion, now)}
        deletable={!effective && status !== 'awaiting' && !found.relations.has('co-author')}
        known={found.relations.has('author') || found.relations.has('co-author')}
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
