import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/app.ts'
import { nobody } from '../../platform/act.ts'
import { actOf } from '../../platform/scope.ts'
import { workOnLists } from './actions/work-on-lists.ts'

const PATH = '/gestion/incubateurs/la-serre/eliminations'
const KARIM = 'karim.benali@haute-vallee.example'
const ODILE = 'odile.marchand@horizon.example'
const LATE = new Date('2034-11-10T10:00:00Z')
const GOOD = {
  vu: '1',
  reponse: 'donne',
  nom: 'Ada Roussel',
  qualite: 'directrice des archives',
  jour: '2034-11-10',
  reference: 'AD-7',
  motif: '',
}

describe('the pages of elimination lists', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
    world.clock.set(LATE)
  })
  afterAll(() => world.close())
  const post = async (who: string, path: string, fields: Record<string, string> = {}) =>
    (await world.signedIn(who)).send('POST', path, new URLSearchParams(fields).toString())

  const get = async (who: string, path: string) => (await world.signedIn(who)).send('GET', path)

  it('are of the incubator’s heads, and of no list that does not exist', async () => {
    expect((await post(ODILE, PATH)).status).toBe(404)
    for (const number of ['1', '0', '-1', '99999999999999999999', 'x', '1;drop'])
      expect((await post(KARIM, `${PATH}/${encodeURIComponent(number)}/visa`, GOOD)).status, number).toBe(404)
    expect((await post(KARIM, PATH)).headers.get('location')).toBe(`${PATH}/1`)
    const again = await post(KARIM, PATH)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Une liste attend déjà')
    for (const act of ['export', 'visa', 'application', 'abandon'])
      expect((await post(ODILE, `${PATH}/1/${act}`, GOOD)).status, act).toBe(404)
  })

  it('refuse a wrong visa in words, with what was typed, whatever is typed', async () => {
    expect((await post(KARIM, `${PATH}/1/visa`, GOOD)).status).toBe(409)
    expect((await get(KARIM, `${PATH}/1/export`)).status).toBe(409)
    for (const _ of ['once', 'twice'])
      expect((await post(KARIM, `${PATH}/1/export`)).headers.get('location')).toBe(`${PATH}/1`)
    const waiting = await get(KARIM, `${PATH}/1`)
    expect(waiting.headers.get('refresh')).toBe('5')
    expect(await waiting.text()).toMatch(/L’export se prépare\s: 0\ssur\s\d+/)
    expect((await get(KARIM, `${PATH}/1?pause=1`)).headers.get('refresh')).toBeNull()
    await workOnLists(actOf(world.program, nobody))
    const ready = await get(KARIM, `${PATH}/1`)
    expect(ready.headers.get('refresh')).toBeNull()
    expect(await ready.text()).toContain('Télécharger l’export')
    expect((await get(ODILE, `${PATH}/1/export`)).status).toBe(404)
    expect((await get(KARIM, '/gestion/incubateurs/les-semailles/eliminations/1/export')).status).toBe(404)
    const zip = await get(KARIM, `${PATH}/1/export`)
    expect(zip.headers.get('content-type')).toBe('application/zip')
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    const sums = Buffer.from(files['SHA256SUMS'] ?? '').toString()
    for (const [name, bytes] of Object.entries(files))
      if (name !== 'SHA256SUMS')
        expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    const wrong: Record<string, string>[] = [
      { reponse: '' },
      { reponse: 'peut-etre' },
      { reponse: 'refuse', motif: ' ' },
      { reponse: 'refuse', motif: 'x'.repeat(1001) },
      { nom: '' },
      { qualite: ' \u0000 ' },
      { reference: 'x'.repeat(201) },
      { jour: '' },
      { jour: '2034-02-31' },
      { jour: '2034-11-11' },
      { jour: '1999-01-01' },
    ]
    for (const fields of wrong) {
      const refused = await post(KARIM, `${PATH}/1/visa`, { ...GOOD, ...fields })
      expect(refused.status, JSON.stringify(fields)).toBe(422)
    }
    const kept = await post(KARIM, `${PATH}/1/visa`, { ...GOOD, jour: '' })
    expect(await kept.text()).toContain('value="Ada Roussel"')
    expect((await post(KARIM, `${PATH}/1/application`, { mot: 'éliminer' })).status).toBe(409)
    for (const vu of ['', '0', '2', '-1', 'x'])
      expect((await post(KARIM, `${PATH}/1/visa`, { ...GOOD, vu })).status, vu).toBe(409)
    expect((await post(KARIM, `${PATH}/1/visa`, { ...GOOD, nom: 'Ada\u0000 Roussel' })).status).toBe(303)
    const late = await post(KARIM, `${PATH}/1/visa`, { ...GOOD, nom: 'Bruno Lenoir', reference: 'AD-8' })
    expect(late.status).toBe(409)
    const both = await late.text()
    for (const said of ['AD-7', 'AD-8', 'Bruno Lenoir', 'non enregistré']) expect(both).toContain(said)
    expect((await post(KARIM, `${PATH}/1/application`, { mot: '\u0000' })).status).toBe(422)
  })

  it('apply once, then show what was done and nothing to do', async () => {
    for (const _ of ['once', 'twice'])
      expect((await post(KARIM, `${PATH}/1/application`, { mot: 'Eliminer' })).status).toBe(303)
    expect(await (await get(KARIM, `${PATH}/1`)).text()).toMatch(/L’élimination est en cours\s: 0\ssur\s\d+/)
    expect((await post(KARIM, `${PATH}/1/abandon`)).status).toBe(409)
    await workOnLists(actOf(world.program, nobody))
    expect((await post(KARIM, `${PATH}/1/application`, { mot: 'Eliminer' })).status).toBe(409)
    expect((await get(KARIM, `${PATH}/1/export`)).status).toBe(409)
    const page = await (await get(KARIM, `${PATH}/1`)).text()
    expect(page).toContain('Appliquée le ')
    expect(page).toContain('Ada Roussel')
    expect(page).not.toContain('Éliminer définitivement')
  })
})
