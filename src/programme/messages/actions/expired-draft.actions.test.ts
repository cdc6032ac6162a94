import { expect, it } from 'vitest'
import { at } from '../../../../test/act.ts'
import { openThreads } from '../../../../test/thread-bed.ts'
import { announceAndDeleteExpiredDrafts } from '../../applications/actions/expired-drafts.ts'
import { erasers, exports } from '../store/personal-data.ts'
import { wishCallback } from './wish-callback.ts'

const url = 'https://p.example'
const DAY = 86_400_000

it('lets what was written about a draft never sent go with it, and nothing of what was sent', async () => {
  const bed = await openThreads()
  const [draft, sent] = [await bed.application(false), await bed.application(true)]
  for (const id of [draft, sent]) {
    await bed.write(bed.author, id, 'applicant')
    await wishCallback(bed.author, id, { phone: '', publicUrl: url })
  }
  for (const days of [47, 62])
    await announceAndDeleteExpiredDrafts(at(bed.author, new Date(bed.closes + days * DAY)), url)
  for (const table of ['thread_messages', 'callback_wishes'] as const) {
    const kept = await bed.db.selectFrom(table).select('application_id').execute()
    expect(kept).toEqual([{ application_id: sent }])
  }
  await bed.drop()
})

it('gives a person what they wrote, then hides them when their account is closed', async () => {
  const bed = await openThreads()
  const id = await bed.application(true)
  await bed.write(bed.author, id, 'applicant', { body: 'Bonjour' })
  await wishCallback(bed.author, id, { phone: '06 12 34 56 78', publicUrl: url })
  const personId = bed.author.actor.personId ?? ''
  const [messages, wishes] = await Promise.all(
    exports.map(({ list }) => list(bed.db, personId, bed.author.now)),
  )
  expect(messages).toMatchObject([{ application: id, side: 'applicant', body: 'Bonjour' }])
  expect(wishes).toMatchObject([{ phone: '06 12 34 56 78' }])
  for (const { erase } of erasers) await erase(bed.author, personId)
  expect(await bed.db.selectFrom('thread_reads').selectAll().execute()).toEqual([])
  expect(await bed.db.selectFrom('thread_messages').select(['author_id', 'body']).execute()).toEqual([
    { author_id: null, body: 'Bonjour' },
  ])
  expect(await bed.db.selectFrom('callback_wishes').select(['phone', 'wished_by']).execute()).toEqual([
    { phone: '', wished_by: null },
  ])
  await bed.drop()
})
