import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { leaveAuthors, removeAuthor } from './actions/leave.ts'
import { LeavePage, RemovePage } from './pages/leave-page.tsx'
import { inAuthors } from './scope-routes.tsx'
import { nameOf } from './who.ts'

/** Leaving, and taking someone's access away: each read beforehand. */
export const leaveRoutes = new Hono<Env>()
const HOME = '/candidatures/:id/auteurs'

leaveRoutes.get(`${HOME}/depart`, c =>
  inAuthors(c, 'leaveAuthors', ({ subject: { id, title, incubator } }) =>
    html(c, <LeavePage shell={c.var.shell(brandOf(incubator))} id={id} title={title} />),
  ),
)

leaveRoutes.post(`${HOME}/depart`, c =>
  inAuthors(c, 'leaveAuthors', async ({ subject: { id } }) => {
    const left = await leaveAuthors(c.var.act, id, c.var.config.publicUrl)
    return left.ok ? seeOther(c, '/mes-candidatures?dit=quittee') : notFound(c)
  }),
)

leaveRoutes.get(`${HOME}/:personne/retrait`, c =>
  inAuthors(c, 'arrangeAuthors', ({ subject, people }) => {
    const { id, title, incubator } = subject
    const person = people.find(
      ({ personId, relation }) => personId === c.req.param('personne') && relation !== 'author',
    )
    if (!person) return notFound(c)
    return html(
      c,
      <RemovePage
        shell={c.var.shell(brandOf(incubator))}
        id={id}
        title={title}
        person={person.personId}
        name={nameOf(person)}
      />,
    )
  }),
)

leaveRoutes.post(`${HOME}/:personne/retrait`, c =>
  inAuthors(c, 'arrangeAuthors', async ({ subject: { id } }) => {
    const removed = await removeAuthor(c.var.act, id, c.req.param('personne') ?? '', c.var.config.publicUrl)
    if (!removed.ok && removed.reason === 'not-found') return notFound(c)
    return seeOther(c, `/candidatures/${id}/auteurs?dit=${removed.ok ? 'retrait' : 'passe'}`)
  }),
)
