import { describe, expect, it } from 'vitest'
import { differencesBetween } from './differences.ts'
import { DEFAULT_FORM, type Field } from './form.ts'
import { canonicalOf } from './receipt.ts'

const sent = (answers: Record<string, string>, form = 1) =>
  canonicalOf({ call: 'c', form, answers: new Map(Object.entries(answers)) })
const forms = [DEFAULT_FORM, DEFAULT_FORM] as const
const words = (difference: { stretches: { kind: string; text: string }[] } | undefined) =>
  difference?.stretches.map(({ kind, text }) => `${kind}:${text}`)

describe('what separates two sendings', () => {
  it('is each answer that changed, word by word, in the order of the questions', () => {
    const before = sent({ titre: 'Un titre', probleme: 'Dix agents attendent', nom: 'Zoé' })
    const after = sent({ titre: 'Un autre titre', probleme: 'Mille agents attendent', nom: 'Zoé' })
    const found = differencesBetween(before, after, forms, false)
    expect(found.map(({ field }) => field)).toEqual(['titre', 'probleme'])
    expect(words(found[1])).toEqual(['removed:Dix', 'added:Mille', 'same: agents attendent'])
  })

  it('is nothing when the texts are the same', () => {
    expect(differencesBetween(sent({ titre: 'A' }), sent({ titre: 'A' }), forms, true)).toEqual([])
  })

  it('tells what the jury never sees from the rest', () => {
    const found = differencesBetween(sent({}), sent({ hierarchie: 'Paul Petit', titre: 'T' }), forms, true)
    expect(found.map(({ field, private: hidden }) => [field, hidden])).toEqual([
      ['titre', false],
      ['hierarchie', true],
    ])
  })

  it('keeps an answer readable when its question is gone, and shows the one that is new', () => {
    const gone = DEFAULT_FORM.find(({ id }) => id === 'solution') as Field
    const added: Field = { ...gone, id: 'nouvelle', label: 'Une question nouvelle' }
    const later = [...DEFAULT_FORM.filter(({ id }) => id !== 'solution'), added]
    const found = differencesBetween(
      sent({ solution: 'Ancienne' }),
      sent({ nouvelle: 'Réponse' }, 2),
      [DEFAULT_FORM, later],
      false,
    )
    expect(found.map(({ field, label }) => [field, label])).toEqual([
      ['nouvelle', 'Une question nouvelle'],
      ['solution', gone.label],
    ])
    expect(words(found[1])).toEqual(['removed:Ancienne'])
  })
})
