import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { openChromium } from '../chromium.ts'
import { type Pepin, startPepin } from '../pepin.ts'

/** A real Pépin with its demonstration world, and a real browser to visit it with. */
export interface World {
  pepin: Pepin
  browser: Browser
  /** A device of its own: no cookie of anyone else. */
  visit(options?: BrowserContextOptions): Promise<Page>
  remove(): Promise<void>
}

export const WITH_AND_WITHOUT = [
  { scripts: true, name: 'with JavaScript' },
  { scripts: false, name: 'without JavaScript' },
]

export async function openWorld(): Promise<World> {
  const [pepin, browser] = await Promise.all([startPepin(), openChromium()])
  const visit = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ baseURL: pepin.url, locale: 'fr-FR', ...options })
    context.setDefaultTimeout(20_000)
    return context.newPage()
  }
  const remove = async () => {
    await browser.close()
    await pepin.remove()
  }
  return { pepin, browser, visit, remove }
}

/** What is read on the page, spaces as typed at a keyboard. */
export const textOf = async (page: Page, selector = 'main') =>
  (await page.locator(selector).allInnerTexts()).join('\n').replace(/[\u00a0\u202f]/g, ' ')

/** Longer than a click may take: a busy machine is no failure, and which of the two it was is said. */
const ARRIVES_WITHIN_MS = 60_000

/** Clicks, and waits for the page it leads to. @throws with what is on the screen when none comes */
export async function leave(page: Page, target: Locator): Promise<void> {
  const arrived = page.waitForEvent('load', { timeout: ARRIVES_WITHIN_MS }).then(
    () => null,
    () => textOf(page).catch(String),
  )
  await target.click()
  const stayed = await arrived
  if (stayed !== null) throw new Error(`no page came after a click on ${page.url()}:\n${stayed}`)
}

export const press = (page: Page, name: string | RegExp) =>
  leave(page, page.getByRole('button', { name, exact: typeof name === 'string' }))

export const follow = (page: Page, name: string | RegExp) =>
  leave(page, page.getByRole('link', { name }).first())

/** The text of the newest e-mail to an address with such a subject, once it has come. */
export async function readMail(page: Page, address: string, subject: RegExp): Promise<string> {
  const mailbox = await page.context().newPage()
  try {
    for (let tries = 0; tries < 60; tries++) {
      await mailbox.goto(`/boite-mail?a=${encodeURIComponent(address)}`)
      const mail = mailbox.locator('main table a').filter({ hasText: subject }).first()
      if ((await mail.count()) > 0) {
        await mail.click()
        await mailbox.locator('h1').filter({ hasText: subject }).waitFor()
        return await textOf(mailbox)
      }
      await mailbox.waitForTimeout(250)
    }
    throw new Error(`no e-mail ${subject} came to ${address}`)
  } finally {
    await mailbox.close()
  }
}

export async function readCode(page: Page, address: string): Promise<string> {
  const mail = await readMail(page, address, /code/i)
  return /^\s*(\d{6})\s*$/m.exec(mail)?.[1] ?? ''
}

export async function askCode(page: Page, address: string): Promise<void> {
  await page.goto('/connexion')
  await page.getByLabel('Votre adresse e-mail').fill(address)
  await press(page, 'Recevoir un code')
  await page.waitForURL('**/connexion/code')
}

export async function signIn(page: Page, address: string): Promise<void> {
  await askCode(page, address)
  await page.getByLabel('Code à six chiffres').fill(await readCode(page, address))
  await press(page, 'Continuer')
  await page.waitForURL(url => !url.pathname.startsWith('/connexion'))
}

/** A day from today, as a date field takes it. */
export const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
