import { createHash } from 'node:crypto'
import { calculate } from '../../calculation/calculate.ts'
import type { Db } from '../../platform/database/tables.ts'
import { type CalibratedRanking, calibrate } from '../../science/ranking/rank.ts'
import { loadRankingItems } from './counted-reviews-store.ts'
import { type Ranking, type RankingInput, rankingOf, requestOf } from './ranking.ts'
import type { RankingLine } from './ranking-slice.ts'
import { reweighed, type WhatIf } from './what-if.ts'

/** The ranking of a call as this person may read it, never long in the process that answers pages. */
export interface RankingAsked extends WhatIf {
  callId: string
  /** A juror: what they are recused from is neither listed nor counted; null for an organiser. */
  juror: string | null
}

export interface RankedCall {
  lines: RankingLine[]
  effects: Ranking['effects']
}

export async function rankCall(
  db: Db,
  { callId, juror, places, weights }: RankingAsked,
): Promise<RankedCall> {
  const items = await loadRankingItems(db, callId, juror)
  const input = { items: weights ? reweighed(items, weights) : items, places }
  const { items: ranked, effects } = await rankCalmly(input)
  const byId = new Map(items.map(item => [item.id, item]))
  const lines = ranked.map(each => {
    const { title = '', receipt = '', shortlist = null } = byId.get(each.id) ?? {}
    return { ...each, title, receipt, shortlist }
  })
  return { lines, effects }
}

// A few tens of milliseconds: not worth a thread.
const HERE_UP_TO = 40
const REMEMBERED = 32
const memory = new Map<string, Promise<CalibratedRanking>>()

/** The same reviews are not calculated twice; many of them are calculated in a thread. */
export async function rankCalmly(input: RankingInput): Promise<Ranking> {
  const request = requestOf(input)
  const key = createHash('sha256').update(JSON.stringify(request)).digest('hex')
  const known = memory.get(key)
  const calculated =
    known ??
    (input.items.length <= HERE_UP_TO ? Promise.resolve(calibrate(request)) : calculate('rank', request))
  memory.delete(key)
  memory.set(key, calculated)
  calculated.catch(() => memory.delete(key))
  const [oldest] = memory.keys()
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest)
  return rankingOf(input, await calculated)
}
