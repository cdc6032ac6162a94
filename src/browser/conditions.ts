/** What the form says for a name: the values chosen, or typed. */
function valuesOf(form: HTMLFormElement, name: string): string[] {
  return new FormData(form).getAll(name).map(String)
}

/** Shows a question at once when the answer it waits for is given; what was typed in it stays when it is hidden. */
export function followConditions(): void {
  const waiting = [...document.querySelectorAll<HTMLElement>('[data-when]')]
  const update = () => {
    for (const block of waiting) {
      const form = block.closest('form')
      if (!form) continue
      const { when = '', is = '' } = block.dataset
      const said = valuesOf(form, when)
      const opened = is === 'non' && said.length === 0 ? true : said.includes(is)
      // A question that waits for one that is hidden is hidden with it.
      const before = document.getElementById(when)?.closest<HTMLElement>('[data-when]')
      block.hidden = !opened || before?.hidden === true
    }
  }
  for (const form of new Set(waiting.map(block => block.closest('form'))))
    form?.addEventListener('input', update)
  update()
}
