import { idIn, startApplication, stepForm } from '../lib/applicant.ts'
import { Browser, formTo, type Visit } from '../lib/browser.ts'
import type { Form } from '../lib/html.ts'
import type { PostOffice } from '../lib/post-office.ts'

/** What Pépin acknowledged to one agent: after a crash, it must still be there. */
export interface Acknowledged {
  id: string
  address: string
  browser: Browser
  /** The last text whose saving was answered, and one that was on its way. */
  text: string
  onItsWay: string | null
  /** The file whose joining was answered. */
  joined: string
  sent: boolean
  /** The code received, once it is: typed again when its answer was lost. */
  code: string | null
  confirmed: boolean
}

/** Writes, sends and confirms one application after another until told to stop; a lost answer acknowledges nothing. */
export async function writeForever(
  base: string,
  office: PostOffice,
  callPath: string,
  name: string,
  kept: Acknowledged[],
  stopped: () => boolean,
): Promise<void> {
  for (let n = 0; !stopped(); n++) {
    const browser = new Browser(base)
    const address = `${name}.${n}@torture.example`
    const said: Acknowledged = {
      id: '',
      address,
      browser,
      text: '',
      onItsWay: null,
      joined: '',
      sent: false,
      code: null,
      confirmed: false,
    }
    try {
      said.id = idIn((await startApplication(browser, callPath)).path)
      kept.push(said)
      for (let draft = 1; draft <= 3; draft++)
        await save(said, `Texte ${draft} de ${name}, projet ${n}. ${'é🌱'.repeat(50)}`)
      await rest(said)
      await join(said)
      const review = await browser.open(`/candidatures/${said.id}/relecture`)
      const waiting = await browser.submit(formTo(review, /\/depot$/), { adresse: address })
      said.sent = waiting.status === 200
      said.code = await codeFor(office, address, stopped)
      await confirm(said, formTo(waiting, /\/confirmation$/))
    } catch {
      // The server is gone, or was: what was not answered is not acknowledged.
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

async function save(said: Acknowledged, text: string): Promise<void> {
  const { browser, id } = said
  const form = stepForm(await browser.open(`/candidatures/${id}/etapes/probleme`))
  said.onItsWay = text
  const answer = await browser.submit(
    form,
    { titre: `Projet de ${said.address}`, probleme: text },
    { name: 'partir', value: '1' },
  )
  if (answer.status !== 200) throw new Error(String(answer.status))
  said.text = text
  said.onItsWay = null
}

async function rest({ browser, id, address }: Acknowledged): Promise<void> {
  const answers = { motivation: 'Je connais.', nom: address, service: 'Service', guide_lu: 'oui' }
  for (const step of ['motivation', 'pratique']) {
    const form = stepForm(await browser.open(`/candidatures/${id}/etapes/${step}`))
    const typed = Object.entries(answers).filter(([field]) => form.fields.has(`v.${field}`))
    await browser.submit(form, Object.fromEntries(typed), { name: 'partir', value: '1' })
  }
}

/** A document, as a form without scripts sends it. */
async function join(said: Acknowledged): Promise<void> {
  const name = `piece-${said.id}.txt`
  const form = new FormData()
  form.set('joindre', 'document')
  form.set('fichier.document', new File([`Une pièce de ${said.address}.`], name))
  const answer = await said.browser.send('POST', `/candidatures/${said.id}/etapes/pratique`, form)
  await answer.body?.cancel()
  if (answer.status === 303 && (answer.headers.get('location') ?? '').endsWith('#document'))
    said.joined = name
}

async function confirm(said: Acknowledged, form: Form): Promise<Visit> {
  const page = await said.browser.submit(form, { code: said.code ?? '' })
  said.confirmed = SENT.test(page.text) && isPageOf(said, page, '')
  return page
}

const SENT = /Votre candidature est envoyée/

/** Whether this is that page of the application: a sign-in page that would lead there is not. */
const isPageOf = ({ id }: Acknowledged, { status, path }: Visit, end: string): boolean =>
  status === 200 && path.split('?')[0] === `/candidatures/${id}${end}`

async function codeFor(office: PostOffice, address: string, stopped: () => boolean): Promise<string> {
  for (let tries = 0; tries < 100 && !stopped(); tries++) {
    const code = /^\s*(\d{6})\s*$/m.exec(office.lastTo(address)?.text ?? '')?.[1]
    if (code) return code
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('no code')
}

/** What a restarted Pépin no longer holds of what it had acknowledged. */
export async function losses(said: Acknowledged): Promise<string[]> {
  const { browser, id, text, onItsWay, sent, code } = said
  const lost: string[] = []
  if (code !== null && !said.confirmed) {
    // The answer was lost, and maybe the session it carried: the person sends the same form again.
    const form = {
      action: `/candidatures/${id}/confirmation`,
      method: 'post',
      fields: new Map(),
      buttons: [],
    }
    const { status, path, title } = await confirm(said, form)
    if (!said.confirmed) return [`the code of ${id} no longer opens it (${status} ${path}, « ${title} »)`]
  }
  const page = await browser.open(`/candidatures/${id}`)
  if (!isPageOf(said, page, '')) return [`application ${id} is gone (${page.status} ${page.path})`]
  if (said.confirmed && !SENT.test(page.text)) lost.push(`the confirmed sending of ${id} is lost`)
  if (sent && /C’est un brouillon/.test(page.text)) lost.push(`the sending of ${id} is lost`)
  const step = await browser.open(`/candidatures/${id}/etapes/probleme`)
  if (!isPageOf(said, step, '/etapes/probleme'))
    return [...lost, `the draft of ${id} is gone (${step.status} ${step.path})`]
  const held = stepForm(step).fields.get('probleme') ?? ''
  if (held !== text && held !== onItsWay) lost.push(`the draft of ${id} went back`)
  if (said.joined !== '') {
    const last = await browser.open(`/candidatures/${id}/etapes/pratique`)
    const file = last.links.find(({ href }) => href.includes(said.joined))
    const content = file ? Buffer.from(await browser.download(file.href)).toString() : ''
    if (content !== `Une pièce de ${said.address}.`) lost.push(`the file of ${id} is lost`)
  }
  // Seen once, it may not go back either.
  said.text = held
  said.onItsWay = null
  return lost
}
