import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound, refusedPage } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import { statusOf as statusOfApplication } from '../applications/application.ts'
import { applicationAbilities } from '../applications/permissions.ts'
import { type LoadedApplication, loadApplication } from '../applications/store.ts'
import { statusOf } from '../calls/call.ts'
import { isDraft } from './carry.ts'
import { CARRY_REFUSALS } from './wording.ts'

/** Runs `work` on a draft of whoever asks; asked to sign in when nobody is, told there is nothing otherwise. */
export async function withDraft(
  c: Ctx,
  work: (application: LoadedApplication) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  const id = c.req.param('id') ?? ''
  const outside = () => (actor.personId === null ? askSignIn(c) : notFound(c))
  const application = await loadApplication(db, id)
  if (!application) return outside()
  const status = statusOfApplication(application.facts, now)
  const relations = await relationsToApplication(db, actor, id)
  if (!applicationAbilities.follow({ relations, status })) return outside()
  if (status === 'withdrawn' || !isDraft(status)) {
    const said = CARRY_REFUSALS[status === 'withdrawn' ? 'withdrawn' : 'sent']
    return refusedPage(c, { status: 409, ...said, back: backTo(application) })
  }
  if (statusOf(application.call, now) !== 'open')
    return refusedPage(c, { status: 409, ...CARRY_REFUSALS.closed, back: backTo(application) })
  return work(application)
}

export const backTo = ({ id }: { id: string }) => ({
  href: `/candidatures/${id}`,
  label: 'Voir ma candidature',
})
