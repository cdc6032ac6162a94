import { dropKept } from './device.ts'
import { recordName } from './keeper.ts'

/** On the page of two texts: who keeps the one already saved has no more use for the other on this device. */
export function settleChoices(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form'))
    if (form.querySelector('[name^="mien."]'))
      form.addEventListener('submit', () => {
        const chosen = [...new FormData(form)].filter(([name]) => name.startsWith('choix.'))
        const path = recordName(new URL(form.action).pathname)
        const record = sessionStorage.getItem(path)
        if (record && chosen.every(([, which]) => which !== 'mien')) void dropKept(record)
      })
}
