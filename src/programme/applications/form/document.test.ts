import { describe, expect, it } from 'vitest'
import { DEFAULT_FORM, type Field, STEPS } from '../form.ts'
import { changed, type FormAct, freeId } from './acts.ts'
import { formChanges } from './changes.ts'
import { DEFAULT_DOCUMENT, type FormDocument, inOrder, readDocument, sameDocument } from './document.ts'
import { faultOf } from './fault.ts'
import { newQuestions } from './new-questions.ts'
import { oddities } from './odd.ts'
import { asRead } from './reading.ts'
import { isStale } from './stale.ts'

const NONE: ReadonlySet<string> = new Set()
const ALL = new Set(DEFAULT_FORM.map(({ id }) => id))
const apply = (act: FormAct, asked = NONE, from: FormDocument = DEFAULT_DOCUMENT) => {
  const after = changed(from, act, asked)
  if (!after) throw new Error('nothing changed')
  return after
}
const idsIn = (document: FormDocument, step: string) =>
  inOrder(document).flatMap(field => (field.step === step ? [field.id] : []))
const plain = (lines: string[]) => lines.map(line => line.replace(/[\u00a0\u202f]/g, ' '))
const NEW: Field = { id: 'q-1', step: 'solution', kind: 'line', limit: 50, label: 'Depuis quand ?' }

describe('a form kept before forms could be changed', () => {
  it('is read as a bare list of questions, with the steps of the first form', () => {
    const kept = JSON.parse(JSON.stringify(DEFAULT_FORM))
    const read = readDocument({ steps: null, fields: kept })
    expect(read.steps).toEqual(STEPS)
    expect(sameDocument(read, DEFAULT_DOCUMENT)).toBe(true)
  })

  it('keeps what it does not know, and refuses what is no form', () => {
    const odd = { ...NEW, since: 'later' }
    expect(readDocument({ steps: null, fields: [odd] }).fields).toEqual([odd])
    expect(() => readDocument({ steps: null, fields: [{ id: 'x' }] })).toThrow()
    expect(() => readDocument({ steps: null, fields: [{ ...NEW, id: '"><script>' }] })).toThrow()
  })
})

describe('changing a form', () => {
  it('moves a question past its neighbour of the same step, and not out of it', () => {
    expect(idsIn(apply({ kind: 'monter', id: 'service' }), 'motivation').slice(0, 3)).toEqual([
      'motivation',
      'service',
      'nom',
    ])
    expect(changed(DEFAULT_DOCUMENT, { kind: 'monter', id: 'titre' }, NONE)).toBeNull()
    expect(changed(DEFAULT_DOCUMENT, { kind: 'descendre', id: 'guide_lu' }, NONE)).toBeNull()
  })

  it('forgets a question nobody was asked, and keeps one that was, to put it back', () => {
    expect(apply({ kind: 'retirer', id: 'remarque' }).fields.some(({ id }) => id === 'remarque')).toBe(false)
    const without = apply({ kind: 'retirer', id: 'remarque' }, ALL)
    expect(without.fields.find(({ id }) => id === 'remarque')?.removed).toBe(true)
    expect(idsIn(without, 'pratique')).not.toContain('remarque')
    const again = apply({ kind: 'remettre', id: 'remarque' }, ALL, without)
    expect(idsIn(again, 'pratique').at(-1)).toBe('remarque')
  })

  it('goes back to the default form, keeping what was asked of someone', () => {
    const own = apply({ kind: 'question', field: NEW })
    expect(sameDocument(apply({ kind: 'defaut' }, NONE, own), DEFAULT_DOCUMENT)).toBe(true)
    const asked = apply({ kind: 'defaut' }, new Set(['q-1']), own)
    expect(asked.fields.find(({ id }) => id === 'q-1')?.removed).toBe(true)
  })

  it('never gives an identifier twice', () => {
    expect(freeId('q', [{ id: 'q-7' }, { id: 'titre' }, { id: 'q-x' }])).toBe('q-8')
  })

  it.each([
    ['title', { kind: 'retirer', id: 'titre' }, 'protected'],
    ['problem', { kind: 'retirer', id: 'probleme' }, 'protected'],
    ['only what is empty', { kind: 'etape-supprimer', id: 'vous' }, null],
    ['a step with questions', { kind: 'etape-supprimer', id: 'solution' }, 'step-not-empty'],
  ] satisfies [string, FormAct, string | null][])('says why when it takes off the %s', (_, act, reason) => {
    expect(faultOf(apply(act))?.reason ?? null).toBe(reason)
  })

  it('keeps a question after the one it depends on, and that one in the form', () => {
    const when = { field: 'rappel', is: 'oui' }
    const phone = DEFAULT_FORM.find(({ id }) => id === 'telephone') as Field
    const waiting = apply({ kind: 'question', field: { ...phone, when } })
    expect(faultOf(waiting)).toBeNull()
    expect(faultOf(apply({ kind: 'descendre', id: 'rappel' }, NONE, waiting))?.reason).toBe('condition-later')
    expect(faultOf(apply({ kind: 'retirer', id: 'rappel' }, ALL, waiting))?.reason).toBe('condition-gone')
    const gone = apply({ kind: 'question', field: { ...phone, when: { ...when, is: 'peut-être' } } })
    expect(faultOf(gone)?.reason).toBe('condition-choice-gone')
  })

  it('never shows the hierarchy to jurors', () => {
    const field = { ...(DEFAULT_FORM.find(({ id }) => id === 'hierarchie') as Field), private: false }
    expect(faultOf(apply({ kind: 'question', field }))?.reason).toBe('always-private')
  })

  it('is stale only for what someone else changed', () => {
    const later = apply({ kind: 'question', field: NEW })
    const motivation = DEFAULT_FORM.find(({ id }) => id === 'motivation') as Field
    const mine: FormAct = { kind: 'question', field: { ...motivation, label: 'Vous' } }
    expect(isStale(mine, DEFAULT_DOCUMENT, later)).toBe(false)
    expect(isStale(mine, DEFAULT_DOCUMENT, apply(mine))).toBe(true)
    expect(isStale({ kind: 'monter', id: 'nom' }, DEFAULT_DOCUMENT, later)).toBe(true)
    expect(isStale({ kind: 'defaut' }, DEFAULT_DOCUMENT, later)).toBe(true)
  })
})

