import { Hono } from 'hono'
import { frenchDateTime } from '../../platform/dates.ts'
import type { Env } from '../../platform/http.ts'
import { html, seeOther } from '../../platform/respond.tsx'
import { statusOf as statusOfCall } from '../calls/call.ts'
import { newsOf } from './announced.ts'
import { newsHeadline, newsLines, newsWords } from './announced-wording.ts'
import { effectiveSending } from './application.ts'
import { type LinkedFile, linkedFiles } from './attached.ts'
import { callbackNewsWords } from './callback-news.ts'
import { findCallbackNews } from './callback-news-store.ts'
import { announcementOf } from './follow-announcements.ts'
import { nextLines } from './follow-words.ts'
import { newQuestions } from './form/new-questions.ts'
import { answersShown } from './form/reading.ts'
import { isHeldHere } from './held-here-routes.ts'
import { describeMine } from './mine-store.ts'
import { FollowPage, type FollowProps } from './pages/follow.tsx'
import { applicationAbilities } from './permissions.ts'
import { readingPage } from './reading-routes.tsx'
import { answersIn } from './receipt.ts'
import { effectiveOf } from './receipt-routes.tsx'
import { type InScope, inScope } from './scope-routes.tsx'
import { sentWords } from './sent-words.ts'
import { valuesOf } from './store.ts'
import { listUnread } from './unread-store.ts'
import { whyWords } from './why.ts'
import { mayWithdraw } from './withdrawal-routes.tsx'

export const followRoutes = new Hono<Env>()

followRoutes.get('/candidatures/:id', c =>
  inScope(c, 'open', async found => {
    if (!applicationAbilities.read(found)) return seeOther(c, `/gestion/saisies/${found.application.id}`)
    const { application, status, shell, callTitle, answersOn, grace } = found
    if (!applicationAbilities.follow(found)) return readingPage(c, found)
    const { call, incubator } = application
    const { now } = c.var.act
    const effective = effectiveOf(found)
    const { withdrawnAt } = application.facts
    const facts = [
      ...(withdrawnAt ? [{ term: 'Retirée le', value: frenchDateTime(withdrawnAt, incubator.zone) }] : []),
      ...(effective
        ? [
            { term: 'Récépissé', value: effective.receipt },
            { term: 'Envoyée le', value: sentWords(effective, incubator.zone) },
            { term: 'Empreinte du contenu', value: effective.fingerprint },
          ]
        : []),
    ]
    const id = application.id
    const unread = (await listUnread(c.var.act.db, c.var.act.actor, [id])).get(id) ?? 0
    const { personId } = c.var.act.actor
    const shared = ((await describeMine(c.var.act.db, [id], personId)).get(id)?.others.length ?? 0) > 0
    const known = found.relations.has('author') || found.relations.has('co-author')
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
          known,
          lapsedOn: status === 'draft' && lastSentAt ? frenchDateTime(lastSentAt, incubator.zone) : '',
        })}
        newQuestions={questionsAdded(found)}
        facts={facts}
        next={nextLines({
          status,
          call,
          zone: incubator.zone,
          now,
          answersOn,
          contact: incubator.contactEmail,
          lastSentAt,
          grace,
          draftKeptDays: incubator.draftKeptDays,
        })}
        news={newsFor(found, now)}
        callPath={`/appels/${call.slug}`}
        callTitle={callTitle}
        open={statusOfCall(call, now) === 'open'}
        withdrawable={applicationAbilities.withdraw(found) && mayWithdraw(found).ok}
        sendable={found.sendable}
        deletable={!effective && status !== 'awaiting' && !found.relations.has('co-author') && !shared}
        known={known}
        hasReceipt={effective !== undefined && applicationAbilities.readReceipt(found)}
        corrected={application.sendings.filter(({ confirmedAt }) => confirmedAt !== null).length > 1}
        unread={unread}
        files={filesJoined(found)}
        held={await isHeldHere(c)}
        callback={
          known ? callbackNewsWords(await findCallbackNews(c.var.act.db, id, now), now, incubator.zone) : ''
        }
        why={whyWords(found.relations)}
      />,
    )
  }),
)

/** What the form asks since it was sent, while it can be answered. */
function questionsAdded({ application, status, sendable }: InScope): FollowProps['newQuestions'] {
  const { answers, form, readForm } = application
  const sent = status === 'sent' || status === 'changed'
  if (!sent || !sendable) return []
  return newQuestions(readForm, form, valuesOf(answers)).map(({ label }) => label)
}

/** The files of what was sent, or of the draft, in the order of the form. */
function filesJoined(found: InScope): LinkedFile[] {
  const { readForm, answers } = found.application
  const sent = effectiveOf(found)
  const values = sent ? answersIn(sent.canonical) : valuesOf(answers)
  const { asked, removed } = answersShown(readForm, values)
  return [...asked, ...removed].flatMap(field => linkedFiles(field, values.get(field.id) ?? '') ?? [])
}

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
