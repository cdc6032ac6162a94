import { expect, it } from 'vitest'
import { INCUBATOR, readyGuide } from '../../../test/ready-guide.ts'
import type { CallStatus } from './call.ts'
import { figuresOf } from './figures.ts'
import { nextStep } from './next-step.ts'
import { advisory, blocking } from './readiness/issue.ts'

const blocker = blocking('contact-missing', 'promesses')
const odd = advisory('faq-empty', 'faq')

it.each<[string, CallStatus, boolean, boolean, string]>([
  ['mend a draft that is blocked', 'draft', false, true, 'mend'],
  ['publish a draft that is ready', 'draft', false, false, 'publish'],
  ['mend corrections that are blocked', 'open', true, true, 'mend'],
  ['publish corrections that are ready', 'open', true, false, 'publish-changes'],
  ['share a call that is announced', 'announced', false, false, 'share'],
  ['read the applications of an open call', 'open', false, false, 'read-applications'],
  ['read the applications of a closed call', 'closed', false, false, 'read-applications'],
])('the next thing to do is to %s', (_, status, unpublished, blocked, kind) => {
  expect(nextStep(status, blocked ? [odd, blocker] : [odd], unpublished)).toMatchObject({ kind })
})

it('asks for the visas that hold a publication before saying to publish', () => {
  expect(nextStep('draft', [odd], false, true)).toEqual({ kind: 'agree' })
  expect(nextStep('open', [odd], true, true)).toEqual({ kind: 'agree' })
  expect(nextStep('draft', [blocker], false, true)).toMatchObject({ kind: 'mend' })
  expect(nextStep('open', [odd], false, true)).toEqual({ kind: 'read-applications' })
})

it.each<[CallStatus, string, string[]]>([
  [
    'draft',
    '2026-10-18T10:00:00Z',
    ['1 point à régler avant de publier', '2 jours avant l’ouverture', '10 candidatures'],
  ],
  ['announced', '2026-10-19T10:00:00Z', ['1 jour avant l’ouverture', '10 candidatures']],
  [
    'open',
    '2026-11-03T22:00:00Z',
    [
      '2 candidatures reçues',
      'Dernier jour avant la clôture',
      '20 jours avant la réponse promise',
      '10 candidatures',
    ],
  ],
  ['closed', '2026-12-01T10:00:00Z', ['2 candidatures reçues']],
])('the figures of a call that is %s count what matters then', (status, instant, expected) => {
  const guide = readyGuide()
  const figures = figuresOf({
    call: { opensAt: null, closesAt: null },
    status,
    issues: [blocker, odd],
    guide,
    zone: INCUBATOR.zone,
    now: new Date(instant),
    received: 2,
  })
  const said = figures.map(({ value, label }) => `${value} ${label}`.replaceAll("'", '’').split(' à lire')[0])
  expect(said).toEqual(expected)
})
