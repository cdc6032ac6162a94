import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testFiles } from '../../../../test/files.ts'
import { type KeyedBed, keyedBed } from '../../../../test/keyed-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { decideApplication } from '../../applications/actions/decide.ts'
import { tellNewQuestions } from '../../applications/actions/tell-new-questions.ts'
import type { DecisionSaid, Stage } from '../../applications/decision.ts'
import { DEFAULT_FORM } from '../../applications/form.ts'
import { tellDatesMoved } from '../../calls/actions/tell-dates-moved.ts'
import { getLatestGuide } from '../../calls/store.ts'
import { getIncubator } from '../../incubators/store.ts'
import { recordGiving } from '../../keyed/actions/record-giving.ts'
import { recordSheet } from '../../keyed/actions/record-sheet.ts'
import { listPaper } from '../../keyed/paper-store.ts'
import { writeMessage } from '../../messages/actions/write-message.ts'
import { countLetters } from '../announcements-store.ts'
import { listToLookAt } from '../letters-store.ts'
import { fingerprintOfPlan } from '../plan.ts'
import { findPlanFacts } from '../plan-store.ts'
import { announce } from './announce.ts'
import { preparePlan } from './prepare-plan.ts'
import { sendDueLetters } from './send-letters.ts'

const publicUrl = 'https://pepin.example'
let bed: KeyedBed
let id = ''
beforeAll(async () => {
  bed = await keyedBed()
  await bed.db.deleteFrom('mails').execute()
  id = await bed.ready({ address: '', name: 'Gaston Ferrand', postal: '14 chemin du Relais' })
})
afterAll(() => bed.drop())

const papers = async () => (await listPaper(bed.db, bed.call.id)).filter(each => each.applicationId === id)
const mails = () => bed.db.selectFrom('mails').select(['kind', 'recipient']).execute()
const decide = async (said: Omit<DecisionSaid, 'reason'>) => {
  const decided = await decideApplication(bed.team, id, {
    reason: 'Le problème est hors sujet.',
    base: 0,
    ...said,
  })
  if (!decided.ok) throw new Error(decided.reason)
}
const announceNow = async (stage: Stage) => {
  const fingerprint = fingerprintOfPlan(bed.call.id, await preparePlan(bed.db, bed.call.id, stage, publicUrl))
  const announced = await announce(bed.team, bed.call.id, { stage, moment: null, fingerprint, publicUrl })
  if (!announced.ok) throw new Error(announced.reason)
  return announced.value
}
const states = async (announcementId: string) =>
  (await countLetters(bed.db, bed.call.id, bed.team.now))
    .filter(each => each.announcementId === announcementId)
    .map(({ state, count }) => [state, count])

