import { expect, it } from 'vitest'
import { inReadingOrder } from './reading-order.ts'
import { SECTION_KEYS } from './sections.ts'

it('answers in the order an agent asks: for me, what to do, what then, who decides, who to ask', () => {
  const shown = inReadingOrder(SECTION_KEYS.map(key => ({ key }))).map(({ key }) => key)
  const asked = ['pitch', 'how-to-apply', 'length', 'deciders', 'criteria', 'contact', 'faq']
  expect(shown.filter(key => (asked as string[]).includes(key))).toEqual(asked)
  expect([...shown].sort()).toEqual([...SECTION_KEYS].sort())
})
