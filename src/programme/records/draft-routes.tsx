import { Hono } from 'hono'
import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx, Env } from '../../platform/http.ts'
import { html, notFound, refusedPage, seeOther } from '../../platform/respond.tsx'
import { deleteDraft } from './actions/delete-draft.ts'
import { DeleteDraftPage } from './pages/delete-draft.tsx'
import { findDeletable } from './store/draft.ts'

/** A draft never sent, deleted by whoever began it: an account, or the browser that holds its key. */
export const draftRoutes = new Hono<Env>()

draftRoutes.get('/candidatures/:id/effacement', async c => {
  const { db, actor, now } = c.var.act
  const id = c.req.param('id')
  const draft = await findDeletable(db, actor, id, now)
  if (draft === undefined) return outside(c)
  if (draft === 'sent') return wasSent(c, id)
  if (draft === 'shared') return isShared(c, id)
  const attached = draft.attached.map(({ words }) => words)
  return html(
    c,
    <DeleteDraftPage shell={c.var.shell()} id={draft.id} title={draft.title} attached={attached} />,
  )
})

draftRoutes.post('/candidatures/:id/effacement', async c => {
  const id = c.req.param('id')
  const deleted = await deleteDraft(c.var.act, id)
  if (!deleted.ok && deleted.reason === 'shared') return isShared(c, id)
  if (!deleted.ok) return deleted.reason === 'sent' ? wasSent(c, id) : outside(c)
  return seeOther(c, c.var.person ? '/mes-donnees?dit=efface' : '/mes-candidatures?dit=efface')
})

const outside = (c: Ctx) => (c.var.act.actor.personId === null ? askSignIn(c) : notFound(c))

const isShared = (c: Ctx, id: string) =>
  refusedPage(c, {
    status: 409,
    title: 'D’autres personnes écrivent ce brouillon',
    text: 'Leur texte ne s’efface pas sans elles. Cédez la candidature à l’une d’elles, puis quittez-la ; ou retirez-les d’abord.',
    back: { href: `/candidatures/${id}/auteurs`, label: 'Voir qui l’écrit' },
  })

const wasSent = (c: Ctx, id: string) =>
  refusedPage(c, {
    status: 409,
    title: 'Cette candidature est envoyée',
    text: 'Une candidature envoyée ne s’efface pas : c’est une archive. Vous pouvez la retirer tant que la réponse n’est pas donnée.',
    back: { href: `/candidatures/${id}`, label: 'Voir ma candidature' },
  })
