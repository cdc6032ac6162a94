import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'

const WORDS: Record<string, string> = {
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'Cet appareil garde déjà une clé de Pépin.',
  ERROR_INVALID_DOMAIN: 'Cette adresse n’est pas celle de Pépin : ouvrez-le à son adresse habituelle.',
  ERROR_INVALID_RP_ID: 'Cette adresse n’est pas celle de Pépin : ouvrez-le à son adresse habituelle.',
}
const OTHER =
  'Rien n’a été fait : la demande a été annulée, ou l’appareil n’a pas trouvé de clé. Recommencez.'

/** Asks the device before the form leaves, and sends its answer with it. */
function askDevice(form: HTMLFormElement): void {
  const answer = form.elements.namedItem('reponse')
  const said = form.querySelector<HTMLElement>('[data-passkey-state]')
  if (!(answer instanceof HTMLInputElement)) return
  form.addEventListener('submit', event => {
    if (answer.value !== '') return
    event.preventDefault()
    // The guard against second clicks has not seen this one: the form leaves once the device has answered.
    event.stopImmediatePropagation()
    if (said) said.textContent = 'Votre appareil vous demande votre accord.'
    const optionsJSON = JSON.parse(form.dataset['options'] ?? '{}')
    const asked =
      form.dataset['passkey'] === 'add'
        ? startRegistration({ optionsJSON })
        : startAuthentication({ optionsJSON })
    asked
      .then(response => {
        answer.value = JSON.stringify(response)
        form.requestSubmit()
      })
      .catch((error: unknown) => {
        const code = error instanceof WebAuthnError ? error.code : ''
        if (said) said.textContent = WORDS[code] ?? OTHER
      })
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) askDevice(form)
