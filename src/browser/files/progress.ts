/** Says beside a file field how its sending goes, in words that are read aloud, and offers to go on. */
export function sayProgress(input: HTMLInputElement) {
  const place = input.parentElement?.querySelector<HTMLElement>('[data-upload-state]')
  let again: (() => void) | undefined
  let said = ''

  const say = (text: string, trouble: boolean, retry?: () => void) => {
    again = retry
    if (!place || text === said) return
    said = text
    place.replaceChildren(text)
    place.toggleAttribute('data-trouble', trouble)
    if (!retry) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'ds-button'
    button.dataset['variant'] = 'secondary'
    button.textContent = 'Reprendre l’envoi'
    button.addEventListener('click', start)
    place.append(' ', button)
  }

  const start = () => {
    const retry = again
    say('Reprise de l’envoi…', false)
    retry?.()
  }

  return {
    nothing: () => say('', false),
    trouble: (text: string, retry?: () => void) => say(text, true, retry),
    done: () => say('Fichier arrivé : il partira avec le message.', false),
    /** By tens: each change is read aloud. */
    progress(name: string, sent: number, size: number) {
      const part = Math.floor((sent / size) * 10) * 10
      say(
        part === 100
          ? `« ${name} » est arrivé, un instant…`
          : `Envoi de « ${name} » : ${part}\u00a0%. Gardez cette page ouverte.`,
        false,
      )
    },
    /** The network is back. */
    retry() {
      if (again) start()
    },
  }
}
