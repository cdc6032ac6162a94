import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Violation {
  id: string
  nodes: { target: string[]; failureSummary?: string }[]
}

/** What axe finds on the page as it is shown now, a line for each rule; by some rules only, if told. */
export async function violationsOf(page: Page, rules: string[] = []): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE)
  const found = await page.evaluate(
    async ({ runOnly }) =>
      (
        await (
          window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
        ).axe.run({ resultTypes: ['violations'], ...(runOnly.length > 0 ? { runOnly } : {}) })
      ).violations,
    { runOnly: rules },
  )
  return found.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
  )
}

/** What every page must have: its language, one title of each kind, a way past its header, no sideways scroll. */
export async function flawsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 })
  const said = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    skips:
      document.querySelector(document.querySelector('body > a')?.getAttribute('href') ?? 'none') !== null,
    title: document.title,
    brand: document.querySelector('.pepin-brand-name')?.textContent ?? '?',
    wide: document.documentElement.scrollWidth,
  }))
  await page.setViewportSize({ width: 360, height: 740 })
  return [
    said.lang === 'fr' ? '' : `lang is « ${said.lang} »`,
    said.headings === 1 ? '' : `${said.headings} h1`,
    said.skips ? '' : 'no skip link to its content',
    said.title.endsWith(` – ${said.brand}`)
      ? ''
      : `title « ${said.title} » does not end with « ${said.brand} »`,
    said.wide <= 320 ? '' : `scrolls sideways at 320 px (${said.wide})`,
  ].filter(flaw => flaw !== '')
}
