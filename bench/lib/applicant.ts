import { type Browser, formTo, type Visit } from './browser.ts'
import type { Form } from './html.ts'

/** The path of a call open now, read on the home page; the first one unless a word of its card is given. */
export async function findOpenCall(browser: Browser, wanted?: string): Promise<string> {
  if (wanted) return `/appels/${wanted}`
  const home = await browser.open('/')
  for (const link of home.links.filter(({ href }) => /^\/appels\/[^/]+$/.test(href))) {
    const page = await browser.open(link.href)
    if (page.links.some(({ href }) => href === `${link.href}/candidater`)) return link.href
  }
  throw new Error('no call is open on this Pépin')
}

/** Starts an application as the page offers it, and lands on its first step. */
export async function startApplication(browser: Browser, callPath: string): Promise<Visit> {
  const before = await browser.open(`${callPath}/candidater`)
  return browser.submit(formTo(before, /^\/appels\/[^/]+\/candidatures$/))
}

export const idIn = (path: string): string => /\/candidatures\/([0-9a-f-]{36})/.exec(path)?.[1] ?? ''

/** The form of the step shown: the one that saves answers. */
export const stepForm = (visit: Visit): Form => formTo(visit, /^\/candidatures\/[^/]+\/etapes\//)

/** The six digits last sent to an address, read in the on-screen mailbox. */
export async function readCode(browser: Browser, address: string, after = ''): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const box = await browser.open(`/boite-mail?a=${encodeURIComponent(address)}`)
    for (const { href } of box.links.filter(link => /^\/boite-mail\/[0-9a-f-]{36}$/.test(link.href))) {
      if (href === after) break
      const mail = await browser.open(href)
      const code = /(?:^|\s)(\d{6})(?:\s|$)/m.exec(mail.text.replace(/\d{4}-\d{2}-\d{2}/g, ''))?.[1]
      if (code && /code/i.test(mail.title)) return code
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`no code came for ${address}`)
}
