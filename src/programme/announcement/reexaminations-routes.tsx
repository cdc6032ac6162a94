import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { relationsToCall } from '../access/relations.ts'
import { listAnnounced } from '../applications/decision-store.ts'
import { OUTCOME_WORDS } from '../applications/decision-wording.ts'
import { isId } from '../applications/store.ts'
import { getPublicCall } from '../calls/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { answerReexamination } from './actions/answer-reexamination.ts'
import { ReexaminationAnswerPage } from './pages/reexamination-answer.tsx'
import { ReexaminationsPage } from './pages/reexaminations.tsx'
import { ANNOUNCEMENT_ABILITIES } from './permissions.ts'
import type { AnswerRefusal } from './reexamination.ts'
import { findReexamination, listReexaminations, type ReexaminationRow } from './reexaminations-store.ts'
import { ofCall } from './scope-routes.tsx'
import { ANSWER_REFUSALS } from './wording.ts'

export const reexaminationsRoutes = new Hono<Env>()

reexaminationsRoutes.get('/gestion/appels/:slug/reexamens', c =>
  ofCall(c, 'readReexaminations', async ({ call, guide, incubator, shell }) => {
    const { db, now } = c.var.act
    return html(
      c,
      <ReexaminationsPage
        shell={shell}
        slug={call.slug}
        callTitle={guide.title}
        zone={incubator.zone}
        now={now}
        rows={await listReexaminations(db, call.id)}
      />,
    )
  }),
)

async function ofReexamination(
  c: Ctx,
  work: (asked: ReexaminationRow) => Promise<Response>,
): Promise<Response> {
  const { db, actor } = c.var.act
  if (actor.personId === null) return askSignIn(c)
  const id = c.req.param('id') ?? ''
  const asked = isId(id) ? await findReexamination(db, id) : undefined
  if (!asked) return notFound(c)
  const relations = await relationsToCall(db, actor, asked.callId)
  return ANNOUNCEMENT_ABILITIES.readReexaminations(relations) ? work(asked) : notFound(c)
}

reexaminationsRoutes.get('/gestion/reexamens/:id', c =>
  ofReexamination(c, asked => answerPage(c, asked, { verdict: '', answer: '' })),
)

reexaminationsRoutes.post('/gestion/reexamens/:id', c =>
  ofReexamination(c, async asked => {
    const form = await formOf(c)
    const typed = { verdict: form.text('decision'), answer: form.text('reponse') }
    const said = { ...typed, publicUrl: c.var.config.publicUrl }
    const answered = await answerReexamination(c.var.act, asked.id, said)
    if (answered.ok) return seeOther(c, `/gestion/reexamens/${asked.id}`)
    if (answered.reason === 'not-found') return notFound(c)
    const kept = (await findReexamination(c.var.act.db, asked.id)) ?? asked
    return answerPage(c, kept, typed, answered.reason)
  }),
)

const FIELDS: Record<Exclude<AnswerRefusal, 'answered-meanwhile'>, string> = {
  'verdict-missing': 'decision',
  'answer-missing': 'reponse',
  'answer-too-long': 'reponse',
}

async function answerPage(
  c: Ctx,
  asked: ReexaminationRow,
  typed: { verdict: string; answer: string },
  refusal?: AnswerRefusal,
): Promise<Response> {
  const { db } = c.var.act
  const { incubator, guide, slug } = await getPublicCall(db, asked.callId)
  // What the person had been told when they asked.
  const told = (await listAnnounced(db, asked.applicationId, asked.askedAt)).at(-1)
  const clash = refusal === 'answered-meanwhile'
  return html(
    c,
    <ReexaminationAnswerPage
      shell={c.var.shell(brandOf(incubator))}
      slug={slug}
      callTitle={guide.title}
      zone={incubator.zone}
      asked={asked}
      decision={
        told
          ? {
              words: OUTCOME_WORDS[told.outcome],
              reason: told.reason,
              path: `/gestion/candidatures/${asked.applicationId}`,
            }
          : null
      }
      typed={typed}
      errors={refusal && !clash ? [{ field: FIELDS[refusal], message: ANSWER_REFUSALS[refusal] }] : []}
      clash={clash ? ANSWER_REFUSALS[refusal] : undefined}
      signatory={`${incubator.signatory.name}, ${incubator.signatory.capacity}`}
    />,
    clash ? 409 : refusal ? 422 : 200,
  )
}
