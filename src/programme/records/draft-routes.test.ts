import { afterAll, beforeAll, expect, it } from 'vitest'
import { idIn, startApplication } from '../../../bench/lib/applicant.ts'
import { formTo } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'

const START = new Date('2026-11-10T10:00:00Z')

let world: World
let slug = ''
beforeAll(async () => {
  world = await openWorld(START)
  const open = world.db.selectFrom('calls').select('slug').where('closes_at', '>', START)
  slug = (await open.executeTakeFirstOrThrow()).slug
})
afterAll(() => world.close())

it('says that the draft is gone, to someone without an account too', async () => {
  const browser = world.visit()
  const id = idIn((await startApplication(browser, `/appels/${slug}`)).path)
  const page = await browser.open(`/candidatures/${id}/effacement`)
  const after = await browser.submit(formTo(page, /\/effacement$/))
  expect(after.text).toContain('Le brouillon est effacé.')
  expect((await browser.open('/mes-candidatures')).text).not.toContain('effacé')
})

it.each(['constructor', '__proto__', 'toString', ''])('says nothing of « %s »', async name => {
  const plain = await world.visit().open('/mes-candidatures')
  const asked = await world.visit().open(`/mes-candidatures?dit=${name}`)
  expect([asked.status, asked.text]).toEqual([200, plain.text])
})
