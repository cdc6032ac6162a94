import { labelOf, readAnswers, servedAnswers } from '../fields.ts'
import { dropKept, putKept } from './device.ts'
import { keysOf } from './keys.ts'
import { seal } from './seal.ts'

/** What is sealed: the title of the page, and each answer not saved yet with its name. */
export interface KeptAnswers {
  title: string
  answers: { name: string; label: string; text: string }[]
}

export interface Keeper {
  /** Seals what is not saved yet on this device; whether it holds it all. */
  keep(): Promise<boolean>
  /** The server has it all: nothing stays here. */
  release(): Promise<void>
  /** What the server says it has. */
  saved(name: string, text: string): void
  /** Whether the form says something the server does not have. */
  isBehind(): boolean
}

/** Where what is sealed belongs: it opens nowhere else. */
export const aboutOf = (path: string, whose: string): string => `${path} ${whose}`

/** Which record of this device is of the form this window last showed. */
export const recordName = (path: string): string => `pepin-kept ${path}`

export function startKeeper(form: HTMLFormElement, keyPath: string): Keeper {
  const path = new URL(form.action).pathname
  const id = `${path} ${globalThis.crypto?.randomUUID?.() ?? ''}`
  const known = servedAnswers(form)
  // One at a time, in order: a text let go is never put back by an older one.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  void keysOf(keyPath)

  const unsaved = () => [...readAnswers(form)].filter(([name, text]) => known.get(name) !== text)
  const keepNow = async (): Promise<boolean> => {
    const [sealing] = await keysOf(keyPath)
    if (!sealing) return false
    const typed = unsaved()
    if (typed.length === 0) return true
    const answers = typed.map(([name, text]) => ({ name, label: labelOf(form, name), text }))
    const said: KeptAnswers = { title: document.querySelector('h1')?.textContent ?? '', answers }
    const { whose, secret, key } = sealing
    const sealed = await seal(key, aboutOf(path, whose), JSON.stringify(said))
    await putKept({ ...sealed, id, path, whose, secret, at: Date.now() })
    try {
      sessionStorage.setItem(recordName(path), id)
    } catch {
      // Only spares a question later.
    }
    return true
  }

  return {
    keep: () => inTurn(keepNow).catch(() => false),
    release: () => inTurn(() => dropKept(id)).catch(() => undefined),
    saved: (name, text) => void known.set(name, text),
    isBehind: () => unsaved().length > 0,
  }
}
