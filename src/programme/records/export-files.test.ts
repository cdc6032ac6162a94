import { createHash, randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/app.ts'
import { nobody } from '../../platform/act.ts'
import { actOf } from '../../platform/scope.ts'
import { workOnLists } from './actions/work-on-lists.ts'

const PATH = '/gestion/incubateurs/la-serre/eliminations'
const KARIM = 'karim.benali@haute-vallee.example'

let world: World
beforeAll(async () => {
  world = await openWorld()
  world.clock.set(new Date('2034-11-10T10:00:00Z'))
})
afterAll(() => world.close())

/** A file of an application that reached its term; its bytes in the storage, or lost. */
async function joined(bytes: Buffer, kept: boolean): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { id, incubator_id } = await world.db
    .selectFrom('applications')
    .innerJoin('incubators', 'incubators.id', 'applications.incubator_id')
    .select(['applications.id', 'applications.incubator_id'])
    .where('incubators.slug', '=', 'la-serre')
    .where('confirmed_at', 'is not', null)
    .executeTakeFirstOrThrow()
  const now = new Date('2026-11-01T10:00:00Z')
  await world.db
    .insertInto('file_contents')
    .values({ sha256, size: bytes.length, kept_at: now, scan: 'clean', scanned_at: now })
    .execute()
  const of = { incubator_id, sha256, size: bytes.length, application_id: id, message_id: null }
  await world.db
    .insertInto('files')
    .values({ id: randomUUID(), ...of, type: 'text/plain', name: 'note.txt', added_by: null, added_at: now })
    .execute()
  if (kept) await world.program.files.storage.put(sha256, bytes)
  return sha256
}

it('an export holds the files joined to its records, and says which the storage has lost', async () => {
  const there = await joined(Buffer.from('Le contenu du fichier.'), true)
  const lost = await joined(Buffer.from('Un fichier perdu.'), false)
  const karim = await world.signedIn(KARIM)
  await karim.send('POST', PATH, '')
  await karim.send('POST', `${PATH}/1/export`, '')
  await workOnLists(actOf(world.program, nobody))
  const zip = await karim.send('GET', `${PATH}/1/export`)
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  const text = (name: string) => Buffer.from(files[name] ?? '').toString()
  expect(text(`fichiers/${there}`)).toBe('Le contenu du fichier.')
  expect(text('SHA256SUMS')).toContain(`${there}  fichiers/${there}\n`)
  expect(files[`fichiers/${lost}`]).toBeUndefined()
  expect(text(`fichiers/${lost}.absent.txt`)).toContain('n’est plus dans le stockage')
})
