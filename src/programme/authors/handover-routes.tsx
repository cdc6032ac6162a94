import { Hono } from 'hono'
import { formOf } from '../../platform/form-fields.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { acceptHandover, declineHandover } from './actions/answer-handover.ts'
import { type ProposeRefusal, proposeHandover, takeBackHandover } from './actions/hand-over.ts'
import { HandoverPage } from './pages/handover-page.tsx'
import { type InAuthors, inAuthors } from './scope-routes.tsx'
import { HANDOVER_PROBLEMS } from './wording.ts'

/** Handing an application over: proposed, taken back, accepted, declined. */
export const handoverRoutes = new Hono<Env>()
const HOME = '/candidatures/:id/auteurs/cession'

handoverRoutes.get(HOME, c =>
  inAuthors(c, 'arrangeAuthors', found => handoverPage(c, found, { to: '', afterwards: '' })),
)

handoverRoutes.post(HOME, c =>
  inAuthors(c, 'arrangeAuthors', async found => {
    const form = await formOf(c)
    const typed = { to: form.text('a'), afterwards: form.text('ensuite') }
    const { id } = found.subject
    const proposed = await proposeHandover(c.var.act, id, { ...typed, publicUrl: c.var.config.publicUrl })
    if (proposed.ok) return seeOther(c, `/candidatures/${id}/auteurs?dit=propose`)
    return proposed.reason === 'not-found' ? notFound(c) : handoverPage(c, found, typed, proposed.reason)
  }),
)

const ANSWERS = [
  ['reprise', 'arrangeAuthors', takeBackHandover, 'proposition-reprise'],
  ['acceptation', 'answerHandover', acceptHandover, 'acceptee'],
  ['refus', 'answerHandover', declineHandover, 'refusee'],
] as const

for (const [name, ability, answer, said] of ANSWERS)
  handoverRoutes.post(`${HOME}/${name}`, c =>
    inAuthors(c, ability, async ({ subject: { id } }) => {
      const answered = await answer(c.var.act, id, c.var.config.publicUrl)
      if (!answered.ok && answered.reason === 'not-found') return notFound(c)
      return seeOther(c, `/candidatures/${id}/auteurs?dit=${answered.ok ? said : 'passe'}`)
    }),
  )

function handoverPage(
  c: Ctx,
  { subject, people }: InAuthors,
  typed: { to: string; afterwards: string },
  problem?: ProposeRefusal,
): Response {
  const field = problem === 'afterwards-missing' ? 'ensuite' : 'a'
  return html(
    c,
    <HandoverPage
      shell={c.var.shell(brandOf(subject.incubator))}
      id={subject.id}
      title={subject.title}
      people={people}
      typed={typed}
      errors={problem ? [{ field, message: HANDOVER_PROBLEMS[problem] }] : []}
    />,
    problem ? 422 : 200,
  )
}
