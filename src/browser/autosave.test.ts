import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startAutosave } from './autosave.ts'

type Listener = () => void

const state = { textContent: '', toggleAttribute: () => false, setAttribute: () => {} }
beforeEach(() => {
  vi.useFakeTimers()
  const page = {
    addEventListener: () => {},
    querySelector: () => state,
    querySelectorAll: () => [],
    visibilityState: 'visible',
  }
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

/** A form that says this once saved, on a server that answers so; typing in it. */
function write(fetch: () => Promise<Response>, autosave = '', saved?: string) {
  vi.stubGlobal('fetch', vi.fn(fetch))
  const listeners = new Map<string, Listener>()
  const form = {
    action: '/evaluations/x',
    dataset: { autosave, ...(saved === undefined ? {} : { saved }) },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  }
  startAutosave(form as unknown as HTMLFormElement)
  return {
    type: () => listeners.get('input')?.(),
    asked: () => vi.mocked(globalThis.fetch).mock.calls.length,
  }
}

const kept = async () => Response.json({ saved: true, at: '11 h 05' })

it.each(['Votre évaluation n’est pas encore remise.', 'Il n’est pas encore envoyé.'])(
  'a draft saved by itself says what its own form says: %s',
  async words => {
    const { type } = write(kept, words)
    type()
    await vi.advanceTimersByTimeAsync(2500)
    expect(state.textContent).toBe(`Brouillon enregistré à 11\u00a0h\u00a005. ${words}`)
  },
)

it('what is sent already is corrected, not drafted', async () => {
  const { type } = write(kept, 'Elles ne sont pas encore envoyées.', 'Modifications enregistrées')
  type()
  await vi.advanceTimersByTimeAsync(2500)
  expect(state.textContent).toBe(
    'Modifications enregistrées à 11\u00a0h\u00a005. Elles ne sont pas encore envoyées.',
  )
})

it('waits for a pause of a second and a half, and saves what is typed once', async () => {
  const { type, asked } = write(kept)
  for (let letters = 0; letters < 10; letters++) {
    type()
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(asked()).toBe(0)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked()).toBe(1)
})

it('never sends two requests at once', async () => {
  let underWay = 0
  let most = 0
  const { type } = write(async () => {
    most = Math.max(most, ++underWay)
    await new Promise(resolve => setTimeout(resolve, 5000))
    underWay--
    return kept()
  })
  type()
  await vi.advanceTimersByTimeAsync(2000)
  type()
  await vi.advanceTimersByTimeAsync(20_000)
  expect([most, underWay]).toEqual([1, 0])
})

it('tries again without network, each time later, and says so', async () => {
  const { type, asked } = write(async () => {
    throw new TypeError('no network')
  })
  type()
  await vi.advanceTimersByTimeAsync(1600)
  expect(state.textContent).toMatch(/^Non enregistré\u00a0: la connexion est coupée\./)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked()).toBeGreaterThanOrEqual(4)
  expect(asked()).toBeLessThan(8)
})

it.each([
  [401, 'Session terminée'],
  [403, 'Non enregistré\u00a0: utilisez le bouton'],
  [409, 'Ce texte a changé ailleurs'],
  [422, 'Non enregistré\u00a0: utilisez le bouton'],
  [503, 'Non enregistré\u00a0: le serveur ne répond pas'],
])('says what an answer %i means', async (status, words) => {
  const { type } = write(async () => Response.json({ saved: false }, { status }))
  type()
  await vi.advanceTimersByTimeAsync(1600)
  expect(state.textContent.startsWith(words)).toBe(true)
})
