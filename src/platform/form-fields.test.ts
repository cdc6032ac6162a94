import { describe, expect, it } from 'vitest'
import { parseFormBody } from './form-fields.ts'

describe('a form body', () => {
  it.each([
    ['texte=caf%C3%A9+noir', 'café noir'],
    ['texte=%F0%9F%8C%B1', '🌱'],
    ['texte=%EF%BB%BFd%C3%A9but', '\ufeffdébut'],
    ['texte=a%0D%0Ab%0Dc%0Ad', 'a\nb\nc\nd'],
    ['texte=100%+de', '100% de'],
    ['texte=%E2%80%AErenvers%C3%A9', '\u202erenversé'],
    [Buffer.from('texte=été brut').toString('latin1'), 'été brut'],
    ['texte=premier&texte=second', 'premier'],
    ['texte', ''],
    ['autre=1', ''],
  ])('%s says what was typed', (body, typed) => {
    expect(parseFormBody(body).text('texte')).toBe(typed)
  })

  it.each([
    'texte=%FF%FE',
    'texte=%C3',
    'texte=%ED%A0%80',
    Buffer.from([0x74, 0x3d, 0xe9]).toString('latin1'),
  ])('%s is refused: it is not UTF-8', body => {
    expect(() => parseFormBody(body)).toThrow()
  })
})
