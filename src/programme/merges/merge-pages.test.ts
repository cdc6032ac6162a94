import { afterAll, beforeAll, expect, it } from 'vitest'
import { as } from '../../../test/act.ts'
import { plain } from '../../../test/calls-site.ts'
import { type Merges, openMerges } from '../../../test/merge-bed.ts'
import { serve } from '../../../test/request.ts'
import { mergesRoutes } from './routes.tsx'

let bed: Merges
let ask: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  bed = await openMerges()
  ask = await serve(mergesRoutes, bed.db, { now: bed.act.now })
})
afterAll(() => bed.drop())

it('offers to make one of two accounts, what moves said; not when they sit in the same jury', async () => {
  const [work, home] = ['travail@haute-vallee.example', 'maison@maison.example']
  await bed.receive({ titre: 'AU TRAVAIL' }, work)
  const mine = await bed.receive({}, home)
  const person = mine.author.actor.personId ?? ''
  const page = `/mon-compte/fusions/${await bed.proveToo(as(bed.act, person), work)}`
  const offered = plain((await ask(person, page)).text)
  for (const said of ['AU TRAVAIL', work, 'Réunir ces deux comptes']) expect(offered).toContain(said)
  for (const address of [work, home]) await bed.seat('jury', { address })
  const refused = plain((await ask(person, page)).text)
  expect(refused).toContain('Vos deux comptes siègent dans le même jury')
  expect(refused).not.toContain('Réunir ces deux comptes')
})
