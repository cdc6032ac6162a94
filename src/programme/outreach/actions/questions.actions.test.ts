import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { OPEN, type OutreachBed, openOutreachBed, URL_BASE } from '../../../../test/outreach-bed.ts'
import { findReceivedQuestion, listPublishedAnswers, listReceivedQuestions } from '../questions-store.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { confirmQuestion } from './confirm-question.ts'
import { publishAnswer } from './publish-answer.ts'
import { putAside } from './set-question-aside.ts'

describe('a question from an agent', () => {
  let bed: OutreachBed
  beforeAll(async () => {
    bed = await openOutreachBed()
  })
  afterAll(() => bed.drop())

  const waiting = async () => (await listReceivedQuestions(bed.db, bed.call.id)).waiting
  async function asked(question = 'Suis-je concernée, au guichet de Brumeval ?') {
    const address = bed.newAddress()
    await askQuestion(bed.visitor(OPEN), bed.call, { ...bed.asker(address), question })
    await confirmQuestion(bed.visitor(OPEN), await bed.secretOf(address))
    const found = (await waiting()).find(each => each.address === address)
    return { address, id: found?.id ?? '' }
  }
  const answer = (id: string, said: object = {}, by = bed.organiser(OPEN)) =>
    answerQuestion(by, bed.call.id, id, {
      answer: 'Oui.',
      publish: false,
      question: '',
      publicUrl: URL_BASE,
      ...said,
    })
  const published = () => listPublishedAnswers(bed.db, bed.call.id)

  it('is read by the team only once its address is confirmed', async () => {
    const before = (await waiting()).length
    const address = bed.newAddress()
    await askQuestion(bed.visitor(OPEN), bed.call, { ...bed.asker(address), question: 'Qui ?' })
    expect(await waiting()).toHaveLength(before)
    const row = bed.db.selectFrom('agent_questions').select('id').where('address', '=', address)
    const { id } = await row.executeTakeFirstOrThrow()
    expect(await findReceivedQuestion(bed.db, bed.call.id, id)).toBeUndefined()
    expect(await answer(id)).toMatchObject({ reason: 'not-found' })
    await confirmQuestion(bed.visitor(OPEN), await bed.secretOf(address))
    expect(await waiting()).toHaveLength(before + 1)
  })

  it('is answered once by e-mail; a second answer is refused and leaves the first', async () => {
    const { address, id } = await asked()
    expect(await answer(id)).toMatchObject({ ok: true })
    expect(await answer(id)).toMatchObject({ ok: true })
    expect(await answer(id, { answer: 'Non.' })).toMatchObject({ reason: 'answered-meanwhile' })
    expect(await bed.kindsTo(address)).toEqual(['question-confirmation', 'question-answer'])
    expect((await bed.mailsTo(address))[1]?.body).toContain('Oui.')
  })

  it('is published or worded anew after it was answered; the e-mail stays as it left', async () => {
    const { address, id } = await asked()
    const anew = (question: string, answer = 'Oui, tous.') =>
      publishAnswer(bed.organiser(OPEN), bed.callRef, id, { question, answer })
    expect(await anew('Trop tôt ?')).toMatchObject({ reason: 'not-found' })
    await answer(id)
    expect(await anew(' ')).toMatchObject({ reason: 'public-question-missing' })
    for (const question of [
      'Est-ce pour tous ?',
      'Est-ce pour tous les agents ?',
      'Est-ce pour tous les agents ?',
    ])
      expect(await anew(question)).toMatchObject({ ok: true })
    const lines = (await published()).filter(each => /Est-ce pour tous/.test(each.question))
    expect(lines).toEqual([{ question: 'Est-ce pour tous les agents ?', answer: 'Oui, tous.' }])
    expect((await bed.mailsTo(address)).map(({ kind }) => kind)).toEqual([
      'question-confirmation',
      'question-answer',
    ])
    await putAside(bed.organiser(OPEN), bed.callRef, id, 'withdraw')
    expect(await anew('Est-ce pour tous, vraiment ?')).toMatchObject({ ok: true })
    expect(
      await publishAnswer(bed.visitor(OPEN), bed.callRef, id, { question: 'x', answer: 'y' }),
    ).toMatchObject({
      reason: 'not-found',
    })
  })

  it('is published as reworded, without who asked nor what they wrote, and can be taken back', async () => {
    const { address, id } = await asked()
    const line = { publish: true, question: 'Les agents de guichet sont-ils concernés ?' }
    await answer(id, line)
    const shown = (await published()).filter(({ question }) => question === line.question)
    expect(shown).toEqual([{ question: line.question, answer: 'Oui.' }])
    expect(JSON.stringify(await published())).not.toMatch(new RegExp(`${address}|Brumeval`))
    await putAside(bed.organiser(OPEN), bed.callRef, id, 'withdraw')
    expect((await published()).map(({ question }) => question)).not.toContain(line.question)
  })

  it.each([
    [{ answer: ' ' }, 'answer-missing'],
    [{ answer: 'x'.repeat(5001) }, 'answer-too-long'],
    [{ publish: true, question: '' }, 'public-question-missing'],
    [{ publish: true, question: 'x'.repeat(301) }, 'public-question-missing'],
  ])('is not answered with %j', async (said, reason) => {
    const { id } = await asked()
    expect(await answer(id, said)).toMatchObject({ reason })
  })

  it('leaves the queue when set aside, without a word to whoever asked', async () => {
    const { address, id } = await asked('Achetez nos pilules')
    await putAside(bed.organiser(OPEN), bed.callRef, id, 'set-aside')
    expect((await waiting()).map(each => each.id)).not.toContain(id)
    expect(await bed.kindsTo(address)).toEqual(['question-confirmation'])
  })

  it('is nobody else’s: another team and visitors are told there is nothing', async () => {
    const { id } = await asked()
    for (const outsider of [as(bed.visitor(OPEN), bed.people.karim), bed.visitor(OPEN)]) {
      expect(await answer(id, {}, outsider)).toMatchObject({ reason: 'not-found' })
      expect(await putAside(outsider, bed.callRef, id, 'set-aside')).toMatchObject({ reason: 'not-found' })
    }
  })

  it('is refused when empty, too long, or written by a robot', async () => {
    const ask = (question: string, trap = '') =>
      askQuestion(bed.visitor(OPEN), bed.call, { ...bed.asker('z@horizon.example'), question, trap })
    expect(await ask(' ')).toMatchObject({ reason: 'question-missing' })
    expect(await ask('x'.repeat(2001))).toMatchObject({ reason: 'question-too-long' })
    expect(await ask('Bonjour', 'x')).toMatchObject({ reason: 'trapped' })
    expect(await bed.kindsTo('z@horizon.example')).toEqual([])
  })
})
