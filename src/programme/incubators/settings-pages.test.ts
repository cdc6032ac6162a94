import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../test/database/index.ts'
import { serve } from '../../../test/request.ts'
import { twoIncubators } from '../../../test/two-incubators.ts'
import type { Env } from '../../platform/http.ts'
import { incubatorsRoutes } from './routes.tsx'
import { getIncubator } from './store.ts'

const NOW = new Date('2026-11-03T10:00:00Z')
const HOME = '/gestion/incubateurs/les-semailles'
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>'
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

let fresh: Awaited<ReturnType<typeof freshDatabase>>
let people: Awaited<ReturnType<typeof twoIncubators>>
let ask: Awaited<ReturnType<typeof serve>>
const headers = new Map<string, string | null>()
beforeAll(async () => {
  fresh = await freshDatabase()
  people = await twoIncubators(fresh.db, NOW)
  const seen = new Hono<Env>()
  seen.use(async (c, next) => {
    await next()
    for (const name of ['content-type', 'content-security-policy', 'x-content-type-options', 'cache-control'])
      headers.set(name, c.res.headers.get(name))
  })
  ask = await serve(seen.route('/', incubatorsRoutes), fresh.db, { now: NOW })
})
afterAll(() => fresh.drop())

const form = (change: Record<string, string>) => ({
  nom: 'Les Semailles',
  administration: 'Ministère de l’Horizon',
  contact: 'les-semailles@horizon.example',
  signataire: 'Odile Marchand',
  qualite: 'Responsable',
  fuseau: 'Europe/Paris',
  couleurs: 'pepin',
  version: '1',
  ...change,
})

describe('the settings page', () => {
  it('keeps what is typed, says what is wrong, writes nothing', async () => {
    const got = await ask(people.odile, HOME, form({ contact: 'semailles', nom: '  Écrit   ainsi' }))
    expect(got.status).toBe(422)
    expect(got.text).toContain('href="#contact"')
    expect(got.text).toContain('value="  Écrit   ainsi"')
    expect((await getIncubator(fresh.db, people.semailles)).name).toBe('Les Semailles')
  })

  it('saves, then shows both versions to a head whose page is older', async () => {
    expect((await ask(people.odile, HOME, form({ nom: 'La première' }))).status).toBe(303)
    const late = await ask(people.odile, HOME, form({ nom: 'La seconde' }))
    expect(late.status).toBe(409)
    expect(plain(late.text)).toMatch(
      /Version enregistrée[\s\S]*La première[\s\S]*Votre version[\s\S]*La seconde/,
    )
    expect((await getIncubator(fresh.db, people.semailles)).name).toBe('La première')
    expect((await ask(people.odile, HOME, form({ nom: 'La seconde', version: '2' }))).status).toBe(303)
  })

  it.each(['', '-1', '1e3', '9'.repeat(40)])('takes the version %j for an old one', async version => {
    expect((await ask(people.odile, HOME, form({ nom: 'Autre', version }))).status).toBe(409)
  })

  it('is nothing to anyone else', async () => {
    for (const who of [people.omar, people.karim, people.stranger]) {
      expect((await ask(who, HOME)).status).toBe(404)
      expect((await ask(who, HOME, form({}))).status).toBe(404)
    }
    expect((await ask(people.odile, '/gestion/incubateurs/la-serre')).status).toBe(404)
  })
})

describe('the logo', () => {
  const send = (text: string, shown = 'aucun', who = people.odile) => {
    const body = new FormData()
    body.set('fichier', new File([text], 'logo.png', { type: 'image/png' }))
    return ask(who, `${HOME}/logo/${shown}`, body)
  }
  const srcIn = (text: string) => /<img[^>]*src="(\/logos\/([0-9a-f]{64}))"/.exec(text)

  it('is refused in words when it holds a script, whatever its name says', async () => {
    const got = await send('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    expect(got.status).toBe(422)
    expect(plain(got.text)).toContain('l’élément « script »')
    expect((await send('x'.repeat(300_000))).status).toBe(413)
    expect((await send(DRAWING, 'aucun', people.omar)).status).toBe(404)
    expect(await fresh.db.selectFrom('logos').selectAll().execute()).toEqual([])
  })

  it('is shown by its address with its name, and served so that it can do nothing', async () => {
    expect((await send(DRAWING)).status).toBe(303)
    const page = await ask(people.odile, HOME)
    const [tag = '', src = ''] = srcIn(page.text) ?? []
    expect(tag).toContain('<img')
    expect(plain(page.text)).toContain('alt="Logo de La seconde"')
    expect(page.text).not.toContain('M0 0h2v2z')
    const logo = await ask(null, src)
    expect(logo.text).toBe(DRAWING)
    expect(Object.fromEntries(headers)).toEqual({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  it('is not written over by a head whose page shows another', async () => {
    const other = DRAWING.replace('h2v2z', 'h1v1z')
    expect((await send(other)).status).toBe(409)
    const [, src = '', hash = ''] = srcIn((await ask(people.odile, HOME)).text) ?? []
    expect((await send(other, hash)).status).toBe(303)
    expect((await ask(null, src)).status).toBe(404)
    for (const odd of ['', 'x', "'", '0'.repeat(64)])
      expect((await ask(null, `/logos/${odd}`)).status).toBe(404)
  })

  it('is taken away, and the mark of Pépin comes back', async () => {
    const [, , hash = ''] = srcIn((await ask(people.odile, HOME)).text) ?? []
    const before = await ask(people.odile, `${HOME}/logo/${hash}/retrait`)
    expect(before.text).toContain('Garder ce logo')
    expect((await ask(people.odile, `${HOME}/logo/${hash}/retrait`, {})).status).toBe(303)
    expect(srcIn((await ask(people.odile, HOME)).text)).toBeNull()
  })
})
