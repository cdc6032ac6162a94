import { type Agent, ANSWERS } from './prepare.ts'

/** What Pépin acknowledged to one agent during the rush. */
export interface Rushed extends Agent {
  saves: number
  sends: number
  /** The last text acknowledged, and those whose answer did not come as it should. */
  text: string
  unanswered: string[]
  sentText: string | null
}

export const rushed = (agent: Agent): Rushed => ({
  ...agent,
  saves: 0,
  sends: 0,
  text: ANSWERS.probleme,
  unanswered: [],
  sentText: null,
})

/** One action in ten is « Envoyer »; which one differs from agent to agent. */
const SEND_EVERY = 10

/** A crowd that saves and sends; each agent does one thing at a time. */
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
