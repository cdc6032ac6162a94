import fc from 'fast-check'
import type { FuzzField } from './forms.ts'

/** What people and attackers type that programs have been seen to fail on. */
const NASTY = [
  '',
  ' ',
  '\u00a0',
  '\u0000',
  'a\u0000b',
  '\u001b[31m',
  '\u202eabc\u202c',
  '\u200b\u200b',
  '🌱'.repeat(50),
  'é'.normalize('NFD'),
  '\ud800',
  '\uffff',
  'x'.repeat(20_000),
  'ligne\r\nligne\nligne\r',
  "' or 1=1 --",
  '%00%ff',
  '{{cloture}}{{inconnue}}',
  '<script>alert(1)</script>',
  '](javascript:alert(1))',
  '=cmd|/c calc!A1',
  '../../etc/passwd',
  '#{7*7}',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'true',
  '[]',
  '{"a":1}',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '-1',
  '999999999999999999999',
  '2147483648',
  '0x10',
  '1,5',
  '1 250',
]

const DATES = [
  '2026-02-30',
  '2026-02-29',
  '2028-02-29',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-000001-01-01',
  '2026-03-29',
  '2026-10-25',
  '31/12/2026',
  '2026-1-1',
  '2026-12-31T23:59:59Z',
  'demain',
]

const ADDRESSES = [
  'a@b',
  '@',
  'a@@b.fr',
  'a@b.fr,c@d.fr',
  'a@b.fr\r\nBcc: c@d.fr',
  '"a b"@c.fr',
  `${'a'.repeat(300)}@b.fr`,
  'é@à.fr',
  'a@[127.0.0.1]',
  '<a@b.fr>',
]

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 60 }) },
)
const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.bigInt()).map(String)
const anyDate = fc
  .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2200-01-01') })
  .map(date => date.toISOString().slice(0, 10))
const anyAddress = fc.oneof(fc.constantFrom(...ADDRESSES), fc.emailAddress())
const anyId = fc.uuid()

/** A value for a control of that type: plausible once in a while, odd most of the time. */
function arbitraryOf({ type, value, options }: FuzzField): fc.Arbitrary<string> {
  const kept = value === null || value === '' ? [] : [value]
  const offered = fc.constantFrom('', ...options, ...kept)
  switch (type) {
    case 'select':
    case 'radio':
    case 'checkbox':
      return fc.oneof(offered, offered, text)
    case 'date':
      return fc.oneof(anyDate, fc.constantFrom(...DATES), text)
    case 'email':
      return fc.oneof(anyAddress, text)
    case 'number':
      return fc.oneof(anyNumber, text)
    case 'hidden':
      return fc.oneof(offered, anyNumber, anyId, text)
    default:
      return fc.oneof(text, text, anyNumber, anyDate, anyAddress)
  }
}

/** As many values as asked for, the same at each run. */
export const valuesFor = (field: FuzzField, count: number, seed: number): string[] =>
  fc.sample(arbitraryOf(field), { numRuns: count, seed })
