import { Hono } from 'hono'
import type { Env } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { AuthorsPage } from './pages/authors-page.tsx'
import { inAuthors } from './scope-routes.tsx'
import { listEnds } from './store/ends.ts'
import { findHandover } from './store/handovers.ts'
import { listPending } from './store/invitations.ts'
import { saidWords } from './wording.ts'

export const showRoutes = new Hono<Env>()

/** Who writes an application, what each may do, who is invited, who left. */
showRoutes.get('/candidatures/:id/auteurs', c =>
  inAuthors(c, 'seeAuthors', async ({ subject, people, personId }) => {
    const { db, now } = c.var.act
    const [pending, handover, ends] = await Promise.all([
      listPending(db, subject.id),
      findHandover(db, subject.id),
      listEnds(db, subject.id),
    ])
    const { id, title, withdrawn, incubator } = subject
    return html(
      c,
      <AuthorsPage
        shell={c.var.shell(brandOf(incubator))}
        {...{ id, title, withdrawn, people, ends, pending, now }}
        zone={incubator.zone}
        self={personId}
        handover={handover}
        said={saidWords(c.req.query('dit'))}
      />,
    )
  }),
)
