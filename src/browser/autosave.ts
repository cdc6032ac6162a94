import { type Keeper, startKeeper } from './kept/keeper.ts'
import { nothingSent, reconcile, sending } from './reconcile.ts'
import { sendSave } from './save-request.ts'
import { stateLineOf } from './state-line.ts'
import { guardLeaving } from './submit-saved.ts'
import { merged, type Trouble, WORDS } from './words.ts'

const PAUSE_MS = 1500
const KEEP_MS = 400
const LONGEST_WAIT_MS = 60_000

/** A form that saves itself; what others may ask of it. */
export interface Autosave {
  keeper: Keeper | null
  /** Saves what is not saved yet, once the save under way has ended; what prevented it, if anything did. */
  save(): Promise<Trouble | null>
  isDirty(): boolean
  /** Nothing is said nor saved while the page is being left. */
  setLeaving(leaving: boolean): void
  say(trouble: Trouble): void
}

/** Saves the form on every pause by the same request its button makes, and says so in words. */
export function startAutosave(form: HTMLFormElement): Autosave {
  const keyPath = form.dataset['keep']
  const keeper = keyPath ? startKeeper(form, keyPath) : null
  const line = stateLineOf(document)
  const sent = nothingSent()
  let timer: ReturnType<typeof setTimeout> | undefined
  let keepsSoon = false
  let dirty = false
  let held = false
  let failures = 0
  let leaving = false
  let trouble: Trouble | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), wait)
  }
  const say = (now: Trouble) =>
    line.say(
      WORDS[now](held),
      true,
      now === 'signed-out' || now === 'other-account' ? 'sign-in' : now === 'conflict' ? 'both' : undefined,
    )
  const keep = async () => {
    if (keeper && dirty) held = await keeper.keep()
  }

  async function saveNow(unloading: boolean, refresh: boolean): Promise<Trouble | null> {
    if (!(dirty || refresh) || leaving) return null
    const wasDirty = dirty
    dirty = false
    sending(sent, form)
    const outcome = await sendSave(form, unloading)
    trouble = outcome.trouble
    const done = outcome.answer && reconcile(form, outcome.answer, sent, (...now) => keeper?.saved(...now))
    if (trouble === null && outcome.answer) {
      failures = 0
      if (!dirty) await keeper?.release()
      if (!dirty) held = false
      const { said, at } = outcome.answer
      if (done && done.merged.length > 0) line.say(merged(done.merged), false)
      else if (wasDirty && !dirty) line.say(said ?? savedAt(form, at), false)
      else if (!dirty) line.settle()
      if (dirty) later(PAUSE_MS)
      return null
    }
    dirty = dirty || wasDirty
    if (trouble === 'conflict' && done?.own) {
      later(0)
      return trouble
    }
    if (!wasDirty && !dirty) {
      if (trouble === 'signed-out' || trouble === 'other-account') say(trouble)
      return trouble
    }
    await keep()
    if (trouble) say(trouble)
    if (trouble !== 'conflict' && trouble !== 'refused') {
      failures++
      later(Math.min(PAUSE_MS * 2 ** failures, LONGEST_WAIT_MS))
    }
    return trouble
  }

  /** One request at a time. */
  function save(unloading = false, refresh = false): Promise<Trouble | null> {
    clearTimeout(timer)
    const next = turn.then(() => saveNow(unloading, refresh))
    turn = next.catch(() => undefined)
    return next
  }

  form.addEventListener('input', () => {
    dirty = true
    held = false
    if (!keepsSoon)
      setTimeout(() => {
        keepsSoon = false
        void keep()
      }, KEEP_MS)
    keepsSoon = true
    if (failures === 0 || trouble === 'signed-out') later(PAUSE_MS)
  })
  form.addEventListener('focusout', () => {
    if (dirty && failures === 0) later(200)
  })
  const hide = () => {
    void keep()
    if (dirty && !leaving) void save(true)
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hide()
    // Back to this window: save what waits, and hear of what was written elsewhere.
    else if (keeper) void save(false, true)
  })
  window.addEventListener('pagehide', hide)
  window.addEventListener('online', () => later(0))
  window.addEventListener('beforeunload', event => {
    if (dirty && !held && !leaving) event.preventDefault()
  })
  // A browser that put back what was typed before the page was loaded again.
  if (keeper?.isBehind()) {
    dirty = true
    later(PAUSE_MS)
  }
  const autosave: Autosave = {
    keeper,
    save: () => save(),
    isDirty: () => dirty,
    setLeaving(now) {
      leaving = now
      if (now) clearTimeout(timer)
    },
    say,
  }
  guardLeaving(form, autosave)
  return autosave
}

const savedAt = ({ dataset }: HTMLFormElement, at = ''): string =>
  `${dataset['saved'] ?? 'Brouillon enregistré'} à ${at}. ${dataset['autosave'] ?? ''}`.trim()
