import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stageLines } from '../src/programme/home/call-stages.ts'
import { countStages } from '../src/programme/home/call-stages-store.ts'
import { chooseSlot } from '../src/programme/messages/actions/choose-slot.ts'
import { proposeSlots } from '../src/programme/messages/actions/propose-slots.ts'
import { wishCallback } from '../src/programme/messages/actions/wish-callback.ts'
import { messagesRoutes } from '../src/programme/messages/routes.tsx'
import { findCallback } from '../src/programme/messages/store/callbacks.ts'
import { at } from './act.ts'
import { plain } from './calls-site.ts'
import { serve } from './request.ts'
import { openThreads, type Threads, TUESDAY } from './thread-bed.ts'

const HOUR = 3_600_000
const after = (hours: number) => new Date(TUESDAY.getTime() + hours * HOUR)

describe('what waits for the team, in the overview of a call', () => {
  let bed: Threads
  beforeAll(async () => {
    bed = await openThreads()
    await bed.db.deleteFrom('callback_wishes').execute()
  })
  afterAll(() => bed.drop())
  const counts = (now: Date) => countStages(bed.db, bed.call.id, now)

  it('says an answer is late from the day after the one it was promised for', async () => {
    const before = (await counts(TUESDAY)).threadsLate
    const sent = await bed.application(true)
    await bed.write(bed.author, sent, 'applicant')
    expect((await counts(TUESDAY)).threadsLate).toBe(before)
    const { promised_on: day } = await bed.db
      .selectFrom('threads')
      .select('promised_on')
      .where('application_id', '=', sent)
      .executeTakeFirstOrThrow()
    const promised = new Date(`${day}T12:00:00Z`)
    expect((await counts(promised)).threadsLate).toBe(before)
    const late = await counts(new Date(promised.getTime() + 24 * HOUR))
    expect(late.threadsLate).toBe(before + 1)
    const line = stageLines('un-appel', late).find(({ href }) => href.endsWith('/echanges'))
    expect(line?.state).toMatch(/attend(ent)? une réponse, (dont \d en retard|en retard)/)
  })

  it('counts a call to propose, then one whose hour is past, which its page asks to close', async () => {
    const draft = await bed.application(false)
    const publicUrl = 'http://x'
    await wishCallback(bed.author, draft, { phone: '', publicUrl })
    expect((await counts(TUESDAY)).callbacksWaiting).toBe(1)
    const slots = [24, 48].map(hours => ({ startsAt: after(hours), minutes: 30 }))
    await proposeSlots(bed.odile, draft, slots, publicUrl)
    expect((await counts(TUESDAY)).callbacksWaiting).toBe(0)
    const slot = (await findCallback(bed.db, draft))?.slots[0]?.id ?? ''
    await chooseSlot(at(bed.author, TUESDAY), draft, slot, publicUrl)
    expect((await counts(after(23))).callbacksWaiting).toBe(0)
    expect((await counts(after(25))).callbacksWaiting).toBe(1)
    const ask = await serve(messagesRoutes, bed.db, { now: after(25) })
    const [odile, author] = [bed.odile.actor.personId, bed.author.actor.personId]
    const read = async (who: string | null, path: string) => plain((await ask(who, path)).text)
    expect(await read(odile, `/gestion/appels/${bed.call.slug}/rappels`)).toContain('passé, à clore')
    const team = await read(odile, `/gestion/candidatures/${draft}/rappel`)
    expect(team).toContain('Dites s’il a eu lieu')
    expect(team).not.toContain('Ajouter à mon agenda')
    expect(await read(author, `/candidatures/${draft}/rappel`)).toContain('L’appel était convenu le')
  })
})
