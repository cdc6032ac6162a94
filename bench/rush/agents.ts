import { type Agent, ANSWERS } from './prepare.ts'

/** What Pépin acknowledged to one agent during the rush. */
export interface Rushed extends Agent {
  saves: number
  sends: number
  files: string[]
  /** The last text acknowledged, and those whose answer did not come as it should. */
  text: string
  unanswered: string[]
  sentText: string | null
}

export const rushed = (agent: Agent): Rushed => ({
  ...agent,
  saves: 0,
  sends: 0,
  files: [],
  text: ANSWERS.probleme,
  unanswered: [],
  sentText: null,
})

/** One action in ten is « Envoyer »; which one differs from agent to agent. */
const SEND_EVERY = 10

/** And one in forty joins a document, three times at most. */
const JOIN_EVERY = 40
const MOST_FILES = 3

/** A crowd that saves, sends and joins a few files; each agent does one thing at a time. */
export class Crowd {
  private readonly waiting: { agent: Rushed; turn: number }[]

  constructor(readonly agents: readonly Rushed[]) {
    this.waiting = agents.map((agent, n) => ({ agent, turn: n }))
  }

  /** The next agent's next action; false when it was not acknowledged. */
  async act(): Promise<boolean> {
    const next = this.waiting.shift()
    if (!next) return false
    next.turn++
    try {
      if (next.turn % JOIN_EVERY === 7 && next.agent.files.length < MOST_FILES) return await join(next.agent)
      return next.turn % SEND_EVERY === 0 ? await send(next.agent) : await save(next.agent, next.turn)
    } finally {
      this.waiting.push(next)
    }
  }
}

const encode = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

/** As the page's script sends it, at a pause in typing: about a kilobyte. */
async function save(agent: Rushed, turn: number): Promise<boolean> {
  const text = `Version ${turn}. ${'Le problème touche beaucoup de monde. '.repeat(30)}`
  agent.unanswered.push(text)
  const typed = { titre: ANSWERS.titre, probleme: text }
  const body = encode({ ...typed, 'v.titre': '1', 'v.probleme': String(1 + agent.saves) })
  const path = `/candidatures/${agent.id}/etapes/probleme`
  const answer = await agent.browser.send('POST', path, body, { accept: 'application/json' })
  const { saved } = (await answer.json()) as { saved?: boolean }
  if (saved !== true) return false
  agent.saves++
  agent.text = text
  agent.unanswered = []
  return true
}

/** A page of a document, of forty kilobytes, as a form without scripts sends it. */
async function join(agent: Rushed): Promise<boolean> {
  const name = `piece-${agent.files.length + 1}.pdf`
  const content = `%PDF-1.7\n% ${agent.id} ${name}\n${'0'.repeat(40_000)}\n%%EOF\n`
  const form = new FormData()
  form.set('joindre', 'document')
  form.set('fichier.document', new File([content], name, { type: 'application/pdf' }))
  const answer = await agent.browser.send('POST', `/candidatures/${agent.id}/etapes/pratique`, form)
  await answer.arrayBuffer()
  if (answer.status !== 303 || !(answer.headers.get('location') ?? '').endsWith('#document')) return false
  agent.files.push(name)
  return true
}

async function send(agent: Rushed): Promise<boolean> {
  const { browser, id, signedIn, address } = agent
  const answer = await browser.send(
    'POST',
    `/candidatures/${id}/depot`,
    signedIn ? '' : encode({ adresse: address }),
  )
  await answer.arrayBuffer()
  const next = signedIn ? `/candidatures/${id}?envoye=1` : `/candidatures/${id}/confirmation`
  if (answer.status !== 303 || answer.headers.get('location') !== next) return false
  agent.sends++
  agent.sentText = agent.text
  return true
}
