import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { answersIn, canonicalOf, fingerprintOf, receiptNumber, receiptOf } from './receipt.ts'

const content = (answers: [string, string][]) => ({ call: 'appel', form: 1, answers: new Map(answers) })

describe('the canonical text of an application', () => {
  it('is the same whatever the order of the answers, and leaves out the empty ones', () => {
    const one = canonicalOf(
      content([
        ['b', '2'],
        ['a', '1'],
        ['c', ''],
      ]),
    )
    expect(one).toBe(
      canonicalOf(
        content([
          ['a', '1'],
          ['b', '2'],
        ]),
      ),
    )
    expect(one).toBe('{"answers":{"a":"1","b":"2"},"call":"appel","form":1}')
  })

  it.each([
    'é',
    'e\u0301',
    '🌱',
    '\ufeffdébut',
    '\u200b',
    '\u202erenversé',
    'a\nb\tc',
    '"\\/',
    '<script>',
    ' espaces ',
  ])('gives back %j byte for byte', text => {
    expect(answersIn(canonicalOf(content([['a', text]]))).get('a')).toBe(text)
  })

  it('tells two texts apart that look alike', () => {
    const print = (text: string) => fingerprintOf(canonicalOf(content([['a', text]])))
    expect(print('é')).not.toBe(print('e\u0301'))
    expect(print('a')).not.toBe(print('a\u200b'))
  })

  it('is fingerprinted as sha256sum would', () => {
    const text = canonicalOf(content([['a', 'œuvre 🌱']]))
    expect(fingerprintOf(text)).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'))
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a receipt number', () => {
  it('is read aloud without doubt, and says the version', () => {
    expect(receiptNumber(Buffer.from([0, 1, 2, 3, 31, 30, 29, 28]))).toBe('0123-ZYXW')
    expect(receiptOf('0123-ZYXW', 1)).toBe('0123-ZYXW')
    expect(receiptOf('0123-ZYXW', 3)).toBe('0123-ZYXW-3')
  })
})
