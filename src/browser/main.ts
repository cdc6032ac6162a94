import { startAutosave } from './autosave.ts'
import { followConditions } from './conditions.ts'
import { offerCopies } from './copy.ts'
import { countCharacters } from './count.ts'
import { offerKept } from './kept/offer.ts'
import { settleChoices } from './kept/settle.ts'
import { holdWithoutNetwork } from './no-network.ts'
import { sayOwnTime } from './own-time.ts'
import { guardSubmits } from './submit.ts'

// Every page works without this; it only spares a few clicks and surprises.
document.querySelector<HTMLElement>('[data-focus]')?.focus()
for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]'))
  countCharacters(area)
const saving = [...document.querySelectorAll<HTMLFormElement>('form[data-autosave]')].map(form => ({
  form,
  ...startAutosave(form),
}))
for (const box of document.querySelectorAll<HTMLElement>('[data-kept]')) {
  const { form = null, keeper = null } =
    saving.find(({ form }) => new URL(form.action).pathname === box.dataset['kept']) ?? {}
  box.querySelector('[data-act="both"] button')?.addEventListener('click', () => form?.requestSubmit())
  void offerKept({ box, form, keeper }).catch(() => {})
}
settleChoices()
followConditions()
for (const line of document.querySelectorAll<HTMLElement>('[data-own-time]')) sayOwnTime(line)
offerCopies()
// First: what it holds back was not sent.
holdWithoutNetwork()
guardSubmits()
