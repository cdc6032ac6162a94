import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/app.ts'
import { invariants } from './invariants.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const broken = async () => {
  const names: string[] = []
  for (const { name, breaches } of invariants) if ((await breaches(world.db)).length > 0) names.push(name)
  return names
}

it('holds in the demonstration’s world', async () => expect(await broken()).toEqual([]))

it('sees a seat without an address, one left empty, an e-mail unasked, an answer published unanswered', async () => {
  await sql`update registrations set confirmed_at = null`.execute(world.db)
  await sql`insert into registrations
      (id, incubator_id, briefing_id, address, address_key, name, asked_at, confirmed_at)
    select gen_random_uuid(), incubator_id, id, 'x', 'x', 'x', created_at, created_at
    from briefings`.execute(world.db)
  await sql`insert into call_followers (id, incubator_id, call_id, address, address_key, asked_at)
    select gen_random_uuid(), incubator_id, call_id, 'x', 'x', created_at from briefings`.execute(world.db)
  await sql`insert into follower_notices (follower_id, notice, mail_id, sent_at)
    select f.id, 'opening', m.id, m.created_at from call_followers f, mails m limit 1`.execute(world.db)
  await sql`update agent_questions set answered_at = null`.execute(world.db)
  expect(await broken()).toEqual(invariants.map(({ name }) => name))
})
