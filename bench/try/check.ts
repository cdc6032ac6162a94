import { readCode } from '../lib/applicant.ts'
import { type Browser, formTo } from '../lib/browser.ts'
import { readDraft, type Trace } from './agent.ts'

/** Signs in by the code of the on-screen mailbox. */
export async function signIn(browser: Browser, address: string): Promise<void> {
  const page = await browser.open('/connexion')
  const asked = await browser.submit(formTo(page, /^\/connexion$/), { adresse: address })
  await browser.submit(formTo(asked, /\/connexion\/code$/), { code: await readCode(browser, address) })
}

/** What an agent's own pages hold, against what they sent: answers, receipt, e-mail, byte for byte. */
export async function checkOwn(browser: Browser, trace: Trace): Promise<string[]> {
  const wrong: string[] = []
  const note = (what: string) => wrong.push(`${trace.statement.id}: ${what}`)
  const fields = Object.keys(trace.answers)
  if (trace.outcome === 'draft') {
    const held = await readDraft(browser, trace.id, fields)
    for (const field of fields) if (held[field] !== trace.answers[field]) note(`the draft lost « ${field} »`)
    if (!trace.refusal) note('sending was refused without a sentence')
    return wrong
  }
  const bytes = Buffer.from(await browser.download(`/candidatures/${trace.id}/recu.json`))
  const { answers } = JSON.parse(bytes.toString()) as { answers: Record<string, string> }
  for (const field of fields)
    if ((answers[field] ?? '') !== trace.answers[field]) note(`« ${field} » is not what was sent`)
  const mails = await browser.open(`/boite-mail?a=${encodeURIComponent(trace.agent)}`)
  const receipt = mails.links.find(({ text }) => text.includes(`(${trace.receipt})`))
  const said = receipt && (await browser.open(receipt.href)).text
  if (!said?.includes(trace.fingerprint)) note(`the e-mailed receipt ${trace.receipt} lacks the fingerprint`)
  return wrong
}

/** Every application of the organiser's list, page by page. */
export async function readReceivedList(
  browser: Browser,
  slug: string,
): Promise<{ ids: Set<string>; pages: number }> {
  const ids = new Set<string>()
  let path: string | undefined = `/gestion/appels/${slug}/candidatures`
  let pages = 0
  while (path) {
    const page = await browser.open(path)
    if (page.status !== 200) throw new Error(`the organiser's list answered ${page.status}`)
    pages++
    for (const { href } of page.links) {
      const id = /^\/gestion\/candidatures\/([0-9a-f-]{36})$/.exec(href)?.[1]
      if (id) ids.add(id)
    }
    path = page.links.find(({ text }) => text.startsWith('Page suivante'))?.href
  }
  return { ids, pages }
}

/** What the organiser reads of an application, against what was sent. */
export async function checkAsOrganiser(browser: Browser, trace: Trace): Promise<string[]> {
  const page = await browser.open(`/gestion/candidatures/${trace.id}`)
  const wrong = ['titre', 'probleme', 'consequences', 'motivation'].filter(
    field => !page.text.includes(trace.answers[field] ?? ''),
  )
  const state = /Cette candidature est retirée/.test(page.text) === trace.withdrawn ? [] : ['withdrawal']
  return [...wrong, ...state].map(
    what => `${trace.statement.id}: the organiser does not read « ${what} » as sent`,
  )
}
