import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/app.ts'
import { nobody } from '../../platform/act.ts'
import { actOf } from '../../platform/scope.ts'
import { workOnLists } from './actions/work-on-lists.ts'

const LIST = '/gestion/incubateurs/la-serre/eliminations/1'
const KARIM = 'karim.benali@haute-vallee.example'

let world: World
beforeAll(async () => {
  world = await openWorld()
  world.clock.set(new Date('2034-11-10T10:00:00Z'))
})
afterAll(() => world.close())

/** Files joined of two gigabytes each, that the storage has lost: heavy, and quick to read. */
async function heavy(count: number): Promise<void> {
  const of = await world.db
    .selectFrom('elimination_exports')
    .select(['list_id', 'number as export_number'])
    .executeTakeFirstOrThrow()
  for (let each = 1; each <= count; each++) {
    const sha256 = String(each).padStart(64, '0')
    const file = { sha256, name: `fichiers/${sha256}`, size: 2_000_000_000, crc: 0, content: null }
    await world.db
      .insertInto('elimination_parts')
      .values({ ...of, number: 900_000 + each, ...file })
      .execute()
  }
}

it('an export heavier than a ZIP is given in volumes, and the visa waits for all of them', async () => {
  const karim = await world.signedIn(KARIM)
  const get = (path: string) => karim.send('GET', path)
  await karim.send('POST', LIST.replace('/1', ''), '')
  await karim.send('POST', `${LIST}/export`, '')
  await workOnLists(actOf(world.program, nobody))
  expect(await (await get(LIST)).text()).not.toContain('Volume 1')
  await heavy(3)
  const page = await (await get(LIST)).text()
  for (const volume of [1, 2, 3])
    expect(page).toMatch(new RegExp(`volume=${volume}">Volume\\s${volume}\\ssur\\s3</a> \\(2\\sGo\\)`))
  for (const wrong of ['0', '4', '-1', 'x', '1.5', '', '9999999'])
    expect((await get(`${LIST}/export?volume=${wrong}`)).status, wrong).toBe(404)
  const names: string[] = []
  const visa = () =>
    karim.send(
      'POST',
      `${LIST}/visa`,
      'vu=1&reponse=donne&nom=Ada&qualite=archiviste&jour=2034-11-10&reference=A',
    )
  for (const volume of [2, 1, 1, 3]) {
    const refused = await visa()
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('tous ses volumes')])
    const zip = await get(`${LIST}/export?volume=${volume}`)
    expect(zip.headers.get('content-disposition')).toContain(
      `elimination-la-serre-1-volume-${volume}-sur-3.zip`,
    )
    const files = Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))
    expect(files.includes('SHA256SUMS')).toBe(volume === 1)
    if (names.every(name => !files.includes(name))) names.push(...files)
  }
  expect(await (await get(LIST)).text()).toContain('déjà téléchargé')
  const parts = await world.db.selectFrom('elimination_parts').select('name').execute()
  expect(names.map(name => name.replace('.absent.txt', '')).sort()).toEqual(
    parts.map(({ name }) => name).sort(),
  )
  const taken = await world.db
    .selectFrom('journal')
    .select('number')
    .where('verb', '=', 'elimination.export-taken')
    .execute()
  expect(taken.length).toBe(4)
  expect((await visa()).status).toBe(303)
})
