import type { Autosave } from './autosave.ts'

/** A submission lost on the way can be tried again. */
const LOST_AFTER_MS = 8000

/**
 * A button of a form that saves itself first waits for the save: without network nothing is sent into the void,
 * the page stays with its text. What the save says beside (two texts, a session ended) is for the server to show.
 */
export function guardLeaving(form: HTMLFormElement, autosave: Autosave): void {
  let through = false
  let waiting = false
  const leave = () => {
    autosave.setLeaving(true)
    setTimeout(() => autosave.setLeaving(false), LOST_AFTER_MS)
  }
  form.addEventListener('submit', event => {
    if (through || !autosave.keeper || (!autosave.isDirty() && navigator.onLine)) {
      through = false
      leave()
      return
    }
    event.preventDefault()
    if (waiting) return
    waiting = true
    const { submitter } = event as SubmitEvent
    void autosave
      .save()
      .then(trouble => {
        if (trouble === 'offline' || trouble === 'away') return
        if (!navigator.onLine) return autosave.say('offline')
        through = true
        form.requestSubmit(submitter)
      })
      .finally(() => {
        waiting = false
      })
  })
}
