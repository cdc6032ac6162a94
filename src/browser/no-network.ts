import { printed } from './words.ts'

const SAID =
  'Pas de réseau : rien n’est envoyé. Ce que vous avez écrit reste dans cette page. Réessayez dès que le réseau revient.'

/** Without network a form stays in its page: the browser would show its own, and what was typed would be gone. */
export function holdWithoutNetwork(): void {
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    if (navigator.onLine || event.defaultPrevented || form.method !== 'post') return
    event.preventDefault()
    if (!form.querySelector('[data-no-network]')) form.append(line())
  })
  window.addEventListener('online', () => {
    for (const said of document.querySelectorAll('[data-no-network]')) said.remove()
  })
}

/** Read aloud as it appears. */
function line(): HTMLElement {
  const said = document.createElement('p')
  said.className = 'pepin-saved'
  said.dataset['noNetwork'] = ''
  said.dataset['trouble'] = ''
  said.setAttribute('role', 'alert')
  said.textContent = printed(SAID)
  return said
}
