import { createHash } from 'node:crypto'
import { findOpenCall, idIn, readCode, startApplication, stepForm } from '../lib/applicant.ts'
import { type Browser, formTo, type Visit } from '../lib/browser.ts'
import type { Statement } from './statements.ts'

/** What one agent did with one statement, and what the program must still hold of it. */
export interface Trace {
  statement: Statement
  agent: string
  id: string
  /** Answers that must be there, by field: what was sent, or the draft when sending was refused. */
  answers: Record<string, string>
  outcome: 'sent' | 'draft'
  refusal: string | null
  shortened: boolean
  corrected: boolean
  withdrawn: boolean
  receipt: string
  fingerprint: string
}

export interface Plan {
  corrects: boolean
  withdraws: boolean
  /** Whether a text refused as too long is shortened and sent. */
  shortens: boolean
}

const NAMES = ['Camille', 'Dominique', 'Claude', 'Alix', 'Sacha', 'Noor', 'Maël', 'Inès', 'Oumar', 'Zoé']
const STEPS = ['probleme', 'consequences', 'solution', 'motivation', 'pratique']

/** Fills a step and leaves, or goes on. */
async function fill(
  browser: Browser,
  page: Visit,
  answers: Record<string, string>,
  leave = false,
): Promise<Visit> {
  const form = stepForm(page)
  const typed = Object.fromEntries(Object.entries(answers).filter(([field]) => form.fields.has(`v.${field}`)))
  const next = await browser.submit(form, typed, leave ? { name: 'partir', value: '1' } : undefined)
  if (next.status !== 200) throw new Error(`saving a step answered ${next.status} on ${next.path}`)
  return next
}

/** The draft as its pages hold it now. */
export async function readDraft(
  browser: Browser,
  id: string,
  fields: string[],
): Promise<Record<string, string>> {
  const held: Record<string, string> = {}
  for (const step of STEPS) {
    const { fields: shown } = stepForm(await browser.open(`/candidatures/${id}/etapes/${step}`))
    for (const field of fields) if (shown.has(`v.${field}`)) held[field] = shown.get(field) ?? ''
  }
  return held
}

/** Writes, leaves, comes back, sends, confirms one statement; corrects or withdraws it if planned. */
export async function submitStatement(
  browser: Browser,
  agent: string,
  statement: Statement,
  plan: Plan,
  call?: string,
): Promise<Trace> {
  const answers: Record<string, string> = {
    titre: statement.title.slice(0, 120),
    probleme: statement.text,
    consequences: statement.pitch,
    motivation: `Je connais ce problème depuis longtemps. (${statement.id})`,
    nom: `${NAMES[statement.id.length % NAMES.length]} ${agent.split('@')[0]}`,
    service: 'Service d’essai',
    guide_lu: 'oui',
  }
  const first = await startApplication(browser, await findOpenCall(browser, call))
  const id = idIn(first.path)
  await fill(browser, first, answers, true)
  // Gone; comes back through « Mes candidatures ».
  const mine = await browser.open('/mes-candidatures')
  if (!mine.links.some(({ href }) => href === `/candidatures/${id}`))
    throw new Error(`the draft ${id} is not in « Mes candidatures »`)
  for (const step of ['consequences', 'motivation', 'pratique'])
    await fill(browser, await browser.open(`/candidatures/${id}/etapes/${step}`), answers)
  const trace: Trace = {
    statement,
    agent,
    id,
    answers,
    outcome: 'draft',
    refusal: null,
    shortened: false,
    corrected: false,
    withdrawn: false,
    receipt: '',
    fingerprint: '',
  }
  let page = await press(browser, id, agent)
  if (page.status === 422) {
    trace.refusal = refusalSaid(page)
    if (!plan.shortens) return trace
    // As a person would: cuts what is too long, or says in a line what was left empty.
    answers['probleme'] =
      statement.text.trim() === ''
        ? statement.pitch || statement.title
        : Array.from(statement.text).slice(0, 8000).join('')
    trace.shortened = true
    await fill(browser, await browser.open(`/candidatures/${id}/etapes/probleme`), answers)
    page = await press(browser, id, agent)
  }
  await finish(browser, page, trace)
  if (plan.corrects) {
    answers['motivation'] += '\n\nCorrigé le lendemain 🌱.'
    await fill(browser, await browser.open(`/candidatures/${id}/etapes/motivation`), answers)
    await finish(browser, await press(browser, id, agent), trace)
    trace.corrected = true
  }
  await keepReceipt(browser, trace)
  if (plan.withdraws) {
    const gone = await browser.submit(formTo(await browser.open(`/candidatures/${id}/retrait`), /\/retrait$/))
    if (!/retirée/.test(gone.text)) throw new Error(`${id} is not said to be withdrawn`)
    trace.withdrawn = true
  }
  return trace
}

async function press(browser: Browser, id: string, agent: string): Promise<Visit> {
  const form = formTo(await browser.open(`/candidatures/${id}/relecture`), /\/depot$/)
  return browser.submit(form, form.fields.has('adresse') ? { adresse: agent } : {})
}

const refusalSaid = (page: Visit) =>
  page.text.match(/(?:«[^»]*» est trop long[^.]*\.|Il manque une réponse[^.]*\.)/)?.[0] ?? ''

/** Types the code when the address is not proved yet; the page must then say it is sent. */
async function finish(browser: Browser, sent: Visit, trace: Trace): Promise<void> {
  let page = sent
  if (/\/confirmation$/.test(page.path)) {
    const code = await readCode(browser, trace.agent)
    page = await browser.submit(formTo(page, /\/confirmation$/), { code })
  }
  if (!/Votre candidature est envoyée/.test(page.text))
    throw new Error(`${trace.id} is not said to be sent: « ${page.title} » (${page.status}) ${page.path}`)
  trace.outcome = 'sent'
}

async function keepReceipt(browser: Browser, trace: Trace): Promise<void> {
  const bytes = await browser.download(`/candidatures/${trace.id}/recu.json`)
  trace.fingerprint = createHash('sha256').update(bytes).digest('hex')
  const page = await browser.open(`/candidatures/${trace.id}/recu`)
  if (!page.text.includes(trace.fingerprint))
    throw new Error(`the receipt of ${trace.id} does not carry its fingerprint`)
  trace.receipt = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?:-\d+)?/.exec(page.text)?.[0] ?? ''
}
