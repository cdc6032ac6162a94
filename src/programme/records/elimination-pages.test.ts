import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/app.ts'

const PATH = '/gestion/incubateurs/la-serre/eliminations'
const KARIM = 'karim.benali@haute-vallee.example'
const ODILE = 'odile.marchand@horizon.example'
const LATE = new Date('2034-11-10T10:00:00Z')
const GOOD = { nom: 'Ada Roussel', qualite: 'directrice des archives', jour: '2034-11-10', reference: 'AD-7' }

describe('the pages of elimination lists', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
    world.clock.set(LATE)
  })
  afterAll(() => world.close())
  const post = async (who: string, path: string, fields: Record<string, string> = {}) =>
    (await world.signedIn(who)).send('POST', path, new URLSearchParams(fields).toString())

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
    const zip = await post(KARIM, `${PATH}/1/export`)
    expect(zip.headers.get('content-type')).toBe('application/zip')
    const wrong: Record<string, string>[] = [
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
    expect((await post(KARIM, `${PATH}/1/visa`, { ...GOOD, nom: 'Ada\u0000 Roussel' })).status).toBe(303)
    expect((await post(KARIM, `${PATH}/1/application`, { mot: '\u0000' })).status).toBe(422)
  })

  it('apply once, then show what was done and nothing to do', async () => {
    expect((await post(KARIM, `${PATH}/1/application`, { mot: 'Eliminer' })).status).toBe(303)
    expect((await post(KARIM, `${PATH}/1/application`, { mot: 'Eliminer' })).status).toBe(409)
    const page = await (await (await world.signedIn(KARIM)).send('GET', `${PATH}/1`)).text()
    expect(page).toContain('liste appliquée')
    expect(page).toContain('Ada Roussel')
    expect(page).not.toContain('Éliminer définitivement')
  })
})
