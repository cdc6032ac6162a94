import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../../bench/lib/browser.ts'
import { openWorld, type World } from '../../../test/app.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")
const read = async (browser: Browser, path: string) => {
  const response = await browser.send('GET', path)
  return { status: response.status, text: plain(await response.text()) }
}
const LESSON = '/formation/un-bon-probleme'
const post = async (browser: Browser, fields: Record<string, string>, headers = {}, path = LESSON) => {
  const body = new URLSearchParams(fields).toString()
  const response = await browser.send('POST', path, body, headers)
  const to = response.headers.get('location') ?? ''
  return { status: response.status, to, text: plain(await response.text()) }
}
const typed = (reponse: string, version = 0) => ({ reponse, 'v.reponse': String(version) })

describe('the course', () => {
  it('says the way gone and left, and leads to the next lesson', async () => {
    const browser = world.visit()
    expect((await read(browser, '/formation')).text).toContain('8 leçons, environ 1 h 30 en tout.')
    expect(await post(browser, typed('Une mère attend.'))).toMatchObject({
      status: 303,
      to: '/formation/le-compter',
    })
    await post(browser, typed(''), {}, '/formation/le-compter')
    await post(browser, typed('x'), {}, '/formation/ecouter-ceux-qui-en-souffrent')
    const { text } = await read(browser, '/formation')
    expect(text).toContain('3 leçons sur 8, environ 55 minutes restantes.')
    expect(text).toContain('href="/formation/regarder-ce-qui-existe"')
    expect((await read(world.visit(), '/formation')).text).toContain('8 leçons, environ 1 h 30 en tout.')
  })

  it('gathers on its sheet what was written, for this browser only', async () => {
    const browser = world.visit()
    await post(browser, typed('<b>Gras</b> & seul'))
    expect((await read(browser, '/formation/fiche')).text).toContain('&lt;b&gt;Gras&lt;/b&gt; &amp; seul')
    expect((await read(world.visit(), '/formation/fiche')).text).not.toContain('Gras')
  })

  it('keeps the name and colours of the incubator it is followed for', async () => {
    const { text } = await read(world.visit(), '/formation?incubateur=la-serre')
    expect(text).toContain('ardoise.css')
    expect(text).toContain('href="/formation/un-bon-probleme?incubateur=la-serre"')
    const browser = world.visit()
    const { to } = await post(browser, typed('x'), {}, `${LESSON}?incubateur=la-serre`)
    expect(to).toBe('/formation/le-compter?incubateur=la-serre')
    expect((await read(world.visit(), '/formation?incubateur=inconnu')).status).toBe(200)
  })
})

describe('erasing', () => {
  it('says what goes, then leaves nothing on this device, and nothing of anyone else goes', async () => {
    const [mine, other] = [world.visit(), world.visit()]
    await post(mine, typed('À moi'))
    await post(other, typed('À une autre'))
    expect((await read(mine, '/formation/effacement')).text).toContain('Reconnaître un bon problème')
    const { to } = await post(mine, {}, {}, '/formation/effacement')
    expect((await read(mine, to)).text).toContain('Vos réponses sont effacées.')
    expect((await read(mine, '/formation/fiche')).text).not.toContain('À moi')
    expect((await read(other, '/formation/fiche')).text).toContain('À une autre')
    expect((await read(mine, '/formation/effacement')).text).toContain("Il n'y a rien à effacer.")
  })
})

describe('an exercise', () => {
  it('changed in another window comes back beside the text kept, and the choice is written', async () => {
    const browser = world.visit()
    await post(browser, typed('Premier'))
    await post(browser, typed('Deuxième', 1))
    const clash = await post(browser, typed('Troisième', 1))
    expect(clash.status).toBe(409)
    for (const text of ['Deuxième', 'Troisième', 'name="v.reponse" value="2"'])
      expect(clash.text).toContain(text)
    const choice = { mien: 'Troisième', choix: 'mien', rester: '1', 'v.reponse': '2' }
    expect(await post(browser, choice)).toMatchObject({ status: 303, to: LESSON })
    expect((await read(browser, LESSON)).text).toContain('Troisième')
    expect(await post(browser, { ...choice, mien: 'Quatrième', choix: 'autre' })).toMatchObject({
      status: 303,
    })
    expect((await read(browser, LESSON)).text).toContain('Troisième')
  })

  it('saves itself by the same request, and says so or why not', async () => {
    const browser = world.visit()
    const json = { accept: 'application/json' }
    const saved = await post(browser, typed('Doucement'), json)
    expect(JSON.parse(saved.text)).toMatchObject({ saved: true, versions: { reponse: 1 } })
    expect(JSON.parse((await post(browser, typed('Autre'), json)).text)).toEqual({
      saved: false,
      reason: 'conflict',
    })
    expect((await post(browser, typed('x'.repeat(8001), 1), json)).status).toBe(422)
    // Saving by itself is not taking the lesson.
    expect((await read(browser, '/formation')).text).toContain('8 leçons, environ')
  })

  it.each([
    ['too long a text', typed('é'.repeat(8001)), 'dépasse 8 000 signes', 'éééééé'],
    ['a character no keyboard types', typed('a\u0000b\u0007'), 'caractères invisibles', 'ab</textarea>'],
  ])('%s is refused in words, with the text kept in the field', async (_, fields, said, kept) => {
    const refused = await post(world.visit(), fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(said)
    expect(refused.text).toContain(kept)
  })

  it.each([
    ['a version that is none', { reponse: 'a', 'v.reponse': '-1e9' }],
    ['nothing at all', {}],
  ])('%s is a first writing', async (_, fields) => {
    expect((await post(world.visit(), fields)).status).toBe(303)
  })

  it('of a lesson that does not exist is nothing', async () => {
    const path = '/formation/une-lecon-inconnue'
    expect((await read(world.visit(), path)).status).toBe(404)
    expect((await post(world.visit(), typed('a'), {}, path)).status).toBe(404)
  })
})
