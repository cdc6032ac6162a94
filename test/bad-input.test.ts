import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idIn, startApplication, stepForm } from '../bench/lib/applicant.ts'
import type { Browser } from '../bench/lib/browser.ts'
import { BASE, openWorld, type World } from './app.ts'

describe('what can be wrong, tried wrong, is answered with words', () => {
  let world: World
  let writer: Browser
  let odile: Browser
  /** Whose mailbox is proved and whose key is not. */
  let waiting: Browser
  let id = ''
  let slug = ''
  beforeAll(async () => {
    world = await openWorld()
    const call = await world.db
      .selectFrom('calls')
      .select('slug')
      .where('closes_at', '>', world.clock.now())
      .executeTakeFirstOrThrow()
    slug = call.slug
    writer = world.visit()
    id = idIn((await startApplication(writer, `/appels/${slug}`)).path)
    waiting = await world.signedIn('karim.benali@haute-vallee.example')
    await world.db.updateTable('sessions').set({ awaits_key: true }).execute()
    odile = await world.signedIn('odile.marchand@horizon.example')
  })
  afterAll(() => world.close())

  async function post(
    browser: Browser,
    path: string,
    body: string | FormData,
    headers: Record<string, string> = {},
  ) {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const typed = body instanceof FormData ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await world.app.request(BASE + path, {
      method: 'POST',
      headers: { origin: BASE, cookie, ...typed, ...headers },
      body,
    })
    return { status: response.status, text: await response.text() }
  }

  const worded = ({ status, text }: { status: number; text: string }, expected: number) => {
    expect(status).toBe(expected)
    expect(text).toMatch(/<h1|Pépin/)
    expect(text).not.toMatch(/at \w+ \(|node_modules|Error:/)
  }

  const paths = () =>
    [
      [writer, `/candidatures/${id}/etapes/probleme`],
      [writer, `/candidatures/${id}/depot`],
      [writer, `/candidatures/${id}/confirmation`],
      [writer, '/connexion'],
      [writer, `/appels/${slug}/suivre`],
      [writer, `/appels/${slug}/poser-une-question`],
      [odile, `/gestion/appels/${slug}/reunions`],
      [odile, `/gestion/appels/${slug}/visas`],
      [odile, `/gestion/appels/${slug}/guide/essentiel`],
      [odile, `/gestion/appels/${slug}/publication`],
      [odile, '/gestion/appels'],
      [odile, '/mon-compte'],
      [odile, '/mon-compte/adresses'],
      [odile, '/mon-compte/cles'],
      [waiting, '/connexion/cle'],
      [waiting, '/connexion/cle/secours'],
    ] as const

  it.each(['constructor', '__proto__', 'toString', '%ff'])(
    'an address that says « %s » of what was just done',
    async said => {
      const pages = [
        '/mon-compte/fusions',
        '/mon-compte/adresses',
        '/mon-compte/cles',
        '/mes-donnees',
        '/suivi',
      ]
      const ours = ['', '/equipe', '/conservation'].map(path => `/gestion/incubateurs/les-semailles${path}`)
      const call = ['', '/echanges', '/jury', '/visas'].map(path => `/gestion/appels/${slug}${path}`)
      for (const path of [...pages, ...ours, ...call, '/gestion/courriers-non-remis']) {
        const { status } = await odile.send('GET', `${path}?dit=${said}`)
        expect([path, status]).toEqual([path, 200])
      }
    },
  )

  it('a body that is not UTF-8', async () => {
    for (const [browser, path] of paths()) worded(await post(browser, path, 'probleme=%FF%FE&titre=%C3'), 400)
  })

  it('a body of ten megabytes', async () => {
    for (const [browser, path] of paths())
      worded(await post(browser, path, `probleme=${'x'.repeat(10_000_000)}`), 413)
  })

  it('a multipart body, well or badly formed', async () => {
    const form = new FormData()
    form.set('probleme', 'x')
    for (const [browser, path] of paths()) {
      // The steps of an application take files, so this encoding.
      const takesFiles = path.includes('/etapes/')
      const whole = await post(browser, path, form)
      if (takesFiles) expect(whole.status).toBe(303)
      else worded(whole, 415)
      worded(
        await post(browser, path, '--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=y' }),
        takesFiles ? 400 : 415,
      )
    }
  })

  it('a request from another site, or from nowhere', async () => {
    for (const [browser, path] of paths())
      for (const origin of ['https://ailleurs.example', 'null', `${BASE}.evil.example`, ''])
        worded(await post(browser, path, 'x=1', { origin }), 403)
  })

  it.each([
    ['nothing at all', ''],
    ['doubled fields', 'titre=un&titre=deux&probleme=un&probleme=deux&v.titre=0&v.titre=9'],
    ['negative and huge versions', 'titre=a&v.titre=-1&probleme=b&v.probleme=99999999999999999999'],
    ['versions that are no numbers', 'titre=a&v.titre=NaN&numero=1e9&v.probleme=%00'],
    [
      'right-to-left overrides and emoji',
      'titre=%E2%80%AE%F0%9F%8C%B1&v.titre=0&adresse=%E2%80%AEa%40b.fr&code=%F0%9F%8C%B1',
    ],
    [
      'control characters',
      'titre=%00%01%0B&v.titre=0&adresse=a%00%40b.fr&code=%00&libelle=%00&suite=%2F%00&nom=%00&reponse=%00',
    ],
    ['names of the language itself', '__proto__=x&constructor=x&v.__proto__=1&v.constructor=1&toString=x'],
    ['names of fields that are not there', 'v.hierarchie=0&hierarchie=x&v.inconnu=0&inconnu=x'],
  ])('%s: never a failure of ours', async (_, body) => {
    for (const [browser, path] of paths()) {
      const { status, text } = await post(browser, path, body)
      expect(status, path).toBeLessThan(500)
      expect(text, path).not.toMatch(/at \w+ \(|node_modules/)
    }
  })

  it.each([
    "'",
    '%00',
    '..%2f..%2fetc',
    '1;drop table people',
    'x'.repeat(3000),
    '%F0%9F%8C%B1',
    '%',
    '00000000-0000-0000-0000-000000000000',
  ])('an identifier such as %j', async wrong => {
    for (const path of [
      `/candidatures/${wrong}`,
      `/gestion/candidatures/${wrong}`,
      `/appels/${wrong}`,
      `/incubateurs/${wrong}`,
      `/boite-mail/${wrong}`,
      `/connexion/lien/${wrong}`,
      `/candidatures/confirmation/${wrong}`,
      `/suivi/${wrong}`,
      `/inscriptions/${wrong}`,
      `/questions/${wrong}`,
      `/visas/${wrong}`,
      `/appels/${slug}/reunions/${wrong}`,
      `/appels/${slug}/est-ce-pour-moi?concerne=${wrong}`,
      `/gestion/appels/${slug}/questions/${wrong}`,
      `/gestion/appels/${slug}/visas/${wrong}`,
      `/gestion/appels/${slug}/guide/${wrong}`,
      `/gestion/appels/${slug}/candidatures?apres=${wrong}`,
      `/?page=${wrong}`,
    ]) {
      const { status } = await odile.send('GET', path)
      expect(status, path).toBeLessThan(500)
    }
  })

  it('an address of another site after sign-in', async () => {
    for (const next of [
      'https://ailleurs.example',
      '//ailleurs.example',
      '/\\ailleurs.example',
      'javascript:alert(1)',
    ]) {
      const page = await world.visit().open(`/connexion?suite=${encodeURIComponent(next)}`)
      expect(page.forms.find(({ action }) => action === '/connexion')?.fields.get('suite')).toBe('/')
    }
  })

  it('a first line that is empty is still there after a save', async () => {
    const form = stepForm(await writer.open(`/candidatures/${id}/etapes/consequences`))
    await writer.submit(form, { consequences: '\n\n  texte' })
    const again = stepForm(await writer.open(`/candidatures/${id}/etapes/consequences`))
    expect(again.fields.get('consequences')).toBe('\n\n  texte')
  })
})
