import { describe, expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import type { Guide } from '../calls/guide.ts'
import { announcementMail } from './announcement.ts'
import { kitEvents } from './calendar.ts'
import { guideDocument } from './guide-document.ts'
import { intranetHtml, intranetMarkdown } from './intranet.ts'
import { posterWords } from './poster.ts'
import { kitSource } from './source.ts'

const BASE = 'https://pepin.example'
const say = (text: string) => text
const sourceOf = (guide: Guide, draft = false) =>
  kitSource({ slug: 'les-agents', guide, draft }, INCUBATOR, BASE)
const ready = () => sourceOf(readyGuide())

const HOSTILE = '<script>alert(1)</script> <img src=x onerror=alert(1)> [clic](javascript:alert(1)) "&'
const hostile = (): Guide => {
  const guide = readyGuide()
  return {
    ...guide,
    title: HOSTILE,
    perimeter: HOSTILE,
    sections: guide.sections.map(section => ({ ...section, body: `${HOSTILE}\n\n- ${HOSTILE}` })),
    promises: { ...guide.promises, sponsorName: HOSTILE, whoDecides: HOSTILE },
  }
}

describe('the kit of a call', () => {
  it('says the same dates, places and promises everywhere, with the address of the public page', () => {
    const source = ready()
    const mail = announcementMail(source, say)
    const all = [mail.text, mail.html, intranetHtml(source, say), intranetMarkdown(source, say)]
    for (const text of all) {
      expect(text).toContain('mardi 3 novembre 2026 à 23 h 59')
      expect(text).toContain('5 projets')
      expect(text).toContain(`${BASE}/appels/les-agents`)
      expect(text).not.toContain('{{')
    }
    expect(posterWords(source, say).lines.join(' ')).toContain(
      'Candidatez du mardi 20 octobre 2026 au mardi 3 novembre 2026 à 23 h 59.',
    )
    expect(mail.subject).toBe('Les agents ont la parole, jusqu’au mardi 3 novembre 2026')
    expect(mail.text).toContain('Hélène Aubry')
  })

  it('bears the name of every incubator that holds the call', () => {
    const holders = [{ name: 'La Serre', administration: 'Département' }]
    const source = kitSource({ slug: 'a', guide: readyGuide(), draft: false, holders }, INCUBATOR, BASE)
    const mail = announcementMail(source, say)
    for (const text of [mail.text, mail.html, intranetHtml(source, say), intranetMarkdown(source, say)])
      expect(text).toContain('Les Semailles et La Serre')
    expect(posterWords(source, say).from).toBe('Les Semailles et La Serre')
    expect(guideDocument(source, say).footer).toContain('Les Semailles et La Serre, ')
  })

  it('says « Projet » on each of its pieces until it is published', () => {
    const source = sourceOf(readyGuide(), true)
    const { subject } = announcementMail(source, say)
    const titles = [subject, intranetHtml(source, say), intranetMarkdown(source, say)]
    titles.push(posterWords(source, say).title, kitEvents(source)[0]?.title ?? '')
    for (const title of titles) expect(title).toContain('Projet')
    for (const title of [announcementMail(ready(), say).subject, posterWords(ready(), say).title])
      expect(title).not.toContain('Projet')
  })

  it('gives HTML in which nothing typed runs, loads or leads elsewhere than a page', () => {
    const source = sourceOf(hostile())
    for (const html of [announcementMail(source, say).html, intranetHtml(source, say)]) {
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name = '']) => name)
      expect([...new Set(tags)].sort()).toEqual(expect.arrayContaining(['a', 'li', 'p', 'ul']))
      expect(tags.filter(name => !/^(a|br|div|em|h2|h3|li|ol|p|strong|ul)$/.test(name))).toEqual([])
      expect(html).not.toMatch(/<[a-z0-9]+ (?!href="(https?:\/\/|mailto:)|lang="fr">)/)
    }
    const markdown = intranetMarkdown(source, say)
    expect(markdown).not.toMatch(/<|(?<!\\)\]\((?!https?:|mailto:)/)
    expect(markdown).toContain('\\[clic\\](javascript:alert(1))')
  })

  it('puts the closing at its last hour and every other date as a day', () => {
    const events = kitEvents(ready())
    expect(events).toHaveLength(7)
    expect(events[0]).toMatchObject({ id: 'les-agents-opensOn', day: '2026-10-20' })
    expect(events[1]).toMatchObject({
      start: new Date('2026-11-03T21:59:00Z'),
      end: new Date('2026-11-03T22:59:00Z'),
    })
    expect(events.filter(event => 'day' in event)).toHaveLength(6)
  })

  it('puts the sessions announced in the calendar, and never their private link', () => {
    const startsAt = new Date('2026-10-22T10:00:00Z')
    const session = { id: 'a', title: 'Midi des questions', startsAt, minutes: 45, place: 'salle B' }
    const call = { slug: 'les-agents', guide: readyGuide(), draft: false }
    const briefings = [{ ...session, link: 'https://visio.example/secret' }]
    const events = kitEvents(kitSource({ ...call, briefings }, INCUBATOR, BASE))
    expect(events.at(-1)).toMatchObject({
      title: 'Midi des questions (Les agents ont la parole)',
      start: startsAt,
      end: new Date('2026-10-22T10:45:00Z'),
      location: 'salle B',
    })
    expect(JSON.stringify(events)).not.toContain('secret')
  })

  it('sets a table of the text as a table, or line by line where only words can be', () => {
    const guide = readyGuide()
    const body = 'Voici :\n| Formule | Durée |\n| --- | --- |\n| **Libre** | 2 jours |'
    const source = sourceOf({
      ...guide,
      sections: guide.sections.map(each => (each.key === 'pitch' ? { ...each, body } : each)),
    })
    const mail = announcementMail(source, say)
    expect(mail.text).toContain('- Formule : Libre ; Durée : 2 jours')
    expect(mail.text).not.toContain('|')
    for (const html of [mail.html, intranetHtml(source, say)]) {
      expect(html).toContain('<th scope="col">Formule</th>')
      expect(html).toContain('<td><strong>Libre</strong></td><td>2 jours</td>')
      expect(html).not.toContain('|')
    }
    expect(intranetMarkdown(source, say)).toContain(
      '| Formule | Durée |\n| --- | --- |\n| **Libre** | 2 jours |',
    )
  })

  it('is made of a guide with nothing filled too', () => {
    const guide = readyGuide()
    const dates = Object.fromEntries(Object.keys(guide.dates).map(key => [key, ''])) as Guide['dates']
    const promises = { ...guide.promises, sponsorName: '', sponsorCapacity: '', contactEmail: '' }
    const empty = sourceOf(
      { ...guide, title: '', sections: [], faq: [], criteria: [], dates, promises },
      true,
    )
    expect(kitEvents(empty)).toEqual([])
    expect(announcementMail(empty, say).text).toContain(INCUBATOR.contactEmail)
    expect(posterWords(empty, say).title).toBe('Projet : Appel sans nom')
  })
})
