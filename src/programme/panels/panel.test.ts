import { describe, expect, it } from 'vitest'
import { differencesOf } from './differences.ts'
import { type Ahead, dutyOf } from './duty.ts'
import { stateOfInvitation } from './invitation.ts'
import type { Reading } from './jury-duty.ts'
import { mixOf } from './mix.ts'
import { isSeated, isVacant, statusOfSeat } from './panel.ts'
import { mayOnPanel, type PanelAbility, panelAbilities } from './permissions.ts'
import { quorumFinding, quorumOf, quorumRule } from './quorum.ts'
import { EMPTY_SEAT, readSeat } from './seat-form.ts'
import { readPresences, readSitting } from './sitting.ts'

const when = new Date('2026-11-10T10:00:00Z')
const seat = { invitedAt: null, answer: null, declaredAt: null, removedAt: null } as const

describe('a seat', () => {
  it('is prepared, invited, declined, accepted, declared, removed', () => {
    expect(statusOfSeat(seat)).toBe('prepared')
    expect(statusOfSeat({ ...seat, invitedAt: when })).toBe('invited')
    expect(statusOfSeat({ ...seat, invitedAt: when, answer: 'declined' })).toBe('declined')
    expect(statusOfSeat({ ...seat, invitedAt: when, answer: 'accepted' })).toBe('accepted')
    const declared = { ...seat, invitedAt: when, answer: 'accepted', declaredAt: when } as const
    expect(statusOfSeat(declared)).toBe('declared')
    expect(statusOfSeat({ ...declared, removedAt: when })).toBe('removed')
    expect([isSeated(declared), isSeated({ ...declared, removedAt: when })]).toEqual([true, false])
    expect([isVacant(declared), isVacant({ ...declared, removedAt: when })]).toEqual([false, true])
  })
  it('is invited for two weeks, to the millisecond', () => {
    const invited = { ...seat, invitedAt: when }
    const fortnight = when.getTime() + 14 * 86_400_000
    expect(stateOfInvitation(invited, new Date(fortnight - 1))).toBe('open')
    expect(stateOfInvitation(invited, new Date(fortnight))).toBe('expired')
    expect(stateOfInvitation({ ...invited, answer: 'declined', removedAt: when }, when)).toBe('removed')
  })
  it('is read with each mistake named', () => {
    const address = (typed: string) => (typed.includes('@') ? typed : undefined)
    const wrong = readSeat(
      { ...EMPTY_SEAT, adresse: 'x', profil: 'p'.repeat(81), role: 'roi', limite: '-1' },
      address,
    )
    expect(wrong.ok ? [] : wrong.errors.map(({ field }) => field)).toEqual([
      'nom',
      'profil',
      'adresse',
      'role',
      'limite',
    ])
    const right = readSeat(
      { ...EMPTY_SEAT, nom: ' Zoé\r\nBcc: x ', adresse: 'zoe@x.example', limite: '1 000' },
      address,
    )
    expect(right.ok && [right.said.name, right.said.loadLimit]).toEqual(['Zoé Bcc: x', 1000])
  })
})

describe('the quorum', () => {
  it('is half of the seats rounded up, represented ones counted', () => {
    expect(quorumOf(['present', 'represented', 'absent', null, 'present'], 50)).toEqual({
      seats: 5,
      needed: 3,
      there: 3,
      unsaid: 1,
      reached: true,
    })
    expect(quorumOf(['present', 'absent', 'absent'], 50).reached).toBe(false)
    expect(quorumOf([], 50).reached).toBe(false)
    expect(quorumOf([null], 1).needed).toBe(1)
  })
  it('is said in words', () => {
    const short = quorumOf(['present', 'absent', null, null], 50)
    expect(quorumRule(short, 50)).toBe('Le quorum est la moitié des sièges : 2 sur 4.')
    expect(quorumFinding(short)).toContain("n'est pas encore atteint")
    expect(quorumFinding(quorumOf(['absent', 'absent'], 50))).toContain("n'est pas atteint")
    expect(quorumFinding(quorumOf(['present', 'present'], 50))).toBe(
      'Le quorum est atteint : 2 sièges présents ou représentés, il en faut 1.',
    )
  })
})

it('counts the mix of backgrounds over the seats still offered or taken', () => {
  const of = (background: string, senior: boolean, answer: 'accepted' | 'declined' | null = null) => ({
    background,
    senior,
    answer,
    removedAt: null,
  })
  expect(
    mixOf([of('Terrain', true), of(' terrain ', false), of('Budget', true, 'declined'), of('', true)]),
  ).toEqual({
    backgrounds: [{ background: 'Terrain', seats: 2, senior: 1 }],
    unsaid: 1,
    senior: 2,
    seats: 3,
  })
})

