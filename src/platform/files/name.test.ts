import { describe, expect, test } from 'vitest'
import { cleanName, LONGEST_NAME } from './name.ts'
import { dispositionOf } from './serve.ts'

describe('the name of a file', () => {
  test.each([
    ['bilan 2026.pdf', 'bilan 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\zoe\\bilan.odt', 'bilan.odt'],
    ['..', 'fichier'],
    ['', 'fichier'],
    ['.htaccess', 'htaccess'],
    ['photo\u202egnp.exe.png', 'photognp.exe.png'],
    ['a\u0000b\nc\u200b.txt', 'abc.txt'],
    ['  un   deux .pdf ', 'un deux.pdf'],
    ['qui ? "quoi" <où>.csv', 'qui - -quoi- -où-.csv'],
    ['e\u0301te\u0301.pdf', 'été.pdf'],
  ])('%j is kept as %j', (raw, name) => {
    expect(cleanName(raw)).toBe(name)
  })

  test('of 300 characters is shortened, its extension kept', () => {
    const name = cleanName(`${'é'.repeat(300)}.pdf`)
    expect(Array.from(name)).toHaveLength(LONGEST_NAME)
    expect(name).toMatch(/^é+…\.pdf$/)
  })

  test('is written in a header so that nothing escapes it', () => {
    expect(dispositionOf('été "1"\\ (a).pdf')).toBe(
      `attachment; filename="_t_ _1__ (a).pdf"; filename*=UTF-8''%C3%A9t%C3%A9%20%221%22%5C%20%28a%29.pdf`,
    )
  })
})
