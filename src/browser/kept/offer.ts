import { focusAnswer, readAnswers, servedAnswers, writeAnswer } from '../fields.ts'
import { type Choice, choicesOf } from './choices.ts'
import { dropKept } from './device.ts'
import { sayElsewhere } from './elsewhere.ts'
import type { Keeper } from './keeper.ts'
import { openKept } from './open.ts'
import { whenKept } from './when.ts'

interface Place {
  box: HTMLElement
  /** Absent where nothing can be written any more: texts are read and copied. */
  form: HTMLFormElement | null
  keeper: Keeper | null
}

/** Shows what this device keeps of a draft and the server does not have; the person chooses, nothing is posted. */
export async function offerKept(place: Place): Promise<void> {
  const { box, form } = place
  const path = box.dataset['kept'] ?? ''
  const draft = path.replace(/\/etapes\/.*$/, '')
  const opened = await openKept(draft, box.dataset['keep'] ?? '')
  const here = opened.filter(({ kept }) => kept.path === path)
  const others = opened.filter(({ kept }) => kept.path !== path)
  void sayElsewhere(box, others).catch(() => {})
  const { choices, useless } = choicesOf(here, form ? servedAnswers(form) : new Map())
  for (const id of useless) await dropKept(id)
  if (choices.length === 0) return
  const list = box.querySelector<HTMLElement>('[data-kept-list]')
  const left = new Set(choices)
  for (const choice of choices)
    list?.append(
      shown(place, choice, async () => {
        left.delete(choice)
        if (![...left].some(({ record }) => record === choice.record)) await dropKept(choice.record)
        if (left.size === 0 && list) list.hidden = true
      }),
    )
  if (list) list.hidden = false
  const said = box.querySelector('[data-kept-said]')
  if (said) said.textContent = list?.querySelector('h2')?.textContent ?? ''
}

/** One answer: both texts, and a button under each. */
function shown({ box, form, keeper }: Place, choice: Choice, chosen: () => Promise<void>): Element {
  const model = box.querySelector('template')?.content.firstElementChild as HTMLElement
  const one = model.cloneNode(true) as HTMLElement
  const part = (name: string, side: string) => one.querySelector<HTMLElement>(`[data-kept-${name}="${side}"]`)
  const fill = (name: string, side: string, text: string) => {
    const element = part(name, side)
    if (element) element.textContent = text
  }
  let theirs = form ? servedAnswers(form).get(choice.name) : undefined
  fill('label', '', choice.label)
  fill('title', 'mine', `Texte gardé sur cet appareil ${whenKept(choice.at, Date.now())}`)
  fill('text', 'mine', choice.text || '(vide)')
  fill('text', 'theirs', theirs || '(vide)')
  // Several answers have the same buttons: each says which it is of.
  for (const button of one.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent} : ${choice.label}`)
  const finish = async () => {
    one.remove()
    await chosen()
    const next = box.querySelector<HTMLElement>('[data-kept-list]:not([hidden]) [data-kept-take]')
    if (next) next.focus()
    else if (form) focusAnswer(form, choice.name)
  }
  part('take', 'theirs')?.addEventListener('click', () => void finish())
  if (theirs === undefined || !form) {
    for (const name of ['title', 'text']) part(name, 'theirs')?.remove()
    part('take', 'mine')?.remove()
    fill('take', 'theirs', 'Effacer de cet appareil')
    part('take', 'theirs')?.removeAttribute('aria-label')
    return one
  }
  part('take', 'mine')?.addEventListener('click', async () => {
    const now = readAnswers(form).get(choice.name)
    if (now !== theirs) {
      // Typed meanwhile: shown before it is replaced.
      theirs = now
      fill('text', 'theirs', now || '(vide)')
      return
    }
    writeAnswer(form, choice.name, choice.text)
    await keeper?.keep()
    await finish()
  })
  return one
}
