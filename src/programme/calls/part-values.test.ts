import { describe, expect, it } from 'vitest'
import { readyGuide } from '../../../test/ready-guide.ts'
import type { Guide } from './guide.ts'
import { applyTyped, fieldsOf, valuesOf } from './part-values.ts'
import { isPartId, PART_IDS, type PartId, partAfter, partLabel } from './parts.ts'

const guide = readyGuide()

function typed(part: PartId, values: Record<string, string>): Guide {
  const applied = applyTyped(part, guide, values)
  if (!applied.ok) throw new Error(JSON.stringify(applied.errors))
  return applied.guide
}
function problemsOf(part: PartId, values: Record<string, string>): string[] {
  const applied = applyTyped(part, guide, values)
  return applied.ok ? [] : applied.errors.map(({ field, message }) => `${field}: ${message}`)
}

describe.each(PART_IDS)('the part %s', part => {
  it('comes back the same when its own values are typed again', () => {
    expect(typed(part, { ...valuesOf(part, guide) })).toEqual(guide)
  })

  it('changes nothing when no field was on the page', () => {
    expect(typed(part, { autre: 'x', 'question-0': 'x', __proto__: 'x' })).toEqual(guide)
  })

  it('has a label, and field names that are all different', () => {
    expect(partLabel(part)).not.toBe(part)
    const names = fieldsOf(part, guide, {}, 3).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what is typed', () => {
  it('is cleaned of what cannot be seen and of marks that reverse reading', () => {
    expect(typed('essentiel', { titre: '  Un\u0000 \n appel\u202e  ' }).title).toBe('Un appel')
    const body = typed('texte-contact', { texte: 'Un\u0000\n\ndeux\u2066\n\n\n' }).sections.at(-1)?.body
    expect(body).toBe('Un\n\ndeux')
  })

  it.each<[string, PartId, Record<string, string>, RegExp]>([
    [
      'a text of 100,000 characters',
      'texte-contact',
      { texte: 'x'.repeat(100_000) },
      /100 000 signes, la limite est de 10 000/,
    ],
    ['HTML in a text', 'texte-contact', { texte: 'Un\n<script>alert(1)</script>' }, /Ligne 2 : « <script/],
    ['a training that runs code', 'essentiel', { formation: 'javascript:alert(1)' }, /adresse complète/],
    ['a million signs', 'texte-contact', { texte: '|'.repeat(1_000_000) }, /1 000 000 signes/],
    ['a title of 121', 'essentiel', { titre: 'x'.repeat(121) }, /121 signes/],
    ['a negative figure', 'essentiel', { laureats: '-1' }, /entre 1 et 1 000/],
    ['a figure that is not whole', 'essentiel', { laureats: '2,5' }, /nombre entier/],
    ['an enormous figure', 'essentiel', { laureats: '9'.repeat(400) }, /nombre entier/],
    ['infinity', 'essentiel', { laureats: 'Infinity' }, /nombre entier/],
    ['a negative weight', 'criteres', { 'critere-1': 'a', 'poids-1': '-50' }, /entre 0 et 100/],
    ['a weight of 101', 'criteres', { 'critere-1': 'a', 'poids-1': '101' }, /entre 0 et 100/],
    ['the thirtieth of February', 'calendrier', { ouverture: '2026-02-30' }, /n'existe pas/],
    ['a date in words', 'calendrier', { ouverture: 'demain' }, /n'existe pas/],
    ['the year 9999', 'calendrier', { ouverture: '9999-01-01' }, /2020 et 2099/],
    ['an address without a dot', 'promesses', { courriel: 'semailles@horizon' }, /incomplète/],
    ['an address with a line break', 'promesses', { courriel: 'a@b.fr\nBcc: c@d.fr' }, /incomplète/],
    ['a choice of nothing', 'essentiel', { libelle: 'tombola' }, /réponses proposées/],
    ['a domain with an at sign inside', 'essentiel', { domaines: 'a@b.fr' }, /nom de domaine/],
    [
      'fifty-one domains',
      'essentiel',
      { domaines: Array.from({ length: 51 }, (_, i) => `d${i}.fr`).join(' ') },
      /Cinquante/,
    ],
    [
      'eleven criteria',
      'criteres',
      Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`critere-${i + 1}`, 'x'])),
      /10 lignes au plus/,
    ],
  ])('is refused with a sentence when it is %s', (_, part, values, sentence) => {
    const problems = problemsOf(part, values)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(sentence)
    expect(problems[0]).toMatch(
      new RegExp(`^${Object.keys(values)[part === 'criteres' && values['poids-1'] ? 1 : 0]}:`),
    )
  })

  it('may be a French date, a number with spaces, domains with their at sign', () => {
    expect(typed('calendrier', { cloture: '3/11/2026' }).dates.closesOn).toBe('2026-11-03')
    expect(typed('promesses', { budget: '120\u202f000' }).promises.constructionBudget).toBe(120_000)
    expect(
      typed('essentiel', { domaines: '@Horizon.example, horizon.example\nagence.example' }).domains,
    ).toEqual(['horizon.example', 'agence.example'])
  })

  it('may be emptied', () => {
    expect(typed('calendrier', { cloture: '' }).dates.closesOn).toBe('')
    expect(typed('essentiel', { laureats: '' }).numbers.laureates).toBeNull()
  })
})

describe('the rows of a list', () => {
  it('drop those left empty and keep the order of the others', () => {
    const rows = {
      'question-1': 'A ?',
      'reponse-1': 'a',
      'question-2': '',
      'reponse-2': ' ',
      'question-7': 'B ?',
      'reponse-7': '',
    }
    expect(typed('faq', rows).faq).toEqual([
      { question: 'A ?', answer: 'a' },
      { question: 'B ?', answer: '' },
    ])
  })

  it('can all be removed', () => {
    expect(typed('faq', { 'question-1': '', 'reponse-1': '' }).faq).toEqual([])
  })

  it('show blank ones after those kept and typed, never above the most', () => {
    expect(fieldsOf('criteres', guide, {}, 2)).toHaveLength(15)
    expect(fieldsOf('criteres', guide, { 'critere-9': 'x' }, 5)).toHaveLength(30)
  })
})

describe('the parts', () => {
  it('follow each other to the last, and nothing else is one', () => {
    expect(partAfter('essentiel', guide)).toBe('calendrier')
    expect(partAfter('texte-contact', guide)).toBeUndefined()
    expect(['texte-', 'texte-pitch', '__proto__', ''].map(isPartId)).toEqual([false, false, false, false])
  })

  it('are sixteen', () => {
    expect(PART_IDS).toHaveLength(16)
  })
})
