import { startAutosave } from './autosave.ts'
import { followConditions } from './conditions.ts'
import { offerCopies } from './copy.ts'
import { countCharacters } from './count.ts'
import { sayOwnTime } from './own-time.ts'
import { guardSubmits } from './submit.ts'

// Every page works without this; it only spares a few clicks and surprises.
document.querySelector<HTMLElement>('[data-focus]')?.focus()
for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]'))
  countCharacters(area)
followConditions()
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) startAutosave(form)
for (const line of document.querySelectorAll<HTMLElement>('[data-own-time]')) sayOwnTime(line)
offerCopies()
guardSubmits()
