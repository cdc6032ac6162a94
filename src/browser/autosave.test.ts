import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startAutosave } from './autosave.ts'

type Listener = () => void

const state = { textContent: '', toggleAttribute: () => false, hasAttribute: () => false }
beforeEach(() => {
  vi.useFakeTimers()
  const page = { addEventListener: () => {}, querySelector: () => state, visibilityState: 'visible' }
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', page)
  // Made of a form; this one holds nothing of it.
  vi.stubGlobal('FormData', function FormData() {
    return new Map<string, string>()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Types in a form that says this once saved, waits for the pause, and reads what the page says. */
async function saved(autosave: string): Promise<string> {
  vi.stubGlobal('fetch', async () => Response.json({ saved: true, at: '11 h 05' }))
  const listeners = new Map<string, Listener>()
  const form = {
    action: '/evaluations/x',
    dataset: { autosave },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  }
  startAutosave(form as unknown as HTMLFormElement)
  listeners.get('input')?.()
  await vi.advanceTimersByTimeAsync(2500)
  return state.textContent
}

it.each(['Votre évaluation n’est pas encore remise.', 'Il n’est pas encore envoyé.'])(
  'a draft saved by itself says what its own form says: %s',
  async words => {
    expect(await saved(words)).toBe(`Brouillon enregistré à 11 h 05. ${words}`)
  },
)
