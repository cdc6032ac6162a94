import type { Ctx } from '../../platform/http.ts'
import { html, notFound } from '../../platform/respond.tsx'
import { brandOf, type Incubator } from '../incubators/incubator.ts'
import { type EliminationRefusal, REFUSAL_WORDS } from './elimination.ts'
import { EliminationPage, type EliminationShown, NO_VISA } from './pages/elimination-page.tsx'
import { inRecords } from './scope-routes.ts'
import { findExport, listParts, listTakenVolumes } from './store/exports.ts'
import {
  countItems,
  type EliminationList,
  findList,
  findVisa,
  listFirstItems,
  listKeptBack,
} from './store/lists.ts'
import { countTold } from './store/notices.ts'
import { volumesOf } from './volumes.ts'

export const LIST_PATH = '/gestion/incubateurs/:slug/eliminations/:number'

export interface InList {
  incubator: Incubator
  list: EliminationList
  path: string
}

/** The list of the address, of an incubator whose head asks; 404 for anyone and anything else. */
export const ofList = (c: Ctx, work: (found: InList) => Promise<Response>) =>
  inRecords(c, 'proposeElimination', async incubator => {
    const number = c.req.param('number') ?? ''
    const list = /^\d{1,6}$/.test(number)
      ? await findList(c.var.act.db, incubator.id, Number(number))
      : undefined
    const path = `/gestion/incubateurs/${incubator.slug}/eliminations/${number}`
    return list ? work({ incubator, list, path }) : notFound(c)
  })

/** The page as it is now, with why what was asked is not done. */
export async function refusedList(
  c: Ctx,
  found: InList,
  reason: EliminationRefusal,
  shown: EliminationShown = {},
): Promise<Response> {
  if (reason === 'not-found') return notFound(c)
  const list = await findList(c.var.act.db, found.incubator.id, found.list.number)
  const now = { ...found, list: list ?? found.list }
  if (reason === 'word-wrong') {
    const errors = [{ field: 'mot' as const, message: REFUSAL_WORDS[reason] }]
    return listPage(c, now, { ...shown, errors }, 422)
  }
  return listPage(c, now, { ...shown, problem: REFUSAL_WORDS[reason] }, 409)
}

const EVERY_SECONDS = 5
const SHOWN = 200

export async function listPage(
  c: Ctx,
  { incubator, list }: InList,
  shown: EliminationShown,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db, now } = c.var.act
  const working = list.state === 'exporting' || list.state === 'applying'
  const refreshing = working && status === 200 && c.req.query('pause') === undefined
  // What <meta http-equiv="refresh"> says, in the answer's header; the page offers to stop it.
  if (refreshing) c.header('Refresh', String(EVERY_SECONDS))
  return html(
    c,
    <EliminationPage
      shell={c.var.shell(brandOf(incubator))}
      incubator={incubator}
      list={list}
      kinds={await countItems(db, list.id)}
      items={await listFirstItems(db, list.id, SHOWN)}
      keptBack={list.keptBack === 0 ? [] : await listKeptBack(db, list.id, SHOWN)}
      made={await madeOf(c, list.id)}
      given={(await findVisa(db, list.id)) ?? null}
      accounts={await countTold(db, list.id)}
      now={now}
      visa={NO_VISA}
      refreshing={refreshing}
      {...shown}
    />,
    status,
  )
}

async function madeOf(c: Ctx, listId: string) {
  const { db } = c.var.act
  const made = await findExport(db, listId)
  if (!made?.madeAt) return null
  const taken = await listTakenVolumes(db, listId, made.number)
  const volumes = volumesOf(await listParts(db, listId, made.number))
  return {
    ...made,
    volumes: volumes.map(({ number, bytes }) => ({ number, bytes, taken: taken.includes(number) })),
  }
}