it('says what changes in sentences, and nothing when nothing does', () => {
  expect(formChanges(DEFAULT_DOCUMENT, DEFAULT_DOCUMENT)).toEqual([])
  const motivation = DEFAULT_FORM.find(({ id }) => id === 'motivation') as Field
  const after = [
    { kind: 'question', field: { ...NEW, required: true } },
    { kind: 'retirer', id: 'remarque' },
    { kind: 'question', field: { ...motivation, label: 'Vous et le terrain', required: false } },
    { kind: 'etape-renommer', id: 'pratique', title: 'la suite' },
    { kind: 'etape-monter', id: 'solution' },
  ].reduce((document, act) => apply(act as FormAct, ALL, document), DEFAULT_DOCUMENT)
  expect(plain(formChanges(DEFAULT_DOCUMENT, after))).toEqual([
    'L’étape « pour finir » devient « la suite ».',
    'L’ordre des étapes change.',
    'Question ajoutée à l’étape « une piste de solution » : « Depuis quand », obligatoire.',
    '« Pourquoi vous » devient « Vous et le terrain ».',
    '« Vous et le terrain » devient facultative.',
    'Question retirée : « Une remarque ».',
  ])
})

it('asks again only what is new and unanswered', () => {
  const after = apply({ kind: 'question', field: NEW }, ALL)
  expect(newQuestions(DEFAULT_FORM, after.fields, new Map()).map(({ id }) => id)).toEqual(['q-1'])
  expect(newQuestions(DEFAULT_FORM, after.fields, new Map([['q-1', '2020']]))).toEqual([])
})

it('reads what was sent as it was asked, without showing jurors what is private since', () => {
  const after = apply({ kind: 'retirer', id: 'remarque' }, ALL)
  const hidden = after.fields.map(field => (field.id === 'poste' ? { ...field, private: true } : field))
  const read = asRead(DEFAULT_FORM, hidden)
  expect(read.find(({ id }) => id === 'remarque')?.removed).toBe(true)
  expect(read.find(({ id }) => id === 'poste')?.private).toBe(true)
  expect(asRead(DEFAULT_FORM, [{ ...NEW, id: 'hierarchie' }]).find(f => f.id === 'hierarchie')?.private).toBe(
    true,
  )
})

it('finds nothing odd in the default form, and says what is', () => {
  expect(oddities(DEFAULT_DOCUMENT)).toEqual([])
  expect(oddities(apply({ kind: 'retirer', id: 'hierarchie' })).join()).toContain('hiérarchie')
  expect(oddities(apply({ kind: 'etape-monter', id: 'consequences' })).join()).toContain('première étape')
})
