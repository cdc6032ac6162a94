import { expect, it } from 'vitest'
import { lightMarkdown } from './markdown.ts'
import { hasMarkup, withoutTags } from './markup.ts'

it.each([
  ['# Un titre', '### Un titre'],
  ['######Un titre', '### Un titre'],
  ['#Mot-dièse', '#Mot-dièse'],
  ['Ce que :\n* un\n* deux', 'Ce que :\n\n- un\n- deux'],
  ['•\tun\n  + deux', '- un\n- deux'],
  ['a\n\n---\n\nb', 'a\n\nb'],
  ['> cité\n> encore', 'cité\nencore'],
  [
    '![Un plan](https://x.example/p.png "titre") ![](https://x.example/q.png)',
    '[Un plan](https://x.example/p.png)',
  ],
  ['a\r\nb', 'a\nb'],
])('%j becomes %j', (text, light) => {
  expect(lightMarkdown(text)).toBe(light)
})

it.each([
  ['<b>gras</b> et <i\nclass="x">fin</i>', 'gras et fin'],
  ['a<script>alert(1)</script>b<style>x', 'ab'],
  ['<scr<script>ipt>alert(1)</script>', '<scr'],
  ['<a class="x" href="https://x.example/">là</a>', '[là](https://x.example/)'],
  ['<https://x.example> <a@x.example>', 'https://x.example a@x.example'],
  ['avant<!-- caché --><br/>après', 'avant\naprès'],
  ['a &lt;b&gt; &amp;amp;', 'a <b> &amp;'],
  ['3 < 4 et 5 > 2', '3 < 4 et 5 > 2'],
])('of %j, keeps %j', (text, left) => {
  expect(withoutTags(text).trim()).toBe(left)
})

it('tells HTML from the addresses of Markdown', () => {
  expect(hasMarkup('voir <https://x.example>, 3 < 4')).toBe(false)
  expect(hasMarkup('<img src=x onerror=alert(1)>')).toBe(true)
})

it.each(['<', '<a ', '![', '<!--', '<script', '&lt;', '> ', '**', '# ', '- '])(
  'reads a long text made of %j in a moment',
  part => {
    const start = performance.now()
    lightMarkdown(part.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(2000)
  },
)
