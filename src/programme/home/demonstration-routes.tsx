import { Hono } from 'hono'
import { DEMONSTRATION_PEOPLE } from '../../../seeds/people.ts'
import { formOf } from '../../platform/form-fields.ts'
import type { Env } from '../../platform/http.ts'
import { isFromThisMachine } from '../../platform/network.ts'
import { html, notFound, seeOther } from '../../platform/respond.tsx'
import { startSession } from '../../platform/session.ts'
import { findPersonByAddress } from '../people/store.ts'
import { DemonstrationPage } from './demonstration-page.tsx'

/** Who to be, in the demonstration only and from this machine only: its mailbox opens every account anyway. */
export const demonstrationRoutes = new Hono<Env>()

demonstrationRoutes.use('/demonstration', async (c, next) =>
  c.var.config.demonstration && c.var.config.mailbox && isFromThisMachine(c) ? next() : notFound(c),
)

demonstrationRoutes.get('/demonstration', c =>
  html(c, <DemonstrationPage shell={c.var.shell()} people={DEMONSTRATION_PEOPLE} />),
)

demonstrationRoutes.post('/demonstration', async c => {
  const address = (await formOf(c)).text('adresse')
  const wanted = DEMONSTRATION_PEOPLE.find(person => person.address === address)
  const person = wanted && (await findPersonByAddress(c.var.act.db, wanted.address))
  if (!wanted || !person) return seeOther(c, '/demonstration')
  return seeOther(c, await startSession(c, c.var.act, person.id, wanted.home))
})