describe('what is asked of a seat', () => {
  const numbers = { expectedApplications: 20, jurors: 6, reviews: 3 }
  const guide = {
    numbers: { ...numbers, shortlist: 12, pitchMinutes: 3, questionMinutes: 5 },
    dates: { closesOn: '2026-11-03', preselectionOn: '2026-11-06', selectionOn: '' },
    places: { committee: '', kickOff: '' },
  } as Parameters<typeof dutyOf>[1]
  const NOBODY: Reading = { admissible: 0, jurors: 0, until: null }
  const on = (today: string, held: string[] = [], reading: Reading = NOBODY): Ahead => ({
    today,
    now: new Date(`${today}T10:00:00Z`),
    zone: 'Europe/Paris',
    sittings: held.map(heldOn => ({ heldOn, place: 'Salle 2' })),
    reading,
  })
  const dates = (kind: 'jury' | 'committee', ahead: Ahead) =>
    dutyOf(kind, guide, null, ahead).dates.map(({ value }) => value)

  it('is the share of the load, never more than the seat’s own limit, a forecast while nothing is admissible', () => {
    const load = (limit: number | null, reading = NOBODY) =>
      dutyOf('jury', guide, limit, on('2026-10-01', [], reading)).load
    expect(load(null)).toContain('Environ 10 candidatures')
    expect(load(null)).toContain('C’est une prévision')
    expect(load(4)).toContain('Environ 4 candidatures à lire et à noter, soit 40 minutes')
    expect(load(null, { ...NOBODY, admissible: 7, jurors: 2 })).toBe(
      'Environ 4 candidatures à lire et à noter, soit 40 minutes.',
    )
    expect(load(null, { ...NOBODY, admissible: 40, jurors: 8 })).toContain('Environ 15 candidatures')
    expect(load(4, { ...NOBODY, admissible: 40, jurors: 8 })).toContain('Environ 4 candidatures')
  })
  it('says the days still to come, those of the sittings rather than those of the guide', () => {
    expect(dates('jury', on('2026-10-01'))).toEqual([
      'entre le mardi 3 novembre 2026 et le vendredi 6 novembre 2026',
      'vendredi 6 novembre 2026',
    ])
    expect(dates('jury', on('2026-11-05', ['2026-11-01', '2026-11-09']))).toEqual([
      'jusqu’au lundi 9 novembre 2026',
      'lundi 9 novembre 2026, Salle 2',
    ])
    expect(dates('jury', on('2026-11-07'))).toEqual(['jour à fixer avec vous'])
  })
  it('says when reviews really end, before or after the sitting', () => {
    const until = (instant: string) => ({ ...NOBODY, until: new Date(instant) })
    expect(dates('jury', on('2026-11-05', ['2026-11-09'], until('2026-11-12T23:00:00Z')))).toEqual([
      'jusqu’au jeudi 12 novembre 2026 à 23 h 59',
      'lundi 9 novembre 2026, Salle 2',
    ])
    expect(dates('jury', on('2026-11-05', ['2026-11-09'], until('2026-11-05T09:00:00Z')))).toEqual([
      'lundi 9 novembre 2026, Salle 2',
    ])
  })
  it('leaves out what the guide does not say', () => {
    expect(dates('committee', on('2026-10-01'))).toEqual(['jour à fixer avec vous'])
    expect(dutyOf('committee', guide, null, on('2026-10-01')).load).toContain('environ 1 heure et demie')
  })
})

it('reads a sitting and its presences with each mistake named', () => {
  expect(readSitting({ date: '31/02/2026', lieu: 'x'.repeat(201) }).errors.map(e => e.field)).toEqual([
    'date',
    'lieu',
  ])
  expect(readSitting({ date: '3/11/2026', lieu: ' Salle ' }).said).toEqual({
    heldOn: '2026-11-03',
    place: 'Salle',
  })
  const line = (presence: string, representedBy: string) => ({
    seatId: 's',
    name: 'Zoé',
    presence,
    representedBy,
  })
  const fields = (presence: string, by: string) =>
    readPresences([line(presence, by)]).errors.map(({ field }) => field)
  expect(fields('represented', '')).toEqual(['r.s'])
  expect(fields('present', 'Ali')).toEqual(['p.s'])
  expect(fields('roi', '')).toEqual(['p.s'])
  expect(readPresences([line('', '')])).toEqual({ presences: [], errors: [] })
})

it('keeps only the answers that differ', () => {
  const worded = (a: string, b: string) => [
    { label: 'A', value: a },
    { label: 'B', value: b },
  ]
  expect(differencesOf(worded('1', '2'), worded('1', '3'))).toEqual([{ label: 'B', theirs: '2', mine: '3' }])
})

it('leaves panels to organisers, and a seat’s answer and signature to its person', () => {
  const may = (relations: ('organiser' | 'juror' | 'member')[], own: boolean) =>
    (Object.keys(panelAbilities) as PanelAbility[]).filter(each => mayOnPanel(each, new Set(relations), own))
  const organises = ['managePanel', 'manageRecusals', 'holdSittings', 'closeMinutes']
  expect(may(['organiser'], false)).toEqual(organises)
  expect(may(['juror', 'member'], false)).toEqual([])
  expect(may(['juror'], true)).toEqual(['answerInvitation', 'signDeclaration'])
  expect(may([], false)).toEqual([])
})
