import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { isId } from '../applications/store.ts'
import { brandOf } from '../incubators/incubator.ts'
import { keepDraft } from './actions/keep-draft.ts'
import { KeepPage } from './pages/keep-page.tsx'
import { AUTHORS_ABILITIES } from './permissions.ts'
import { findSubject, type Subject } from './store/subject.ts'
import { KEEP_PROBLEMS } from './wording.ts'

/** « Garder ce brouillon à mon nom ». */
export const keepRoutes = new Hono<Env>()
const PATH = '/candidatures/:id/garder'

keepRoutes.get(PATH, c =>
  heldHere(c, ({ id, title, incubator }) =>
    html(
      c,
      <KeepPage
        shell={c.var.shell(brandOf(incubator))}
        id={id}
        title={title}
        as={c.var.person?.address ?? null}
      />,
    ),
  ),
)

keepRoutes.post(PATH, c =>
  heldHere(c, async ({ id }) => {
    if (c.var.act.actor.personId === null) return askSignIn(c)
    const kept = await keepDraft(c.var.act, id)
    if (kept.ok) return seeOther(c, `/candidatures/${id}/auteurs?dit=garde`)
    if (kept.reason === 'not-found') return notFound(c)
    return refusedPage(c, {
      status: 409,
      title: 'Ce brouillon ne peut pas être mis à votre nom',
      text: KEEP_PROBLEMS[kept.reason],
      back:
        kept.reason === 'awaiting'
          ? { href: `/candidatures/${id}/confirmation`, label: 'Taper le code reçu' }
          : { href: '/mes-candidatures', label: 'Voir mes candidatures' },
    })
  }),
)

/** Only on the browser that holds the draft; done twice, one is sent to what it became. */
async function heldHere(c: Ctx, show: (subject: Subject) => Promise<Response> | Response): Promise<Response> {
  const { db, actor } = c.var.act
  const outside = () => (actor.personId === null ? askSignIn(c) : notFound(c))
  const id = c.req.param('id') ?? ''
  const subject = isId(id) ? await findSubject(db, actor, id) : undefined
  if (!subject) return outside()
  if (AUTHORS_ABILITIES.keepDraft(subject.relations)) return show(subject)
  return subject.relations.has('author') ? seeOther(c, `/candidatures/${id}/auteurs`) : outside()
}
