import { Hono } from 'hono'
import { frenchDateTime, frenchTime } from '../../platform/dates.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { answersForJury } from './hidden-answers.ts'
import { listAssigned } from './juror-store.ts'
import { ReviewPage, type ReviewPageProps } from './pages/review.tsx'
import { untilWords } from './period-wording.ts'
import { REVIEW_ABILITIES } from './permissions.ts'
import { type Reading, withReading } from './reading-scope-routes.tsx'
import { EMPTY_REVIEW, type FieldError, fieldsOf, type ReviewFields } from './review-form.ts'
import { markOf } from './review-merge.ts'
import { listSubmitted } from './review-store.ts'
import { leftWords, NOT_SUBMITTED } from './wording.ts'

export const reviewPageRoutes = new Hono<Env>()

reviewPageRoutes.get('/evaluations/:id', c =>
  withReading(c, 'read', found =>
    reviewPage(
      c,
      found,
      c.req.query('remise') === undefined
        ? {}
        : {
            notice: { tone: 'success', text: 'Votre évaluation est remise. Voici la candidature suivante.' },
          },
    ),
  ),
)

interface Shown {
  fields?: ReviewFields
  marks?: Record<string, string>
  errors?: FieldError[]
  notice?: ReviewPageProps['notice']
  /** When what was typed has just been kept. */
  savedAt?: Date
  status?: 200 | 422
}

/** The candidature and its review, as kept or as just typed. */
export async function reviewPage(c: Ctx, found: Reading, shown: Shown): Promise<Response> {
  const { db, actor, now } = c.var.act
  const { application, criteria, review, standing, phases, incubator, shell } = found
  const { zone } = incubator
  const kept = fieldsOf(review ?? EMPTY_REVIEW, criteria)
  const assigned = (await listAssigned(db, actor.personId ?? '')).filter(
    ({ callId }) => callId === application.callId,
  )
  const names = REVIEW_ABILITIES.readNames(standing)
  const who = [
    application.values.get('nom'),
    application.values.get('poste'),
    application.values.get('service'),
  ]
  const others = REVIEW_ABILITIES.readOthers(standing)
    ? (await listSubmitted(db, application.id)).filter(
        ({ seatId, counts }) => counts && seatId !== found.seatId,
      )
    : null
  return html(
    c,
    <ReviewPage
      shell={shell}
      id={application.id}
      title={application.title}
      author={names ? who.filter(Boolean).join(', ') : null}
      sentAt={frenchDateTime(application.sentAt, zone)}
      answers={answersForJury(application.form, application.values, false, names)}
      criteria={criteria}
      fields={shown.fields ?? kept}
      marks={
        shown.marks ?? Object.fromEntries(Object.entries(kept).map(([field, text]) => [field, markOf(text)]))
      }
      errors={shown.errors ?? []}
      left={leftWords(assigned.filter(({ submittedAt }) => submittedAt === null).length, assigned.length)}
      until={untilWords(phases, now, zone)}
      saved={shown.savedAt ? draftWords(shown.savedAt, now, zone) : savedWords(found, now)}
      notice={shown.notice ?? null}
      writable={REVIEW_ABILITIES.write(standing)}
      submitted={standing.submitted}
      others={others}
    />,
    shown.status ?? 200,
  )
}

function savedWords({ review, incubator }: Reading, now: Date): string {
  if (!review) return 'Rien n’est encore enregistré.'
  const { zone } = incubator
  return review.submittedAt
    ? `Évaluation remise ${whenWords(review.submittedAt, now, zone)}. Vous pouvez la changer et la remettre de nouveau.`
    : draftWords(review.savedAt, now, zone)
}

const draftWords = (date: Date, now: Date, zone: string) =>
  `Brouillon enregistré ${whenWords(date, now, zone)}. ${NOT_SUBMITTED}`

const whenWords = (date: Date, now: Date, zone: string) =>
  now.getTime() - date.getTime() < 12 * 3_600_000
    ? `à ${frenchTime(date, zone)}`
    : `le ${frenchDateTime(date, zone)}`
