import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formTo } from '../../../bench/lib/browser.ts'
import { testAct } from '../../../test/act.ts'
import { inRole } from '../../../test/grant.ts'
import { type Keys, ODILE, openKeys } from '../../../test/keys-bed.ts'
import { listTeam } from './team-store.ts'

let bed: Keys
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const HOME = '/gestion/incubateurs/les-semailles'
const KEYS = '/mon-compte/cles'

beforeAll(async () => {
  bed = await openKeys()
})
afterAll(() => bed.close())

it('is advised first: nothing is closed to an organiser without a key', async () => {
  const odile = await bed.signedIn(ODILE)
  expect((await odile.open('/gestion')).path).toBe('/gestion')
  expect(plain((await odile.open('/mon-compte')).text)).toContain('Protégez mieux votre compte')
  const paul = await bed.signedIn('paul.nguyen@horizon.example')
  expect(plain((await paul.open('/mon-compte')).text)).not.toContain('Protégez mieux')
})

it('leads to add one, once a head asks for it, closes the role until then, and gives the page back', async () => {
  const odile = await bed.signedIn(ODILE)
  const settings = formTo(await odile.open(HOME), new RegExp(`^${HOME}$`))
  await odile.submit(settings, { cles: 'oui' })
  const led = await odile.open('/gestion?x=1')
  expect(led.path).toBe(`${KEYS}?suite=${encodeURIComponent('/gestion?x=1')}`)
  expect(plain(led.text)).toContain('Votre rôle demande une clé')
  // Whatever the address; what is their own stays open, what is public too.
  for (const path of [HOME, '/suivi', '/evaluations', '/comite'])
    expect((await odile.open(path)).path).not.toBe(path)
  for (const path of ['/mon-compte', '/mes-candidatures', '/produits', '/'])
    expect(await odile.open(path)).toMatchObject({ path, status: 200 })
  // A form sent meanwhile does nothing, and is kept.
  const sent = await odile.submit(settings, { nom: 'Autre nom' })
  expect(sent.path).toBe(`${KEYS}?suite=%2Freprise`)
  const names = await bed.db.selectFrom('incubators').select('name').execute()
  expect(names.map(({ name }) => name)).not.toContain('Autre nom')
  const { codes } = await bed.addKey(odile)
  expect(codes).toHaveLength(10)
  expect((await odile.open('/gestion')).path).toBe('/gestion')
  // With the last key the role closes again, as the page said.
  const away = (await odile.open(KEYS)).links.find(({ href }) => href.endsWith('/retrait'))?.href ?? ''
  await odile.submit(formTo(await odile.open(away), /retrait$/))
  expect((await odile.open('/gestion')).path).toContain(KEYS)
  await bed.addKey(odile)
  // The other incubator asks for nothing.
  const karim = await bed.signedIn('karim.benali@haute-vallee.example')
  expect((await karim.open('/gestion')).path).toBe('/gestion')
})

it('asks it of jurors and of committee members too', async () => {
  await bed.db.updateTable('incubators').set({ keys_required: true }).execute()
  const { rows: seats } = await sql<{ kind: string; key: string }>`
    select s.kind, a.key from seated s join addresses a on a.person_id = s.person_id`.execute(bed.db)
  expect(seats.length).toBeGreaterThan(2)
  for (const { key, kind } of seats.slice(0, 4)) {
    const path = kind === 'jury' ? '/evaluations' : '/comite'
    const browser = await bed.signedIn(key)
    expect((await browser.open(path)).path).toBe(`${KEYS}?suite=${encodeURIComponent(path)}`)
  }
})

it('is taken away by a head from who has lost it, who is told and signed out; never by another', async () => {
  await bed.db.updateTable('incubators').set({ keys_required: false }).execute()
  const odile = await bed.signedIn(ODILE)
  const { id: incubatorId } = await bed.db
    .selectFrom('incubators')
    .select('id')
    .where('slug', '=', 'les-semailles')
    .executeTakeFirstOrThrow()
  const key = 'membre@horizon.example'
  const { actor } = await inRole(testAct(bed.db, bed.clock.now()), incubatorId, key, 'organiser')
  const person_id = actor.personId ?? ''
  const id = (await listTeam(bed.db, incubatorId)).find(each => each.personId === person_id)?.id
  const member = await bed.signedIn(key)
  const page = `${HOME}/equipe/${id}/cles`
  expect((await bed.post(odile, page, {})).status).toBe(422)
  await bed.addKey(member)
  for (const address of [key, 'karim.benali@haute-vallee.example']) {
    const other = address === key ? member : await bed.signedIn(address)
    expect((await bed.post(other, page, {})).status).toBe(404)
    expect((await other.open(page)).status).toBe(404)
  }
  expect(plain((await odile.open(page)).text)).toContain('Retirer ses clés')
  expect((await bed.post(odile, page, {})).status).toBe(303)
  expect((await member.open('/mon-compte')).path).toMatch(/^\/connexion/)
  const mail = bed.db
    .selectFrom('mails')
    .select('title')
    .where('recipient', '=', key)
    .orderBy('created_at', 'desc')
  expect((await mail.execute()).map(({ title }) => title)).toContainEqual(
    expect.stringContaining('sont retirées'),
  )
  expect((await bed.codeTyped(key, '/mon-compte')).page.path).toBe('/mon-compte')
  expect(
    await bed.db.selectFrom('recovery_codes').selectAll().where('person_id', '=', person_id).execute(),
  ).toEqual([])
})
