/** Says a closing on the reader's own clock, when the page knows it. */
export function sayOwnTime(line: HTMLElement): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const known = [...document.querySelectorAll<HTMLElement>('[data-zone]')]
  const sentence = known.find(({ dataset }) => dataset['zone'] === timeZone)?.dataset['sentence']
  if (!sentence) return
  line.textContent = sentence
  line.hidden = false
}
