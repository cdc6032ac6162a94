import { Hono } from 'hono'
import type { Act } from '../src/platform/act.ts'
import { saveAnswers } from '../src/programme/applications/actions/save-answers.ts'
import { applicationsRoutes } from '../src/programme/applications/routes.tsx'
import { keyIn } from '../src/programme/keyed/actions/key-in.ts'
import { keyedRoutes } from '../src/programme/keyed/routes.tsx'
import { testAct } from './act.ts'
import { COMPLETE, openBed } from './applications-bed.ts'
import { inRole } from './grant.ts'
import { serve } from './request.ts'

const NOW = new Date('2026-11-10T10:00:00Z')

/** The demonstration's open call, an organiser of its incubator, and applications they key in. */
export async function keyedBed() {
  const bed = await openBed()
  const act = testAct(bed.db, NOW)
  const team = await inRole(act, bed.call.incubatorId, 'equipe@horizon.example', 'organiser')
  const typed = (over: object = {}) => ({
    name: 'Zoé Martin',
    address: 'zoe@horizon.example',
    postal: '1 rue de la Paix, Paris',
    phone: '',
    channel: 'papier',
    reason: 'Elle n’a pas d’ordinateur.',
    day: '2026-11-09',
    time: '14 h 30',
    token: act.newId(),
    ...over,
  })
  const start = async (over: object = {}): Promise<string> => {
    const made = await keyIn(team, bed.call.slug, typed(over))
    if (!made.ok) throw new Error(made.reason)
    return made.value
  }
  const fill = (by: Act, id: string, texts: Record<string, string>, base = 0) =>
    saveAnswers(
      by,
      id,
      Object.entries(texts).map(([field, value]) => ({ field, value, base })),
    )
  /** Keyed in and complete. */
  const ready = async (over: object = {}): Promise<string> => {
    const id = await start(over)
    const { nom: _, ...rest } = COMPLETE
    await fill(team, id, rest)
    return id
  }
  const tokenOf = async (address: string): Promise<string> => {
    const mails = await bed.mail(address, 'keyed-validation')
    return /validations\/(\S+)/.exec(mails[0]?.body ?? '')?.[1] ?? ''
  }
  /** E-mails of one instant have no order: those already read are set aside. */
  const forgetMails = () =>
    bed.db.updateTable('mails').set({ kind: 'old' }).where('kind', '=', 'keyed-validation').execute()
  const row = (id: string) =>
    bed.db.selectFrom('applications').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const authorOf = async (id: string) =>
    (
      await bed.db
        .selectFrom('application_authors')
        .select('person_id')
        .where('application_id', '=', id)
        .executeTakeFirst()
    )?.person_id
  return { ...bed, authorOf, team, typed, start, fill, ready, tokenOf, forgetMails, row }
}
export type KeyedBed = Awaited<ReturnType<typeof keyedBed>>

/** The pages that key in, with the ordinary steps they lead to. */
export const keyedSite = (bed: KeyedBed) =>
  serve(new Hono().route('/', keyedRoutes).route('/', applicationsRoutes) as never, bed.db, {
    now: bed.team.now,
  })
