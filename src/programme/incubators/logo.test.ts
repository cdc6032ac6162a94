import { describe, expect, it } from 'vitest'
import { readLogo } from './logo.ts'
import { svgRefusal } from './svg.ts'

const NS = 'xmlns="http://www.w3.org/2000/svg"'
const svg = (inside: string, attributes = '') => `<svg ${NS} viewBox="0 0 24 24"${attributes}>${inside}</svg>`
const faultOf = (text: string) => svgRefusal(Buffer.from(text))?.fault ?? null

const DRAWINGS = [
  svg('<path d="M4 14h16M12 7V2.5" fill="none" stroke="#1f5c4d"/>'),
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- dessin -->\n${svg('<title>Logo &amp; nom</title><g><rect x="1" y="2" width="3" height="4"></rect></g>')}\n`,
  svg(
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><circle r="2" fill="url(#a)"/>',
  ),
]

const ATTACKS: [name: string, text: string, fault: string][] = [
  ['a script', svg('<script>alert(1)</script>'), 'element'],
  ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), 'element'],
  ['a script with a prefix', svg('<svg:script>alert(1)</svg:script>'), 'element'],
  ['a script in a comment that closes itself', svg('<!-- --><script/>'), 'element'],
  ['an odd comment', svg('<!-- a -- b -->'), 'instruction'],
  ['an event of the drawing', svg('', ' onload="alert(1)"'), 'attribute'],
  ['an event of a shape', svg('<path onclick="alert(1)" d="M0 0"/>'), 'attribute'],
  ['an event in capitals', svg('<path OnMouseOver="alert(1)"/>'), 'attribute'],
  ['an event without quotes', svg('<path onclick=alert(1) />'), 'shape'],
  ['an event after a slash', svg('<path/onclick="alert(1)"/>'), 'shape'],
  ['a page inside', svg('<foreignObject><body/></foreignObject>'), 'element'],
  ['a style sheet', svg('<style>@import url(https://x.example/a.css)</style>'), 'element'],
  ['a style attribute', svg('<path style="fill:url(https://x.example)"/>'), 'attribute'],
  ['a picture from elsewhere', svg('<image href="https://x.example/a.png"/>'), 'element'],
  ['a copy of something elsewhere', svg('<use href="https://x.example/a.svg#b"/>'), 'element'],
  ['a link', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'), 'element'],
  ['an old link', svg('<path xlink:href="javascript:alert(1)"/>'), 'attribute'],
  ['another namespace', svg('<g xmlns:x="http://www.w3.org/1999/xhtml"/>'), 'attribute'],
  ['another namespace by default', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>', 'value'],
  ['a colour from elsewhere', svg('<path fill="url(https://x.example/a.svg#b)"/>'), 'value'],
  ['a colour from a relative address', svg('<path fill="url(/deconnexion)"/>'), 'value'],
  ['a colour by an escape', svg('<path fill="\\75rl(x)"/>'), 'value'],
  ['a colour by an entity', svg('<path fill="&#117;rl(x)"/>'), 'value'],
  ['an animation', svg('<set attributeName="href" to="javascript:alert(1)"/>'), 'element'],
  ['an animated attribute', svg('<animate attributeName="onload" values="alert(1)"/>'), 'element'],
  ['a document type', `<!DOCTYPE svg SYSTEM "https://x.example/a.dtd">${svg('')}`, 'doctype'],
  ['entities that grow', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`, 'doctype'],
  ['an entity', svg('<title>&xxe;</title>'), 'entity'],
  ['a style by an instruction', `<?xml-stylesheet href="https://x.example"?>${svg('')}`, 'instruction'],
  ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, 'instruction'],
  ['raw text', svg('<![CDATA[<script>]]>'), 'instruction'],
  ['a page instead', '<html><body/></html>', 'element'],
  ['two drawings', svg('') + svg(''), 'shape'],
  ['words after the drawing', `${svg('')}alert(1)`, 'shape'],
  ['a tag left open', svg('<g>'), 'shape'],
  ['an attribute twice', svg('<path d="M0 0" d="M1 1"/>'), 'shape'],
  ['no namespace', '<svg viewBox="0 0 1 1"></svg>', 'shape'],
  ['a null character', svg('<path d="M0\u0000 0"/>'), 'not-utf8'],
]

describe('a logo in SVG', () => {
  it.each(DRAWINGS)('is taken when it only draws: %s', text => {
    expect(svgRefusal(Buffer.from(text))).toBeNull()
    expect(readLogo(Buffer.from(text))).toEqual({ ok: true, type: 'image/svg+xml' })
  })

  it.each(ATTACKS)('is refused with %s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  it('says what was found and on which line', () => {
    const read = readLogo(Buffer.from(svg('\n<g>\n<script>alert(1)</script></g>')))
    expect(read).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Ligne 3 : l’élément « script »/),
    })
  })

  it('is refused in UTF-16, and when it is only said to be an SVG', () => {
    expect(faultOf(Buffer.from(svg(''), 'utf16le').toString('latin1'))).toBe('not-utf8')
    expect(readLogo(Buffer.from('GIF89a')).ok).toBe(false)
    expect(readLogo(Buffer.alloc(0)).ok).toBe(false)
  })

  it('is read in a moment, however it is written', () => {
    const started = performance.now()
    for (const text of [
      svg(`<path ${'d="1" '.repeat(30_000)}`),
      `<svg${' a'.repeat(90_000)}`,
      '<!--'.repeat(40_000),
    ])
      expect(faultOf(text)).not.toBeNull()
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a logo in PNG', () => {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    return Buffer.concat([head, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  }
  const png = (width = 40, after = '') => {
    const header = Buffer.alloc(13)
    header.writeUInt32BE(width)
    header.writeUInt32BE(40, 4)
    const chunks = [chunk('IHDR', header), chunk('IDAT', Buffer.from('x')), chunk('IEND', Buffer.alloc(0))]
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, Buffer.from(after)])
  }
  it('is taken whole, and refused cut, hiding something, too wide or too heavy', () => {
    expect(readLogo(png())).toEqual({ ok: true, type: 'image/png' })
    expect(readLogo(png().subarray(0, 50)).ok).toBe(false)
    expect(readLogo(png().subarray(0, 10)).ok).toBe(false)
    expect(readLogo(png(40, '<script>alert(1)</script>')).ok).toBe(false)
    expect(readLogo(png(50_000)).ok).toBe(false)
    expect(readLogo(Buffer.concat([png(), Buffer.alloc(200_000)])).ok).toBe(false)
  })
})
