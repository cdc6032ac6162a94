import { afterAll, beforeAll, expect, it } from 'vitest'
import { nobody, within } from '../src/platform/act.ts'
import { openJobs, workerOf } from '../src/platform/jobs.ts'
import { enqueueMails, MAIL_QUEUE } from '../src/platform/mail/mail.ts'
import { testAct } from './act.ts'
import { freshDatabase } from './database/index.ts'

const MANY = 1_234
let fresh: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const mail = (n: number) => ({
  incubatorId: null,
  to: `agent${n}@horizon.example`,
  kind: 'test',
  subject: 'Les dates changent',
  text: 'x',
})
const act = () => testAct(fresh.db, new Date('2026-11-03T10:00:00Z'), nobody)

it('hands each e-mail of a long list to the worker once, in few statements', async () => {
  const { jobs, boss, stop } = await openJobs(fresh.url, [MAIL_QUEUE])
  const began = performance.now()
  await within({ ...act(), jobs }, act =>
    enqueueMails(
      act,
      Array.from({ length: MANY }, (_, n) => mail(n)),
    ),
  )
  expect(performance.now() - began).toBeLessThan(10_000)
  const seen: string[] = []
  const worker = workerOf(boss)
  await worker.handle<{ mailId: string }>(MAIL_QUEUE, async ({ mailId }) => {
    seen.push(mailId)
  })
  for (let tries = 0; tries < 200 && seen.length < MANY; tries++)
    await new Promise(resolve => setTimeout(resolve, 100))
  const kept = await fresh.db.selectFrom('mails').select('id').execute()
  expect(seen.toSorted()).toEqual(kept.map(({ id }) => id).toSorted())
  expect(seen).toHaveLength(MANY)
  await stop()
}, 60_000)

it('keeps none of them when the transaction fails half-way', async () => {
  const before = await fresh.db.selectFrom('mails').select('id').execute()
  const failed = within(act(), async act => {
    await enqueueMails(act, [mail(1), mail(2)])
    throw new Error('half-way')
  })
  await expect(failed).rejects.toThrow('half-way')
  expect(await fresh.db.selectFrom('mails').select('id').execute()).toHaveLength(before.length)
})
