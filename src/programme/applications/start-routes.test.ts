import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { later } from '../../../test/act.ts'
import { serve } from '../../../test/request.ts'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import { applicationsRoutes } from './routes.tsx'

const HOUR = 3_600_000

describe('the page before the first field', () => {
  let bed: Selection
  let ask: Awaited<ReturnType<typeof serve>>
  const clock = { now: new Date() }
  beforeAll(async () => {
    bed = await openSelection()
    clock.now = bed.now
    ask = await serve(applicationsRoutes, bed.db, clock)
  })
  afterAll(() => bed.drop())

  const page = async (person: string | null, now: Date | null) => {
    clock.now = now ?? bed.now
    return (await ask(person, `/appels/${bed.call.slug}/candidater`)).text
  }

  it('says at once that the call is closed, or when it opens, and drops what is of no use', async () => {
    const closed = await page(null, bed.call.closesAt)
    const early = await page(null, later(bed.call.opensAt ?? bed.now, -1))
    expect(closed).toMatch(/<\/h1><p[^>]*>L’appel est clos depuis le [^<]+ à[^<]23[^<]+59\.</)
    expect(early).toMatch(/<\/h1><p[^>]*>Le formulaire ouvre le [^<]+ à[^<]0[^<]+h\.</)
    for (const text of [closed, early])
      for (const absent of ['Commencer', 'Qui vous lira', 'Le temps qu’il faut'])
        expect(text).not.toContain(absent)
  })

  it('says until when one can send, and names what one has already sent', async () => {
    const open = later(bed.call.opensAt ?? bed.now, 5 * HOUR)
    expect(await page(null, open)).toMatch(/vous avez jusqu’au [^<]+ pour envoyer votre candidature/)
    expect(await page(null, open)).toContain('Commencer ma candidature')
    const { author } = await bed.receive()
    const mine = await page(author.actor.personId, open)
    expect(mine).toContain('Vos candidatures à cet appel')
    expect(mine).toContain('Commencer un autre projet')
    await ask(author.actor.personId, `/appels/${bed.call.slug}/candidatures`, {})
    expect(await page(author.actor.personId, open)).toContain('Reprendre le dernier brouillon')
    const late = await page(author.actor.personId, bed.call.closesAt)
    expect(late).toContain('Relire le dernier brouillon')
    expect(late).not.toContain('Reprendre')
  })
})
