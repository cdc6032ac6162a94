import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nothingSent, reconcile, sending } from './reconcile.ts'

class Control {
  dispatchEvent = () => true
  closest = () => null
  labels = []
  type = 'text'
  constructor(public value: string) {}
}

beforeEach(() => {
  for (const name of ['Element', 'HTMLElement', 'HTMLInputElement']) vi.stubGlobal(name, Control)
  for (const name of ['HTMLTextAreaElement', 'HTMLSelectElement']) vi.stubGlobal(name, class {})
  vi.stubGlobal('FormData', function FormData(form: { controls: Record<string, Control> }) {
    const values = Object.entries(form.controls).map(([name, { value }]): [string, string] => [name, value])
    const data = new Map(values)
    return Object.assign(data, { getAll: (name: string) => [data.get(name) ?? ''] })
  })
})
afterEach(() => vi.unstubAllGlobals())

/** A form of answers over their first version, and what the server is known to have. */
function formOf(texts: Record<string, string>) {
  const controls: Record<string, Control> = {}
  for (const [name, text] of Object.entries(texts)) {
    controls[`v.${name}`] = new Control('1')
    controls[name] = new Control(text)
  }
  const elements = { namedItem: (name: string) => controls[name] ?? null }
  const form = { controls, elements } as unknown as HTMLFormElement
  const said = (name: string) => controls[name]?.value
  const type = (name: string, text: string) => {
    const control = controls[name]
    if (control) control.value = text
  }
  return { form, said, type, sent: nothingSent(), saved: vi.fn() }
}

it('moves the base of what was saved, even while more is typed', () => {
  const { form, said, type, sent, saved } = formOf({ titre: 'Un' })
  sending(sent, form)
  type('titre', 'Un titre')
  reconcile(form, { saved: true, versions: { titre: '2.ab' } }, sent, saved)
  expect([said('v.titre'), said('titre')]).toEqual(['2.ab', 'Un titre'])
  expect(saved.mock.calls).toEqual([['titre', 'Un']])
})

it('takes the newer text of an answer left alone, and leaves the one being typed', () => {
  const { form, said, type, sent, saved } = formOf({ titre: 'T', probleme: 'P' })
  sending(sent, form)
  type('probleme', 'P, en cours')
  const newer = ['titre', 'probleme'].map(field => ({ field, value: 'Ailleurs', base: '2.cd' }))
  expect(reconcile(form, { saved: true, newer }, sent, saved).merged).toEqual(['titre'])
  expect([said('titre'), said('v.titre')]).toEqual(['Ailleurs', '2.cd'])
  expect([said('probleme'), said('v.probleme')]).toEqual(['P, en cours', '1'])
})

it('knows its own text when the answer to it was lost, and no one else’s', () => {
  const { form, said, type, sent, saved } = formOf({ titre: 'Envoyé', probleme: 'P' })
  sending(sent, form)
  type('titre', 'Envoyé, puis corrigé')
  sending(sent, form)
  const clashes = [
    { field: 'titre', value: 'Envoyé', base: '2.ef' },
    { field: 'probleme', value: 'D’une autre', base: '3.aa' },
  ]
  expect(reconcile(form, { saved: false, clashes }, sent, saved).own).toBe(true)
  expect([said('v.titre'), said('titre')]).toEqual(['2.ef', 'Envoyé, puis corrigé'])
  expect([said('v.probleme'), said('probleme')]).toEqual(['1', 'P'])
})
