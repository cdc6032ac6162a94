import { beforeEach, describe, expect, it } from 'vitest'
import { at, later } from '../../../../test/act.ts'
import { type Announcements, openAnnouncements, PUBLIC_URL } from '../../../../test/announcement-bed.ts'
import type { Act } from '../../../platform/act.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import { listReexaminations } from '../reexaminations-store.ts'
import type { Scope } from '../results.ts'
import { findResults } from '../results-store.ts'
import { agreeToPublication } from './agree-to-publication.ts'
import { answerReexamination } from './answer-reexamination.ts'
import { askReexamination } from './ask-reexamination.ts'

describe('what an applicant does with an answer', () => {
  let bed: Announcements
  beforeEach(async () => {
    bed = await openAnnouncements()
    return () => bed.drop()
  })
  const HOUR = 3_600_000
  const ask = (act: Act, id: string, request = 'Relisez, je vous prie.') =>
    askReexamination(act, id, { request, publicUrl: PUBLIC_URL })

  it('asks once, is acknowledged once, and is answered once by a signed letter', async () => {
    const { id, author } = await bed.decided('not-selected')
    await bed.announceStage('selection')
    const asked = await ask(author, id)
    expect(await ask(author, id)).toEqual(asked)
    expect(await ask(author, id, 'Autre chose')).toEqual({ ok: false, reason: 'already-open' })
    const kinds = async (kind: string) =>
      bed.db.selectFrom('mails').selectAll().where('kind', '=', kind).execute()
    expect(await kinds('reexamination-received')).toMatchObject([
      { recipient: 'agent1@haute-vallee.example', signatory_name: 'Karim Benali' },
    ])
    if (!asked.ok) throw new Error(asked.reason)
    const said = { verdict: 'maintenue', answer: 'Nous avons relu.', publicUrl: PUBLIC_URL }
    const answer = (act: Act, more: object = {}) =>
      answerReexamination(act, asked.value.id, { ...said, ...more })
    for (const outsider of [bed.otherOrganiser, author, bed.act])
      expect(await answer(outsider)).toEqual({ ok: false, reason: 'not-found' })
    expect(await answer(bed.organiser, { verdict: 'oui' })).toEqual({ ok: false, reason: 'verdict-missing' })
    expect(await answer(bed.organiser, { answer: ' \u0000 ' })).toEqual({
      ok: false,
      reason: 'answer-missing',
    })
    expect(await answer(bed.organiser)).toEqual({ ok: true, value: null })
    expect(await answer(bed.organiser)).toEqual({ ok: true, value: null })
    expect(await answer(bed.organiser, { answer: 'Autre réponse' })).toEqual({
      ok: false,
      reason: 'answered-meanwhile',
    })
    const [letter, ...more] = await kinds('reexamination-answer')
    expect(more).toEqual([])
    expect(letter).toMatchObject({
      signatory_capacity: 'Chef de projet innovation',
      reply_to: 'laserre@haute-vallee.example',
    })
    for (const part of ['Nous avons relu.', 'est maintenue', 'tribunal administratif'])
      expect(letter?.body).toContain(part)
  })

  it('asks nothing before the moment, of what is favourable, once withdrawn, or for another', async () => {
    const { id, author } = await bed.decided('not-selected')
    const laureate = await bed.decided('laureate')
    const moment = later(bed.now, HOUR)
    expect(await ask(author, id)).toEqual({ ok: false, reason: 'not-contestable' })
    await bed.announceStage('selection', moment)
    expect(await ask(at(author, later(moment, -1)), id)).toEqual({ ok: false, reason: 'not-contestable' })
    expect(await ask(at(laureate.author, moment), laureate.id)).toEqual({
      ok: false,
      reason: 'not-contestable',
    })
    for (const other of [laureate.author, bed.organiser, bed.act])
      expect(await ask(at(other, moment), id)).toEqual({ ok: false, reason: 'not-found' })
    expect(await ask(at(author, moment), id, '   ')).toEqual({ ok: false, reason: 'request-missing' })
    expect(await ask(at(author, moment), id, 'a'.repeat(8001))).toEqual({
      ok: false,
      reason: 'request-too-long',
    })
    // Withdrawn before the last word was told: told nothing, it asks nothing.
    await withdrawApplication(at(author, later(moment, -1)), id, '')
    expect(await ask(at(author, moment), id)).toEqual({ ok: false, reason: 'not-contestable' })
    expect(await listReexaminations(bed.db, bed.call.id)).toEqual([])
  })

  // Told on 10 November 2026: full months end on 11 January, a Monday.
  it.each([
    ['2027-01-11T22:59:59Z', true],
    ['2027-01-11T23:00:00Z', false],
  ])('at %s, asking in time is %s', async (instant, ok) => {
    const { id, author } = await bed.decided('not-admissible')
    await bed.announceStage('screening')
    const asked = await ask(at(author, new Date(instant)), id)
    expect(asked.ok ? true : asked.reason).toBe(ok || 'too-late')
  })

  it('agrees to publish only a laureate, both authors for a title, and takes it back at once', async () => {
    const { id, author } = await bed.decided('laureate', {
      values: { titre: 'Les routes', nom: 'Zoé Martin' },
    })
    const loser = await bed.decided('not-selected', { values: { titre: 'Secret perdu' } })
    const second = await bed.person('seconde@haute-vallee.example', 'Ana Seconde')
    await bed.db
      .insertInto('application_authors')
      .values({ application_id: id, person_id: second, relation: 'co-author', since: bed.now })
      .execute()
    const ana = { ...bed.act, actor: { personId: second, keys: [] } }
    const moment = later(bed.now, HOUR)
    await bed.announceStage('selection', moment)
    const agree = (act: Act, which: string, scope: Scope, agrees = true, when = moment) =>
      agreeToPublication(at(act, when), which, { scope, agrees })
    const no = { ok: false, reason: 'not-found' }
    const yes = { ok: true, value: null }
    expect(await agree(author, id, 'title', true, later(moment, -1))).toEqual(no)
    expect(await agree(loser.author, loser.id, 'title')).toEqual(no)
    expect(await agree(loser.author, id, 'title')).toEqual(no)
    expect(await findResults(bed.db, bed.call.id, later(moment, -1))).toBeUndefined()
    for (let click = 0; click < 2; click++) expect(await agree(author, id, 'title')).toEqual(yes)
    expect(await agree(ana, id, 'name')).toEqual(yes)
    const writers = async () =>
      (await findResults(bed.db, bed.call.id, moment))?.laureates.flatMap(l => l.writers)
    expect(await writers()).toEqual([
      { name: 'Zoé Martin', agreesTitle: true, agreesName: false },
      { name: 'Ana Seconde', agreesTitle: false, agreesName: true },
    ])
    for (let click = 0; click < 2; click++) expect(await agree(ana, id, 'name', false)).toEqual(yes)
    expect((await writers())?.map(({ agreesName }) => agreesName)).toEqual([false, false])

    const problems = async () =>
      (await findResults(bed.db, bed.call.id, moment))?.laureates.map(({ problem }) => problem)
    expect(await agree(author, id, 'sentence')).toEqual(yes)
    expect(await problems()).toEqual([null])
    expect(await agree(ana, id, 'sentence')).toEqual(yes)
    expect(await problems()).toEqual(['Un problème'])
    expect(await agree(author, id, 'sentence', false)).toEqual(yes)
    expect(await problems()).toEqual([null])
  })
})
