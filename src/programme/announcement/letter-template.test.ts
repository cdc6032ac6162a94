import { describe, expect, it } from 'vitest'
import { fr } from '../../design/index.ts'
import { type DecisionOutcome, OUTCOMES } from '../applications/decision.ts'
import { DEFAULT_LETTERS } from './default-letters.ts'
import { type LetterValues, renderLetter, templateProblems } from './letter-template.ts'

const VALUES: LetterValues = {
  personne: 'Zoé',
  projet: 'Les routes',
  appel: 'Un appel',
  incubateur: 'La Serre',
  administration: 'Département',
  motif: 'Hors champ',
  phrases: '« Continuez. »',
  'date-limite': 'lundi 30 novembre 2026',
  rang: '2',
  'comite-date': 'mardi 1er décembre 2026',
  'comite-lieu': 'Salle verte',
  reexamen: 'http://localhost/candidatures/x/reexamen',
  contact: 'laserre@haute-vallee.example',
  signataire: 'Karim Benali\nChef de projet',
}
const asIs = (text: string) => text
const body = (template: string, values: Partial<LetterValues> = {}) =>
  renderLetter({ subject: 'Objet', body: template }, { ...VALUES, ...values }, asIs).body

describe('the template of a letter', () => {
  it.each(Object.values(OUTCOMES).flat())('of ours for « %s » can be kept, and leaves no brace', outcome => {
    const template = DEFAULT_LETTERS[outcome as DecisionOutcome]
    expect(templateProblems(template, outcome)).toEqual([])
    const letter = renderLetter(template, VALUES, fr)
    expect(`${letter.subject}${letter.body}`).not.toMatch(/[{}]|undefined|'/)
    expect(letter.body.endsWith('Karim Benali\nChef de projet')).toBe(true)
  })

  it.each(['not-admissible', 'not-shortlisted', 'reserve', 'not-selected'] as const)(
    'of ours for « %s » says the reason, the sentence, and how to contest: page, letter, delay, tribunal',
    outcome => {
      const { body } = renderLetter(DEFAULT_LETTERS[outcome], VALUES, fr)
      for (const said of ['Hors champ', 'Continuez.', VALUES.reexamen, 'par lettre', 'deux mois', 'tribunal'])
        expect(body).toContain(said)
    },
  )

  it.each([
    [
      'an unknown variable, by its name',
      { body: 'Bonjour {{ inconnue }}' },
      ['unknown-variable', 'inconnue'],
    ],
    ['a variable of another letter', { body: 'Rang {{rang}}' }, ['variable-elsewhere', 'rang']],
    [
      'an unclosed brace, with what follows it',
      { body: 'Bonjour {{personne, oui' },
      ['unclosed', '{{personne, oui'],
    ],
    ['a brace never opened', { body: 'Bonjour personne}} oui' }, ['unclosed', 'Bonjour personne}}']],
    ['an empty text', { body: ' ' }, ['missing', '']],
    ['a text too long', { body: 'a'.repeat(6001) }, ['too-long', '']],
    ['a title on two lines', { subject: 'Un\nDeux' }, ['lines-in-subject', '']],
  ])('is refused for %s', (_, part, [reason, name]) => {
    const problems = templateProblems({ subject: 'Objet', body: 'Texte', ...part }, 'not-selected')
    expect(problems.map(problem => [problem.reason, problem.name])).toEqual([[reason, name]])
  })

  it('reads a name with its accents and spaces as people type it', () => {
    expect(templateProblems({ subject: 'O', body: '{{ Comité date }}' }, 'shortlisted')).toEqual([])
    expect(body('Le {{ Comité date }}')).toBe('Le mardi 1er décembre 2026')
  })

  it('never reads again what people wrote', () => {
    expect(body('A {{motif}} B', { motif: 'Voir {{contact}} et {{motif}} et {{x' })).toBe(
      'A Voir {{contact}} et {{motif}} et {{x B',
    )
    expect(body('{{projet}}', { projet: '$& {{signataire}} $1' })).toBe('$& {{signataire}} $1')
  })

  it('drops the paragraph of the sentences when there are none, and no other', () => {
    expect(body('Un\n\nLe jury dit :\n{{phrases}}\n\nDeux', { phrases: '' })).toBe('Un\n\nDeux')
    expect(body('Un\n\nLieu : {{comite-lieu}}\n\nDeux', { 'comite-lieu': '' })).toBe('Un\n\nDeux')
    expect(body('{{motif}}', { motif: 'Un\n\n{{phrases}}\n\nDeux', phrases: '' })).toBe(
      'Un\n\n{{phrases}}\n\nDeux',
    )
  })

  it('keeps a title on one line, whatever was typed in it', () => {
    const letter = renderLetter(
      { subject: 'Votre projet {{projet}}', body: '« {{projet}} »' },
      { ...VALUES, projet: 'Un\r\nBcc: autre@x.example\u2028\u202Edeux' },
      asIs,
    )
    expect(letter.subject).toBe('Votre projet Un Bcc: autre@x.example deux')
    expect(letter.body).toBe('« Un Bcc: autre@x.example deux »')
  })

  it('sets our words in French and leaves those of people', () => {
    const letter = renderLetter(
      { subject: "L'appel", body: "C'est dit : {{motif}}" },
      { ...VALUES, motif: "d'ici : non" },
      fr,
    )
    expect(letter).toEqual({ subject: 'L’appel', body: "C’est dit\u00a0: d'ici : non" })
  })
})
