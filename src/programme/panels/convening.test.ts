import { describe, expect, it } from 'vitest'
import { conveneAgain, type Held, isFreed, mayDecide } from './convening.ts'
import { sittingFinding } from './convening-wording.ts'
import type { Presence } from './panel.ts'
import { quorumOf } from './quorum.ts'

const of = (...presences: (Presence | null)[]) => quorumOf(presences, 50)
const lacking: Held = { heldOn: '2026-11-09', quorum: of('present', 'absent', 'absent'), first: null }
const second = (quorum = of('present', 'absent', 'absent'), heldOn = '2026-11-12'): Held => ({
  heldOn,
  quorum,
  first: lacking,
})

describe('a second convocation', () => {
  const by = (held: Held, said: { on?: string | null; today?: string; next?: boolean } = {}) => {
    const asked = conveneAgain(held, { on: '2026-11-12', today: '2026-11-09', next: false, ...said })
    return asked.ok ? 'ok' : asked.reason
  }

  it('follows a sitting held, whose presences are all recorded, and whose quorum lacks', () => {
    expect(by(lacking)).toBe('ok')
    expect(by(lacking, { on: null })).toBe('ok')
    expect(by(lacking, { today: '2026-11-08' })).toBe('not-held')
    expect(by({ ...lacking, quorum: of('present', null, 'absent') })).toBe('presences-missing')
    expect(by({ ...lacking, quorum: of() })).toBe('presences-missing')
    expect(by({ ...lacking, quorum: of('present', 'represented', 'absent') })).toBe('may-decide')
    expect(by(lacking, { on: '2026-11-09' })).toBe('day-before')
    expect(by(lacking, { next: true })).toBe('already-convened')
  })

  it('asks for no quorum, but for someone; and is an ordinary sitting if the first had its quorum after all', () => {
    expect(mayDecide(lacking)).toBe(false)
    expect(mayDecide(second())).toBe(true)
    expect(mayDecide(second(of('absent', 'absent', 'absent')))).toBe(false)
    expect(isFreed(second(undefined, '2026-11-09'))).toBe(false)
    const corrected = { ...second(), first: { ...lacking, quorum: of('present', 'present', 'absent') } }
    expect(mayDecide(corrected)).toBe(false)
    expect(by(second(of('absent', 'absent', 'absent')), { on: '2026-11-20', today: '2026-11-12' })).toBe('ok')
    expect(by(second(), { on: '2026-11-20', today: '2026-11-12' })).toBe('may-decide')
  })

  it('says so', () => {
    expect(sittingFinding(second())).toBe(
      'Seconde convocation, après la séance du lundi 9 novembre 2026 : aucun quorum n’est exigé. 1 siège présent ou représenté.',
    )
    expect(sittingFinding(lacking)).toContain("Le quorum n'est pas atteint")
  })
})
