import { describe, expect, it } from 'vitest'
import { readyGuide } from '../../../test/ready-guide.ts'
import type { Guide } from './guide.ts'
import { type Choices, mergePart } from './merge.ts'
import { valuesOf } from './part-values.ts'

const base = readyGuide()
const theirs: Guide = {
  ...base,
  title: 'Leur titre',
  theme: 'Leur thème',
  faq: [{ question: 'La leur ?', answer: 'oui' }],
}

const merge = (typed: Record<string, string>, choices: Choices = {}, known: Guide | null = base) =>
  mergePart('essentiel', {
    base: known ?? undefined,
    theirs,
    typed: { ...valuesOf('essentiel', base), ...typed },
    choices,
  })

describe('two people changing one part', () => {
  it('keeps what only one of them changed', () => {
    const merged = merge({ perimetre: 'tout le monde' })
    expect(merged).toMatchObject({
      kind: 'merged',
      changed: true,
      guide: { title: 'Leur titre', theme: 'Leur thème', perimeter: 'tout le monde', faq: theirs.faq },
    })
  })

  it('shows both versions of what both changed, and only that', () => {
    expect(merge({ titre: 'Mon titre', perimetre: 'tout le monde' })).toEqual({
      kind: 'conflicts',
      conflicts: [
        {
          unit: 'titre',
          label: "Nom de l'appel",
          differences: [{ label: "Nom de l'appel", theirs: 'Leur titre', mine: 'Mon titre' }],
        },
      ],
    })
  })

  it.each([
    ['mine', 'Mon titre'],
    ['theirs', 'Leur titre'],
  ] as const)('takes %s when it was chosen', (choice, title) => {
    expect(merge({ titre: 'Mon titre' }, { titre: choice })).toMatchObject({
      kind: 'merged',
      guide: { title },
    })
  })

  it('agrees at once when both wrote the same', () => {
    expect(merge({ titre: 'Leur titre' })).toMatchObject({ kind: 'merged', changed: false })
  })

  it('lets everything differ when what the form showed is not known', () => {
    const merged = merge({ perimetre: 'tout le monde' }, {}, null)
    expect(merged.kind === 'conflicts' && merged.conflicts.map(({ unit }) => unit)).toEqual([
      'titre',
      'theme',
      'perimetre',
    ])
  })

  it('says what cannot be read before anything else', () => {
    expect(merge({ titre: 'Mon titre', laureats: 'cinq' })).toMatchObject({ kind: 'errors' })
  })
})

describe('two people changing one list', () => {
  const mine = { ...valuesOf('faq', base), 'question-1': 'La mienne ?' }

  it('never mixes their rows with mine: the list is chosen whole', () => {
    const merged = mergePart('faq', { base, theirs, typed: mine })
    expect(merged).toMatchObject({ kind: 'conflicts', conflicts: [{ unit: 'faq' }] })
    const [conflict] = merged.kind === 'conflicts' ? merged.conflicts : []
    expect(conflict?.differences.slice(0, 2)).toEqual([
      { label: 'Question 1', theirs: 'La leur ?', mine: 'La mienne ?' },
      { label: 'Réponse 1', theirs: 'oui', mine: base.faq[0]?.answer },
    ])
    expect(conflict?.differences.length).toBe(base.faq.length * 2)
  })

  it('takes every row of the version chosen', () => {
    const kept = mergePart('faq', { base, theirs, typed: mine, choices: { faq: 'mine' } })
    expect(kept.kind === 'merged' && kept.guide.faq).toEqual([
      { question: 'La mienne ?', answer: base.faq[0]?.answer },
      ...base.faq.slice(1),
    ])
    const left = mergePart('faq', { base, theirs, typed: mine, choices: { faq: 'theirs' } })
    expect(left.kind === 'merged' && left.guide.faq).toEqual(theirs.faq)
  })

  it('may empty a list that nobody else touched', () => {
    const rows = Object.fromEntries(Object.keys(valuesOf('faq', base)).map(name => [name, '']))
    const merged = mergePart('faq', { base, theirs: base, typed: rows })
    expect(merged).toMatchObject({ kind: 'merged', changed: true, guide: { faq: [] } })
  })
})
