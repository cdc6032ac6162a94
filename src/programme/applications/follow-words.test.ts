import { describe, expect, it } from 'vitest'
import { endOfDay, PARIS, startOfDay } from '../../platform/dates.ts'
import type { Call } from '../calls/call.ts'
import { nextLines, pauseWords, savedWords } from './follow-words.ts'

const call: Call = {
  id: 'c',
  incubatorId: 'i',
  slug: 's',
  opensAt: startOfDay('2026-03-01', PARIS),
  closesAt: endOfDay('2026-03-10', PARIS),
  publishedAt: new Date(0),
}
const said = {
  status: 'sent' as const,
  call,
  zone: PARIS,
  answersOn: '2026-03-29',
  contact: 'equipe@serre.example',
  lastSentAt: null,
}
const LATE =
  'Votre réponse était promise pour le dimanche 29 mars 2026. Elle est en retard : écrivez à equipe@serre.example.'
const PROMISED = 'Vous aurez une réponse le dimanche 29 mars 2026 au plus tard, positive ou négative.'

describe('the promised answer', () => {
  // The clock changes that day: its last instant is the zone’s.
  it.each(['sent', 'changed'] as const)('is a promise until its last instant, then late: %s', status => {
    const end = endOfDay('2026-03-29', PARIS).getTime()
    const by = (now: number) => nextLines({ ...said, status, now: new Date(now) })
    expect(by(end - 1)).toContain(PROMISED)
    expect(by(end - 1)).not.toContain(LATE)
    expect(by(end)).toContain(LATE)
    expect(by(end)).not.toContain(PROMISED)
  })

  it('without a date is never late', () => {
    const lines = nextLines({ ...said, answersOn: '', now: new Date('2027-01-01') })
    expect(lines).toContain('Vous aurez une réponse, positive ou négative.')
  })
})

describe('what is said of the text being written', () => {
  it('never calls a correction a draft, and says of each that it is not sent', () => {
    for (const status of ['sent', 'changed', 'awaiting'] as const) {
      expect(pauseWords(status)).toEqual({
        saved: 'Modifications enregistrées',
        unsent: 'Elles ne sont pas encore envoyées.',
      })
      expect(savedWords(status, new Date('2026-03-05'), PARIS, true)).not.toContain('Brouillon')
    }
    expect(pauseWords('draft').unsent).toBe('Il n’est pas encore envoyé.')
  })
})
