import { askSignIn } from '../../platform/ask-sign-in.ts'
import type { Ctx } from '../../platform/http.ts'
import { notFound } from '../../platform/respond.tsx'
import { relationsToApplication } from '../access/relations.ts'
import type { ApplicationRelation } from '../access/tables.ts'
import { brandOf } from '../incubators/incubator.ts'
import { type Announced, type Completion, completionOf, lastWord } from './announced.ts'
import { acceptsSending, statusOf } from './application.ts'
import { listAnnounced } from './decision-store.ts'
import { runningGrace } from './grace.ts'
import { type ApplicationAbility, applicationAbilities } from './permissions.ts'
import { isId, type LoadedApplication, loadApplication } from './store.ts'

export interface InScope {
  application: LoadedApplication
  relations: Set<ApplicationRelation>
  status: ReturnType<typeof statusOf>
  shell: ReturnType<Ctx['var']['shell']>
  callTitle: string
  answersOn: string
  /** The last word announced, its moment having come, and the time it gives to complete. */
  word: Announced | undefined
  completion: Completion | null
  /** Whether a sending is accepted now. */
  sendable: boolean
  /** The end of the grace after closing, when it is all that is left; null at any other time. */
  grace: Date | null
}

/**
 * Runs `show` for someone who has the ability on the application of this address. Others: asked to sign in
 * when nobody is, whether it exists or not; told there is nothing when someone is.
 */
export async function inScope(
  c: Ctx,
  ability: ApplicationAbility,
  show: (found: InScope) => Promise<Response> | Response,
): Promise<Response> {
  const { db, actor, now } = c.var.act
  const id = c.req.param('id') ?? ''
  const outside = () => (actor.personId === null ? askSignIn(c) : notFound(c))
  if (!isId(id)) return outside()
  const relations = await relationsToApplication(db, actor, id)
  if (relations.size === 0) return outside()
  const application = await loadApplication(db, id)
  if (!application) return outside()
  const status = statusOf(application.facts, now)
  if (!applicationAbilities[ability]({ relations, status })) return outside()
  const word = lastWord(await listAnnounced(db, id, now))
  const completion = completionOf(word, application.incubator.zone)
  const { call, work } = application
  const timely = acceptsSending(call, completion, now)
  const grace = timely ? null : runningGrace(work, call, now)
  return show({
    application,
    word,
    completion,
    sendable: timely || grace !== null,
    grace,
    relations,
    status,
    shell: c.var.shell(brandOf(application.incubator)),
    callTitle: application.callTitle,
    answersOn: application.answersOn,
  })
}
