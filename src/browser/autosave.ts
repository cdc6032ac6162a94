const PAUSE_MS = 2000
const LONGEST_WAIT_MS = 60_000

interface Saved {
  saved: boolean
  at?: string
  versions?: Record<string, number>
  /** What to say instead of the words for an application. */
  said?: string
}

/** Saves the form on every pause by the same request its button makes, and says so in words. */
export function startAutosave(form: HTMLFormElement): void {
  const state = document.querySelector<HTMLElement>('[data-saved-state]')
  let timer: ReturnType<typeof setTimeout> | undefined
  let dirty = false
  let busy = false
  let failures = 0
  let leaving = false

  const say = (text: string, trouble: boolean) => {
    if (!state) return
    state.textContent = text
    state.toggleAttribute('data-trouble', trouble)
  }

  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(save, wait)
  }

  const retry = (text: string) => {
    failures++
    say(text, true)
    later(Math.min(PAUSE_MS * 2 ** failures, LONGEST_WAIT_MS))
  }

  async function save(): Promise<void> {
    if (!dirty || busy || leaving) return
    busy = true
    dirty = false
    const pairs = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
    const body = new URLSearchParams(pairs)
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      })
      const answer = response.headers.get('content-type')?.includes('json')
        ? ((await response.json()) as Saved)
        : undefined
      if (response.ok && answer?.saved) {
        failures = 0
        for (const [field, version] of Object.entries(answer.versions ?? {})) {
          const input = form.elements.namedItem(`v.${field}`)
          if (input instanceof HTMLInputElement) input.value = String(version)
        }
        say(
          dirty
            ? 'Modifications en cours…'
            : (answer.said ??
                `Brouillon enregistré à ${answer.at}. ${form.dataset['autosave'] ?? ''}`.trim()),
          false,
        )
      } else if (response.status === 409) {
        dirty = true
        say(
          'Ce texte a changé ailleurs : utilisez le bouton « Enregistrer » pour voir les deux versions.',
          true,
        )
      } else if (response.status >= 500 || response.status === 429) {
        dirty = true
        retry(
          'Non enregistré : le serveur ne répond pas. Votre texte reste dans cette page, nouvel essai dans un instant.',
        )
      } else {
        dirty = true
        say('Non enregistré : utilisez le bouton « Enregistrer ». Votre texte reste dans cette page.', true)
      }
    } catch {
      dirty = true
      retry(
        'Non enregistré : la connexion est coupée. Votre texte reste dans cette page, nouvel essai dans un instant.',
      )
    } finally {
      busy = false
    }
    if (dirty && failures === 0 && state && !state.hasAttribute('data-trouble')) later(PAUSE_MS)
  }

  form.addEventListener('input', () => {
    dirty = true
    if (failures === 0) later(PAUSE_MS)
  })
  form.addEventListener('submit', () => {
    leaving = true
    clearTimeout(timer)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save()
  })
  window.addEventListener('online', () => later(0))
  window.addEventListener('beforeunload', event => {
    if (dirty && !leaving) event.preventDefault()
  })
}
