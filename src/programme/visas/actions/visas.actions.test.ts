import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { as, at } from '../../../../test/act.ts'
import { type OutreachBed, openOutreachBed, URL_BASE } from '../../../../test/outreach-bed.ts'
import { publishCall, saveGuidePart } from '../../calls/actions.ts'
import { getLatestGuide } from '../../calls/store.ts'
import { findRequestOfLink, listComments, listRequests } from '../store.ts'
import { stateOfVisa } from '../visa.ts'
import { answerVisa, commentVisa } from './answer-visa.ts'
import { askVisa } from './ask-visa.ts'
import { remindVisa, revokeVisa } from './follow-visa.ts'
import { requireVisas } from './require-visas.ts'

const NOW = new Date('2026-10-05T08:00:00Z')
const DAY = 86_400_000

describe('a visa', () => {
  let bed: OutreachBed
  let call: { id: string; slug: string }
  let number = 0
  beforeAll(async () => {
    bed = await openOutreachBed()
  })
  afterAll(() => bed.drop())
  beforeEach(async () => {
    call = await bed.readyCall(bed.odile, bed.people.semailles, { title: `Visas ${++number}` })
  })

  const odile = () => bed.organiser(NOW)
  async function ask(kind = 'cabinet') {
    const address = bed.newAddress()
    const asked = await askVisa(odile(), call.id, { kind, name: 'Jeanne', address, publicUrl: URL_BASE })
    if (!asked.ok) throw new Error(asked.reason)
    return { id: asked.value.id, address, secret: await bed.secretOf(address) }
  }
  const latest = async () => (await getLatestGuide(bed.db, call.id)).number
  const answer = async (secret: string, verdict = 'given', words = '', guideNumber?: number) =>
    answerVisa(bed.visitor(NOW), secret, { verdict, words, guideNumber: guideNumber ?? (await latest()) })
  const edit = async (typed: Record<string, string>) =>
    saveGuidePart(odile(), call.id, { part: 'promesses', number: await latest(), typed })
  const require = (wanted: string[], seen: string[] = []) => requireVisas(odile(), call.id, { wanted, seen })
  const publish = async () => publishCall(odile(), call.id, await latest())
  const stateOf = async () => stateOfVisa((await listRequests(bed.db, call.id))[0])

  it('holds the publication while it is required and not given', async () => {
    await require(['cabinet'])
    expect(await publish()).toMatchObject({ reason: 'visas-missing' })
    const { secret } = await ask()
    expect(await publish()).toMatchObject({ reason: 'visas-missing' })
    await answer(secret, 'refused', 'Trop tôt.')
    expect(await publish()).toMatchObject({ reason: 'visas-missing' })
    await answer(secret)
    expect(await publish()).toMatchObject({ ok: true })
  })

  it('counts no more once the guide says something else, until it is given again', async () => {
    await require(['cabinet'])
    const { secret } = await ask()
    await answer(secret)
    const budget = { budget: '700000' }
    expect(await edit(budget)).toMatchObject({ ok: true })
    expect(await stateOf()).toBe('given-before-changes')
    expect(await publish()).toMatchObject({ reason: 'visas-missing' })
    await answer(secret)
    expect(await publish()).toMatchObject({ ok: true })
  })

  it('is a mere opinion when it is not required', async () => {
    const { secret } = await ask()
    await answer(secret, 'refused', 'Non.')
    expect(await publish()).toMatchObject({ ok: true })
  })

  it('is of the version that was read: another one is refused, and nothing is kept', async () => {
    const { secret } = await ask()
    const read = await latest()
    await edit({ budget: '700000' })
    expect(await answer(secret, 'given', '', read)).toMatchObject({ reason: 'changed-since-read' })
    expect(await stateOf()).toBe('awaited')
  })

  it('is refused in words only, and a remark is of a part', async () => {
    const { secret } = await ask()
    const act = bed.visitor(NOW)
    expect(await answer(secret, 'refused')).toMatchObject({ reason: 'words-missing' })
    expect(await answer(secret, 'maybe')).toMatchObject({ reason: 'verdict-missing' })
    expect(await commentVisa(act, secret, { part: 'x', body: 'y' })).toMatchObject({ reason: 'part-missing' })
    expect(await commentVisa(act, secret, { part: 'promesses', body: ' ' })).toMatchObject({
      reason: 'comment-missing',
    })
    await commentVisa(act, secret, { part: 'promesses', body: 'Qui paie ?' })
    expect(await listComments(bed.db, call.id)).toMatchObject([{ part: 'promesses', body: 'Qui paie ?' }])
  })

  it('is asked of one person at a time; taken back, its links open nothing and it no longer counts', async () => {
    await require(['cabinet'])
    const { id, secret } = await ask()
    await answer(secret)
    const again = { kind: 'cabinet', name: 'X', address: 'x@y.example', publicUrl: URL_BASE }
    expect(await askVisa(odile(), call.id, again)).toMatchObject({ reason: 'asked-already' })
    await revokeVisa(odile(), call.id, id)
    expect(await findRequestOfLink(bed.db, secret, NOW)).toBeUndefined()
    expect(await answer(secret)).toMatchObject({ reason: 'unknown' })
    expect(await publish()).toMatchObject({ reason: 'visas-missing' })
    await ask()
  })

  it('is answered by a link that ends after a month, of which only a hash is kept', async () => {
    const { secret } = await ask()
    const open = (days: number) => findRequestOfLink(bed.db, secret, new Date(NOW.getTime() + days * DAY))
    expect(await open(29)).toBeDefined()
    expect(await open(30)).toBeUndefined()
    const links = await bed.db.selectFrom('mail_links').selectAll().execute()
    expect(JSON.stringify(links)).not.toContain(secret)
  })

  it('is reminded by hand, once an hour at most, with a link of its own', async () => {
    const { id, address, secret } = await ask()
    expect(await remindVisa(odile(), call.id, id, URL_BASE)).toMatchObject({ reason: 'too-soon' })
    const later = at(odile(), new Date(NOW.getTime() + DAY))
    expect(await remindVisa(later, call.id, id, URL_BASE)).toMatchObject({ ok: true })
    expect(await bed.mailsTo(address)).toHaveLength(2)
    expect(await bed.secretOf(address)).not.toBe(secret)
  })

  it('is required by whoever saw what was required; outsiders find nothing', async () => {
    await require(['cabinet'])
    expect(await require(['sponsor'])).toMatchObject({ reason: 'changed-meanwhile' })
    expect(await require(['sponsor'], ['cabinet'])).toMatchObject({ ok: true })
    for (const outsider of [as(bed.visitor(NOW), bed.people.karim), bed.visitor(NOW)]) {
      const asked = { kind: 'cabinet', name: 'X', address: 'x@y.example', publicUrl: URL_BASE }
      expect(await askVisa(outsider, call.id, asked)).toMatchObject({ reason: 'not-found' })
      expect(await requireVisas(outsider, call.id, { wanted: [], seen: ['sponsor'] })).toMatchObject({
        reason: 'not-found',
      })
    }
  })
})
