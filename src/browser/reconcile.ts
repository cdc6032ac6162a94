import { labelOf, readAnswers, setBase, writeAnswer } from './fields.ts'
import type { Answer } from './save-request.ts'

/** What this window sent, and whether an answer came: a lost answer is no one else's text. */
export interface Sent {
  /** What the save under way sends. */
  now: Map<string, string>
  /** By answer, the texts sent since the last one known to be kept. */
  unanswered: Map<string, Set<string>>
}

export const nothingSent = (): Sent => ({ now: new Map(), unanswered: new Map() })

export function sending(sent: Sent, form: HTMLFormElement): void {
  sent.now = readAnswers(form)
  for (const [name, text] of sent.now)
    sent.unanswered.set(name, (sent.unanswered.get(name) ?? new Set<string>()).add(text))
}

export interface Reconciled {
  /** Names of the answers replaced by a newer text, as read on the page. */
  merged: string[]
  /** Whether some clash was only with our own text, whose answer was lost: worth saving again at once. */
  own: boolean
}

/** Brings the form to what the server says; an answer being typed is left alone. */
export function reconcile(
  form: HTMLFormElement,
  answer: Answer,
  sent: Sent,
  saved: (name: string, text: string) => void,
): Reconciled {
  for (const [name, base] of Object.entries(answer.versions ?? {})) {
    setBase(form, name, String(base))
    saved(name, sent.now.get(name) ?? '')
    sent.unanswered.delete(name)
  }
  const merged = (answer.newer ?? []).filter(({ field, value, base }) => {
    if (readAnswers(form).get(field) !== sent.now.get(field)) return false
    setBase(form, field, base)
    saved(field, value)
    writeAnswer(form, field, value)
    return true
  })
  const own = (answer.clashes ?? []).filter(({ field, value }) => sent.unanswered.get(field)?.has(value))
  for (const { field, value, base } of own) {
    setBase(form, field, base)
    saved(field, value)
  }
  return { merged: merged.map(({ field }) => labelOf(form, field)), own: own.length > 0 }
}
