/** The answers of a form: those that have a version beside them, « v.X » for « X ». */
export const answersOf = (form: HTMLFormElement): string[] =>
  [...new FormData(form).keys()].filter(name => name.startsWith('v.')).map(name => name.slice(2))

export const valuesOf = (data: FormData, name: string): string[] =>
  data.getAll(name).filter(value => typeof value === 'string')

/** What each answer says now, as one text to compare. */
export function readAnswers(form: HTMLFormElement): Map<string, string> {
  const data = new FormData(form)
  return new Map(answersOf(form).map(name => [name, joined(valuesOf(data, name))]))
}

const served = (control: Element): string[] => {
  // Not sent, so not compared.
  if (control.matches(':disabled')) return []
  if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
    return control.defaultChecked ? [control.value] : []
  if (control instanceof HTMLSelectElement)
    return [...control.options].filter(option => option.defaultSelected).map(option => option.value)
  if (control instanceof HTMLInputElement && control.type === 'file') return []
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    ? [control.defaultValue]
    : []
}

/** What each answer said when the server sent the page: a browser may have put back what was typed since. */
export const servedAnswers = (form: HTMLFormElement): Map<string, string> =>
  new Map(answersOf(form).map(name => [name, joined(controlsOf(form, name).flatMap(served))]))

// A line end never stands inside a value of several.
export const joined = (values: readonly string[]): string =>
  values.map(value => value.replace(/\r\n?/g, '\n')).join('\u0000')

const controlsOf = (form: HTMLFormElement, name: string): Element[] => {
  const found = form.elements.namedItem(name)
  return found instanceof Element ? [found] : found ? ([...found] as unknown as Element[]) : []
}

/** Writes an answer in its controls, as if it were typed: what counts characters hears of it. */
export function writeAnswer(form: HTMLFormElement, name: string, text: string): void {
  const values = text.split('\u0000')
  for (const control of controlsOf(form, name)) {
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
      control.checked = values.includes(control.value)
    else if (control instanceof HTMLInputElement && control.type === 'file') continue
    else if (control instanceof HTMLSelectElement)
      for (const option of control.options) option.selected = values.includes(option.value)
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
      control.value = text
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** How an answer is named on the page. */
export function labelOf(form: HTMLFormElement, name: string): string {
  const [control] = controlsOf(form, name)
  const label = control instanceof HTMLElement && 'labels' in control ? control.labels : null
  const said = control?.closest('fieldset')?.querySelector('legend') ?? (label as NodeList | null)?.[0]
  return said?.textContent?.trim() ?? name
}

export function focusAnswer(form: HTMLFormElement, name: string): void {
  const [control] = controlsOf(form, name)
  if (control instanceof HTMLElement) control.focus()
}

export function setBase(form: HTMLFormElement, name: string, base: string): void {
  const input = form.elements.namedItem(`v.${name}`)
  if (input instanceof HTMLInputElement) input.value = base
}
