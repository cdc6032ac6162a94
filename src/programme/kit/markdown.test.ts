import { expect, it } from 'vitest'
import { blocksOf, plain } from './markdown.ts'

const BASE = 'https://pepin.example'
const read = (text: string) => blocksOf(text, BASE)

it('reads headings, paragraphs, lists, steps, bold and italic', () => {
  expect(read('### Un\nDeux **trois** *quatre*\n\n- a\n- b\n\n1. c\n2. d')).toEqual([
    { kind: 'heading', text: 'Un' },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Deux ' },
        { text: 'trois', strong: true },
        { text: ' ' },
        { text: 'quatre', emphasis: true },
      ],
    },
    { kind: 'list', items: [[{ text: 'a' }], [{ text: 'b' }]] },
    { kind: 'steps', items: [[{ text: 'c' }], [{ text: 'd' }]] },
  ])
})

it('leads to whole addresses only: elsewhere as written, here from the root of this site', () => {
  const [block] = read('[un](https://exemple.fr/a) [deux](/formation) moi@exemple.fr https://exemple.fr.')
  const links = block?.kind === 'paragraph' ? block.runs.flatMap(({ href }) => href ?? []) : []
  expect(links).toEqual([
    'https://exemple.fr/a',
    `${BASE}/formation`,
    'mailto:moi@exemple.fr',
    'https://exemple.fr',
  ])
})

it.each(['[a](javascript:alert(1))', '[a](//ailleurs.fr)', '[a](data:text/html,x)', '<script>a</script>'])(
  'keeps %s as a text that leads nowhere',
  text => {
    const [block] = read(text)
    const runs = block?.kind === 'paragraph' ? block.runs : []
    expect(runs.some(({ href }) => href !== undefined)).toBe(false)
    expect(plain(runs)).toBe(text)
  },
)
