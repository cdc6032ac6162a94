import { describe, expect, it } from 'vitest'
import {
  ADMISSIBLE_SENTENCE,
  proposedDueOn,
  REASON_SENTENCES,
  readScreening,
  typedReason,
} from './screening.ts'

const TODAY = '2026-11-25'
const typed = (outcome: string, usual = '', detail = '', dueOn = '2026-12-02') => ({
  outcome,
  usual,
  detail,
  dueOn,
})

describe('what an organiser types of a screening', () => {
  it.each([
    [typed('admissible'), ADMISSIBLE_SENTENCE, null],
    [typed('admissible', 'autre', ' Bon sujet '), 'Bon sujet', null],
    [typed('not-admissible', 'hors-champ'), REASON_SENTENCES['hors-champ'], null],
    [
      typed('not-admissible', 'amelioration', 'Voir Ondine.'),
      `${REASON_SENTENCES.amelioration}\n\nVoir Ondine.`,
      null,
    ],
    [typed('not-admissible', 'autre', 'Déjà financé'), 'Déjà financé', null],
    [typed('not-admissible', '', 'Déjà financé'), 'Déjà financé', null],
    [typed('to-complete', '', 'Combien ?'), 'Combien ?', '2026-12-02'],
    [typed('to-complete', 'autre', 'Combien ?', '2026-11-26'), 'Combien ?', '2026-11-26'],
    [typed('to-complete', '', 'Combien ?', '2027-05-25'), 'Combien ?', '2027-05-25'],
  ])('%j is a decision', (form, reason, dueOn) => {
    expect(readScreening(form, TODAY)).toEqual({
      said: { stage: 'screening', outcome: form.outcome, reason, dueOn },
    })
  })

  it.each([
    typed('admissible'),
    typed('admissible', '', 'Bon sujet'),
    typed('not-admissible', 'hors-champ'),
    typed('not-admissible', 'amelioration', 'Voir Ondine.'),
    typed('not-admissible', 'autre', 'Déjà financé'),
    typed('to-complete', '', 'Combien ?'),
  ])('%j is given back to be changed as it was typed', form => {
    const read = readScreening(form, TODAY)
    expect('said' in read && typedReason(read.said)).toEqual({ usual: form.usual, detail: form.detail })
  })

  it.each([
    [typed(''), 'issue', 'outcome-missing'],
    [typed('laureate', '', 'x'), 'issue', 'outcome-missing'],
    [typed('not-admissible'), 'motif', 'why-missing'],
    [typed('not-admissible', 'inventé'), 'motif', 'why-missing'],
    [typed('not-admissible', 'autre', '  '), 'precision', 'reason-missing'],
    [typed('to-complete'), 'precision', 'missing-part-missing'],
    [typed('admissible', 'hors-champ'), 'motif', 'reason-contradicts'],
    [typed('to-complete', 'hors-champ', 'x'), 'motif', 'reason-contradicts'],
    [typed('admissible', '', 'x'.repeat(4001)), 'precision', 'reason-too-long'],
    [typed('not-admissible', 'hors-champ', 'x'.repeat(3990)), 'precision', 'reason-too-long'],
    [typed('to-complete', '', 'x', ''), 'date', 'due-date-missing'],
    [typed('to-complete', '', 'x', '2026-02-30'), 'date', 'due-date-missing'],
    [typed('to-complete', '', 'x', '25/12/2026'), 'date', 'due-date-missing'],
    [typed('to-complete', '', 'x', TODAY), 'date', 'due-date-past'],
    [typed('to-complete', '', 'x', '2027-05-26'), 'date', 'due-date-far'],
    [typed('to-complete', '', 'x', '9999-12-31'), 'date', 'due-date-far'],
  ])('%j is refused', (form, field, reason) => {
    expect(readScreening(form, TODAY)).toEqual({ problems: [{ field, reason }] })
  })
})

describe('the day proposed to complete by', () => {
  const now = new Date('2026-12-21T10:00:00Z')
  it('is five working days away, Christmas and the week-end skipped', () => {
    expect(proposedDueOn({ closesAt: new Date('2026-12-01T23:00:00Z') }, now, { zone: 'Europe/Paris' })).toBe(
      '2026-12-29',
    )
  })
  it('is never before the last day of the call', () => {
    expect(proposedDueOn({ closesAt: new Date('2027-01-15T23:00:00Z') }, now, { zone: 'Europe/Paris' })).toBe(
      '2027-01-15',
    )
  })
})
