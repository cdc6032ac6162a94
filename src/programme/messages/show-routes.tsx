import { listHeldBack } from '../../platform/files/store.ts'
import type { Ctx } from '../../platform/http.ts'
import { html } from '../../platform/respond.tsx'
import { brandOf } from '../incubators/incubator.ts'
import { listedFor } from './listed.ts'
import { type Side, waitingIn } from './message.ts'
import type { ThreadProps } from './pages/parts.tsx'
import { TeamPage } from './pages/team-page.tsx'
import { WriterPage } from './pages/writer-page.tsx'
import { isLate } from './promise.ts'
import { promiseWords } from './promise-words.ts'
import type { InThread } from './scope-routes.tsx'
import { getDelay } from './store/delays.ts'
import { listMessageFiles } from './store/message-files.ts'
import { markRead, readUpTo } from './store/reads.ts'
import { getThread } from './store/threads.ts'
import { saidOf } from './wording.ts'

export interface Shown {
  typed?: string
  error?: string
  /** Whether it is about the files. */
  ofFile?: boolean
  arrived?: { id: string; name: string }[]
  status?: 200 | 409 | 422 | 429
}

/** The page of a thread for one side; what it shows is read from then on. */
export async function threadPage(
  c: Ctx,
  side: Side,
  { subject, personId }: InThread,
  { typed = '', error, status = 200, ofFile = false, arrived = [] }: Shown = {},
): Promise<Response> {
  const { act } = c.var
  const { id, title, received, call, incubator } = subject
  const { zone } = incubator
  const thread = await getThread(act.db, id)
  const read = await readUpTo(act.db, id, personId)
  const files = await listMessageFiles(act.db, id)
  const ids = [...files.values()].flat().map(file => file.id)
  const held = await listHeldBack(act.db, c.var.files, ids)
  const last = thread.messages.at(-1)?.number ?? 0
  if (last > read) await markRead(act, id, personId, last)
  const waiting = waitingIn(thread.messages, thread.settled)
  const props: ThreadProps = {
    shell: c.var.shell(brandOf(incubator)),
    id,
    title,
    received,
    side,
    messages: listedFor(side, thread, files, { held, readUpTo: read, zone }),
    promise: promiseWords(side, {
      waiting,
      count: thread.messages.length,
      delay: (await getDelay(act.db, incubator.id)).days,
      now: act.now,
      zone,
    }),
    late: waiting?.promisedOn ? isLate(waiting.promisedOn, act.now, zone) : false,
    said: saidOf(c.req.query('dit')),
    typed,
    token: act.newId(),
    error,
    files: { error: ofFile ? error : undefined, limit: c.var.files.limit, arrived },
  }
  const page =
    side === 'team' ? (
      <TeamPage {...props} call={call} waiting={waiting !== undefined} />
    ) : (
      <WriterPage {...props} />
    )
  return html(c, page, status)
}
