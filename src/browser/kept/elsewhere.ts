import { servedAnswers } from '../fields.ts'
import { choicesOf } from './choices.ts'
import { dropKept } from './device.ts'
import type { Opened } from './open.ts'

/** Names the other steps where a text of this device waits; one the server already has leaves the device. */
export async function sayElsewhere(box: HTMLElement, opened: readonly Opened[]): Promise<void> {
  const pages = new Map<string, Opened[]>()
  for (const one of opened) pages.set(one.kept.path, [...(pages.get(one.kept.path) ?? []), one])
  const said = box.querySelector<HTMLElement>('[data-kept-elsewhere]')
  for (const [href, held] of pages) {
    const saved = await savedAt(href)
    const { choices, useless } = choicesOf(held, saved ?? new Map())
    if (saved) for (const id of useless) await dropKept(id)
    if (!said || choices.length === 0) continue
    const link = document.createElement('a')
    link.href = href
    link.textContent = held[0]?.title || href
    said.append(said.children.length > 0 ? ', ' : '', link)
    said.hidden = false
  }
}

/** What the server has of that step; null when it does not say. */
async function savedAt(path: string): Promise<Map<string, string> | null> {
  try {
    const answer = await fetch(path)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const form = page.querySelector<HTMLFormElement>('form[data-keep]')
    return answer.ok && form ? servedAnswers(form) : null
  } catch {
    return null
  }
}
