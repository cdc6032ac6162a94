import { freePort } from '../../test/pepin.ts'
import { startFloor } from './floor.ts'
import { closedLoop, type Load, openLoop } from './load.ts'
import { processorMs } from './processor.ts'
import type { Row } from './table.ts'

/** The floor at a rate: what a bare server costs on the same PostgreSQL, in the same run. */
export async function measureFloor(
  database: string,
  url: string,
  postgres: number,
  rate: number,
): Promise<Row> {
  const port = await freePort()
  const floor = await startFloor(url, port)
  const ask = async () => (await fetch(`http://127.0.0.1:${port}/`)).ok
  await closedLoop(8, 500, ask)
  // The floor shares this process with its clients: its own share is taken as all of it, which favours the floor's rival.
  const before = processorMs([process.pid, postgres])
  const load = await openLoop(rate, 5, ask)
  const spent = processorMs([process.pid, postgres]) - before
  await floor.stop()
  return rowOf(`floor: one indexed row, with its client, ${rate}/s`, database, load, spent / load.done, null)
}

export const rowOf = (
  work: string,
  database: string,
  { done, seconds, p50, p99 }: Load,
  processor: number | null,
  memory: number | null,
): Row => ({ work, database, perSecond: done / seconds, p50, p99, processor, memory })
