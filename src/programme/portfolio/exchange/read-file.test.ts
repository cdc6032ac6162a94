import { describe, expect, it } from 'vitest'
import { bytesOf, product, smallPortfolio } from '../../../../test/portfolio/small-portfolio.ts'
import { wordFileRefusal } from './file-refusal.ts'
import { readPortfolio } from './read-file.ts'

const refusalOf = (bytes: Buffer) => {
  const read = readPortfolio(bytes)
  return read.ok ? null : read.refusal
}
const changed = (change: (file: ReturnType<typeof smallPortfolio>) => void) => {
  const file = smallPortfolio()
  change(file)
  return bytesOf(file)
}

describe('a file that is no portfolio', () => {
  const whole = bytesOf(smallPortfolio())
  it.each([
    ['empty', Buffer.from(' \n'), 'empty'],
    ['noise', Buffer.from([0x80, 0xff, 0x00, 0x12]), 'not-utf8'],
    ['cut short', whole.subarray(0, 400), 'cut-short'],
    ['cut in a text', Buffer.from('{"data": ["abc'), 'cut-short'],
    ['words', Buffer.from('Bonjour'), 'not-json'],
    ['JSON with an error', Buffer.from('{"data": [1,,2]}'), 'not-json'],
    ['another format', Buffer.from('{"products": []}'), 'other-format'],
    ['a list', Buffer.from('[1, 2]'), 'other-format'],
    ['a number', Buffer.from('12'), 'other-format'],
    ['null', Buffer.from('null'), 'other-format'],
    ['too deep', Buffer.from(`{"data": ${'['.repeat(500)}${']'.repeat(500)}}`), 'too-deep'],
    ['a doubled product', changed(file => file.data.push(product('fini', []))), 'doubled-id'],
    ['a doubled incubator', changed(file => file.included.push(...file.included)), 'doubled-id'],
    [
      'three hundred phases',
      changed(file => file.data.push(product('x', Array(300).fill(['construction', '2024-01-01'])))),
      'other-format',
    ],
    [
      'a name that is a number',
      changed(f => Object.assign(f.data[0]?.attributes ?? {}, { name: 3 })),
      'other-format',
    ],
  ])('%s: is refused in words', (_, bytes, reason) => {
    const refusal = refusalOf(bytes)
    expect(refusal?.reason).toBe(reason)
    expect(refusal && wordFileRefusal(refusal)).toMatch(/^(Ce fichier|«).*Rien n’a été modifié\.$/)
  })

  it('says where it stopped', () => {
    const cut = refusalOf(whole.subarray(0, 400))
    expect(cut && wordFileRefusal(cut)).toContain('au caractère 399')
    const other = refusalOf(changed(file => Object.assign(file.data[2] ?? {}, { attributes: 'x' })))
    expect(other && wordFileRefusal(other)).toContain('« data.2.attributes »')
    expect(wordFileRefusal({ reason: 'too-large', size: 200_000_000, most: 50_000_000 })).toContain('200 Mo')
  })

  it('reads one that says more than is known, and what PostgreSQL cannot hold is taken out', () => {
    const bytes = Buffer.from(
      JSON.stringify(smallPortfolio())
        .replace('"links"', '"plus": {"x": 1}, "links"')
        .replace('Une phrase', 'a\\u0000b\\ud800'),
    )
    const read = readPortfolio(bytes)
    expect(read.ok && read.value.products[0]?.attributes.pitch).toBe('ab\ufffd qui le présente.')
  })
})
