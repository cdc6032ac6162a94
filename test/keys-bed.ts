import { type Browser, formTo, type Visit } from '../bench/lib/browser.ts'
import { openWorld } from './app.ts'
import { newAuthenticator } from './authenticator.ts'

export const ODILE = 'odile.marchand@horizon.example'

/** The demonstration's world, and people who sign in with what their mailbox and their key say. */
export async function openKeys() {
  const world = await openWorld()
  const { db } = world
  const codeOf = async (address: string): Promise<string> => {
    const sent = db
      .selectFrom('mails')
      .select('body')
      .where('recipient', '=', address)
      .where('kind', '=', 'code')
    const { body } = await sent.orderBy('created_at', 'desc').orderBy('id').executeTakeFirstOrThrow()
    return /^ {4}(\d{6})$/m.exec(body)?.[1] ?? ''
  }
  /** The challenge of the session of a browser: what its page was given to sign. */
  const challengeOf = async (browser: Browser, path: string): Promise<string> => {
    const text = await (await browser.send('GET', path)).text()
    const options = /data-options="([^"]*)"/.exec(text)?.[1] ?? '{}'
    return JSON.parse(options.replaceAll('&quot;', '"'))['challenge'] ?? ''
  }
  const post = (browser: Browser, path: string, form: Record<string, string>) =>
    browser.send('POST', path, new URLSearchParams(form).toString())
  /** Adds a key and reads the codes printed with the first. */
  const addKey = async (browser: Browser, name = 'Mon téléphone') => {
    const key = newAuthenticator()
    const reponse = key.make({ challenge: await challengeOf(browser, '/mon-compte/cles') })
    const text = await (await post(browser, '/mon-compte/cles', { nom: name, reponse })).text()
    return { key, text, codes: [...text.matchAll(/<code>([\w-]+)<\/code>/g)].map(([, code = '']) => code) }
  }
  /** As far as the code typed: the key, if any, is still to prove. */
  const codeTyped = async (
    address: string,
    next = '/gestion',
  ): Promise<{ browser: Browser; page: Visit }> => {
    // Codes of the same instant could not be told apart.
    world.clock.set(new Date(world.clock.now().getTime() + 4 * 60_000))
    const browser = world.visit()
    const asked = await browser.open(`/connexion?suite=${encodeURIComponent(next)}`)
    const typed = await browser.submit(formTo(asked, /^\/connexion$/), { adresse: address })
    const code = await codeOf(address)
    return { browser, page: await browser.submit(formTo(typed, /\/connexion\/code$/), { code }) }
  }
  return { ...world, challengeOf, post, addKey, codeTyped, codeOf }
}

export type Keys = Awaited<ReturnType<typeof openKeys>>
