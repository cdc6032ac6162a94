import { describe, expect, it } from 'vitest'
import { headingsOf, readPdf } from '../../../test/pdf-tags.ts'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import { fr } from '../../design/index.ts'
import { drawPdf, drawPoster } from '../../platform/pdf/pdf.ts'
import type { Guide } from '../calls/guide.ts'
import { guideDocument } from './guide-document.ts'
import { posterWords } from './poster.ts'
import { kitSource } from './source.ts'

const sourceOf = (guide: Guide, draft = false, answers: { question: string; answer: string }[] = []) =>
  kitSource({ slug: 'les-agents', guide, draft, answers }, INCUBATOR, 'https://pepin.example')
const drawn = async (guide: Guide, draft = false) =>
  readPdf(await drawPdf(guideDocument(sourceOf(guide, draft), fr)))
const plain = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('the guide as a PDF, as a screen reader is told of it', () => {
  it('has a language, a title, and every section as a heading in the order of the page', async () => {
    const guide = readyGuide()
    const read = await drawn(guide)
    expect([read.language, read.tagged, plain(read.title)]).toEqual(['fr', true, guide.title])
    const sections = headingsOf(read).filter(({ level }) => level === 1)
    expect(sections.map(({ text }) => plain(text))).toEqual(
      guide.sections.map(({ title }) => plain(fr(title))),
    )
    const questions = headingsOf(read).filter(({ level }) => level === 2)
    for (const { question } of guide.faq)
      expect(questions.map(({ text }) => plain(text))).toContain(plain(fr(question)))
  })

  it('never skips a level, and nothing read comes outside the tags', async () => {
    const read = await drawn(readyGuide())
    let level = 0
    for (const heading of headingsOf(read)) {
      expect(heading.level).toBeLessThanOrEqual(level + 1)
      level = heading.level
    }
    const roles = new Set(read.nodes.map(({ role }) => role))
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Link', 'Table', 'TH', 'TD'])
      expect(roles).toContain(role)
    // A table over two pages is told of on each.
    const headers = read.nodes.filter(({ role }) => role === 'TH').map(({ text }) => plain(text))
    expect(headers.filter(Boolean)).toEqual(['Étape', 'Date', 'Critère', 'Ce que le jury regarde', 'Poids'])
  })

  it('reads in the order of the page: dates, sections, then the contact', async () => {
    const read = await drawn(readyGuide())
    const pages = read.nodes.filter(({ role }) => role === 'Document')
    const text = plain(pages.map(page => page.text).join(' '))
    const places = ['23 h 59', 'À quoi sert cet appel', 'L’ampleur du problème', 'Besoin d’aide'].map(said =>
      text.indexOf(said),
    )
    expect(places.every(place => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('ends with what agents asked, each question a heading over its answer', async () => {
    const answers = [{ question: 'Peut-on candidater à deux ?', answer: 'Oui, **à deux**.' }]
    const read = await readPdf(await drawPdf(guideDocument(sourceOf(readyGuide(), false, answers), fr)))
    const last = headingsOf(read).slice(-2)
    expect(last.map(({ level, text }) => [level, plain(text)])).toEqual([
      [1, 'Questions posées par des agents'],
      [2, 'Peut-on candidater à deux ?'],
    ])
    expect(read.nodes.some(({ text }) => plain(text).includes('Oui, à deux.'))).toBe(true)
  })

  it('of a draft says « Projet », in its title and in its text', async () => {
    const read = await drawn(readyGuide(), true)
    expect(plain(read.title)).toBe('Projet : Les agents ont la parole')
    expect(read.nodes.some(({ text }) => text.includes('Ce guide est un projet'))).toBe(true)
  })

  it('draws what is typed as text, whatever it holds', async () => {
    const guide = readyGuide()
    const body =
      '#import "/etc/passwd" $x$ @a 🌱 漢\n\n### ###\n\n- **gras** [a](javascript:x)\n\n| a | b\n\n```'
    const sections = guide.sections.map(section => ({ ...section, title: '#x [y]', body }))
    const read = await drawn({ ...guide, sections, faq: [{ question: '', answer: body }] })
    expect(read.nodes.some(({ text }) => text.includes('#import "/etc/passwd"'))).toBe(true)
    expect(read.nodes.filter(({ role }) => role === 'Link').some(({ text }) => text === 'a')).toBe(false)
  })
})

describe('the poster', () => {
  const poster = async (guide: Guide) => {
    const words = posterWords(sourceOf(guide), fr)
    const code = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0,0h1v1h-1z"/></svg>'
    return readPdf(await drawPoster({ ...words, code }))
  }

  it('is one tagged page, whose code says where it leads to those who do not see it', async () => {
    const read = await poster(readyGuide())
    expect([read.pages, read.language, read.tagged]).toEqual([1, 'fr', true])
    const figure = read.nodes.find(({ role }) => role === 'Figure')
    expect(figure?.alt).toContain('https://pepin.example/appels/les-agents')
    expect(read.nodes.some(({ role }) => role === 'Link')).toBe(true)
  })

  it('stays one page with the longest title and perimeter a guide can hold', async () => {
    const guide = {
      ...readyGuide(),
      title: 'Un titre très long '.repeat(15),
      perimeter: 'les agents '.repeat(27),
    }
    expect((await poster(guide)).pages).toBe(1)
  })
})