// One person without an e-mail, from the sheet they signed to the answer they get: each step after the one before.
describe('someone without an e-mail', () => {
  it('gets a receipt on paper once the sheet is signed, and no e-mail leaves', async () => {
    const { files, forget } = await testFiles()
    const sheet = { day: '2026-11-10', scan: undefined, noScanReason: 'Panne.', publicUrl }
    expect((await recordSheet(bed.team, files, id, sheet)).ok).toBe(true)
    await forget()
    const [receipt, ...others] = await papers()
    expect(others).toEqual([])
    expect(receipt).toMatchObject({ kind: 'application-receipt', name: 'Gaston Ferrand', way: null })
    expect(receipt?.body).not.toContain('http')
    expect(await mails()).toEqual([])
  })

  it('is written to on paper by the team, and when dates or questions change', async () => {
    const said = { body: 'Appelez-nous.', token: randomUUID(), publicUrl }
    expect(await writeMessage(bed.team, id, 'team', said)).toEqual({ ok: true, value: null })
    const { guide } = await getLatestGuide(bed.db, bed.call.id)
    const incubator = await getIncubator(bed.db, bed.call.incubatorId)
    const after = { ...guide, dates: { ...guide.dates, answersOn: '2027-01-15' } }
    await tellDatesMoved(bed.team, { call: bed.call, incubator, before: guide, after, publicUrl })
    await tellNewQuestions(bed.team, bed.call, DEFAULT_FORM.slice(0, 1), publicUrl)
    const kinds = (await papers()).map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['application-receipt', 'dates-moved', 'new-questions', 'thread-message'])
    expect((await papers()).find(({ kind }) => kind === 'thread-message')?.body).toContain('Appelez-nous.')
    const [question] = (await papers()).filter(({ kind }) => kind === 'new-questions')
    expect(question?.body).toContain('Par courrier ou par téléphone, auprès de l’équipe.')
    // The others, who have an address, are told by e-mail.
    const sent = await mails()
    expect(sent.filter(({ recipient }) => recipient === '')).toEqual([])
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(['dates-moved', 'new-questions']))
    await bed.db.deleteFrom('mails').execute()
  })

  it('is counted before the announcement, which is told to the others all the same', async () => {
    await decide({ stage: 'screening', outcome: 'not-admissible' })
    const facts = await findPlanFacts(bed.db, bed.call.id, 'screening', bed.team.now)
    expect(facts).toMatchObject({ onPaper: 1, withoutWriter: 0, withoutAddress: 0 })
    const other = await bed.db
      .selectFrom('applications')
      .select('id')
      .where('call_id', '=', bed.call.id)
      .where('confirmed_at', 'is not', null)
      .where('withdrawn_at', 'is', null)
      .where('id', '<>', id)
      .executeTakeFirstOrThrow()
    const said = { stage: 'screening', outcome: 'admissible', reason: 'Complet.', base: 0 } as const
    expect(await decideApplication(bed.team, other.id, said)).toMatchObject({ ok: true })
    const announced = await announceNow('screening')
    expect(announced.letters).toBeGreaterThanOrEqual(2)
    const emailed = announced.letters - 1
    expect(await sendDueLetters(bed.team)).toBe(emailed)
    expect(await sendDueLetters(bed.team)).toBe(0)
    const sent = await mails()
    expect(sent.length).toBe(emailed)
    expect(sent.filter(({ recipient }) => recipient === '')).toEqual([])
    expect(Object.fromEntries(await states(announced.id))).toEqual({ 'to-post': 1, waiting: emailed })
    const [letter] = (await papers()).filter(({ kind }) => kind === 'decision')
    expect(letter?.body).toContain('Le problème est hors sujet.')
    expect(letter?.body).toContain('Gaston Ferrand')
    expect(letter?.body).toContain('- par lettre, adressée à')
    expect(letter?.body).not.toContain('http')
    const [look] = await listToLookAt(bed.db, bed.call.id, 'screening', bed.team.now)
    expect(look).toMatchObject({ person: 'Gaston Ferrand', state: 'to-post', paperId: letter?.id })
  })

  it.each([
    [{ way: '', day: '2026-11-10' }, 'way-missing'],
    [{ way: 'constructor', day: '2026-11-10' }, 'way-missing'],
    [{ way: 'poste', day: '' }, 'day-odd'],
    [{ way: 'poste', day: '2026-11-09' }, 'day-odd'],
    [{ way: 'poste', day: '2026-11-11' }, 'day-odd'],
  ])('is said to have the letter with a way and a day: %o is %s', async (typed, reason) => {
    const [letter] = await papers()
    expect(await recordGiving(bed.team, letter?.id ?? '', typed)).toEqual({ ok: false, reason })
  })

  it('has it once the team says so, once', async () => {
    const [letter] = (await papers()).filter(({ kind }) => kind === 'decision')
    const given = { way: 'telephone', day: '10/11/2026' }
    const stranger = { ...bed.team, actor: { personId: randomUUID(), keys: [] } }
    const of = letter?.id ?? ''
    expect(await recordGiving(stranger, of, given)).toEqual({ ok: false, reason: 'not-found' })
    expect(await recordGiving(bed.team, 'rien', given)).toEqual({ ok: false, reason: 'not-found' })
    expect(await recordGiving(bed.team, of, given)).toEqual({ ok: true, value: null })
    expect(await recordGiving(bed.team, of, given)).toEqual({ ok: true, value: null })
    expect(await recordGiving(bed.team, of, { ...given, way: 'poste' })).toEqual({
      ok: false,
      reason: 'already',
    })
    const { announcementId } = await bed.db
      .selectFrom('letters')
      .select('announcement_id as announcementId')
      .where('application_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(Object.fromEntries(await states(announcementId))).toMatchObject({ 'by-hand': 1 })
    expect(await listToLookAt(bed.db, bed.call.id, 'screening', bed.team.now)).toEqual([])
    const journal = bed.db.selectFrom('journal').select('verb').where('subject', '=', `application:${id}`)
    expect((await journal.where('verb', '=', 'application.paper-given').execute()).length).toBe(1)
  })

  it('leaves every promise kept', async () => {
    const broken = await Promise.all(INVARIANTS.map(async each => [each.name, await each.breaches(bed.db)]))
    expect(broken.filter(([, rows]) => rows?.length)).toEqual([])
  })
})
