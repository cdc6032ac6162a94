import { describe, expect, it } from 'vitest'
import type { Pause } from './life.ts'
import { type Milestone, type MilestoneSaid, stateOf } from './milestone.ts'
import { maySay } from './milestone-changing.ts'
import { stateSentence } from './milestone-wording.ts'

const milestone = (...said: Partial<MilestoneSaid>[]): Milestone => ({
  id: 'm',
  label: 'Dix entretiens menés',
  dueOn: '2027-03-31',
  plannedOn: '2027-01-01',
  said: said.map((each, index) => ({
    number: index + 1,
    state: 'planned',
    on: null,
    note: 'M',
    saidOn: '2027-02-01',
    ...each,
  })),
})
const pause = (startsOn: string, endsOn: string | null): Pause => ({
  id: 'p',
  kind: 'dormancy',
  startsOn,
  endsOn,
  reason: 'M',
})
const said = (today: string, { pauses = [] as Pause[], ended = false } = {}, of = milestone()): string =>
  stateSentence(stateOf(of, { pauses, ended }, today))

describe('the state of a milestone', () => {
  it.each([
    ['2027-02-01', 'à venir'],
    ['2027-03-01', 'dans 30 jours'],
    ['2027-03-30', 'dans 1 jour'],
    ['2027-03-31', 'aujourd’hui'],
    ['2027-04-01', 'en retard de 1 jour'],
    // The clocks changed on 28 March: days are days.
    ['2027-04-10', 'en retard de 10 jours'],
  ])('on %s, is said « %s »', (today, words) => {
    expect(said(today)).toBe(words)
  })

  it('is never late while the product waits, and is due later once it goes on', () => {
    expect(said('2027-05-01', { pauses: [pause('2027-03-01', null)] })).toBe('suspendu pendant la pause')
    const pauses = [pause('2027-03-01', '2027-03-11')]
    expect(said('2027-04-10', { pauses })).toBe('aujourd’hui')
    expect(said('2027-04-11', { pauses })).toBe('en retard de 1 jour')
  })

  it('put off during a pause, waits only for the days still to come of it', () => {
    const put = milestone({ on: '2027-04-30', saidOn: '2027-03-06' })
    expect(said('2027-05-05', { pauses: [pause('2027-03-01', '2027-03-11')] }, put)).toBe('aujourd’hui')
  })

  it('has no sequel once the product has ended, unless it was reached', () => {
    expect(said('2027-05-01', { ended: true })).toBe('sans suite : le produit est terminé')
    const reached = milestone({ state: 'reached', on: '2027-03-05' })
    expect(said('2027-05-01', { ended: true }, reached)).toBe('atteint le 5 mars 2027')
  })
})

describe('what may be said of a milestone', () => {
  const today = '2027-03-01'
  const right = { state: 'reached', on: today, note: '', base: 0 } as const
  it.each([
    ['reached tomorrow', { on: '2027-03-02' }, 'in-the-future'],
    ['reached no day', { on: null }, 'date-odd'],
    ['put off without a word', { state: 'planned', on: '2027-06-01' }, 'reason-missing'],
    ['put off to a day that does not exist', { state: 'planned', on: '2027-02-29', note: 'M' }, 'date-odd'],
    ['put off to another life', { state: 'planned', on: '2031-01-01', note: 'M' }, 'too-far'],
    ['missed without a word', { state: 'missed' }, 'reason-missing'],
    ['too much', { note: 'x'.repeat(2001) }, 'reason-too-long'],
    ['over what someone else has just said', { base: 1 }, 'changed-meanwhile'],
  ] as const)('refuses %s', (_, change, reason) => {
    expect(maySay(milestone(), { ...right, ...change }, today)).toEqual({ ok: false, reason })
  })

  it('reached today, needs no word', () => {
    expect(maySay(milestone(), right, today)).toEqual({ ok: true, value: { number: 1, on: today } })
  })
})
