import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, testAct } from '../../../../test/act.ts'
import { at, type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import type { Act } from '../../../platform/act.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { withdrawApplication } from '../../applications/actions/withdraw-application.ts'
import { personOfProvedAddress } from '../../people/actions/confirm-address.ts'
import { invariants } from '../invariants.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { acceptHandover, declineHandover } from './answer-handover.ts'
import { proposeHandover, takeBackHandover } from './hand-over.ts'
import { inviteAuthor } from './invite-author.ts'
import { keepDraft } from './keep-draft.ts'
import { leaveAuthors, removeAuthor } from './leave.ts'
import { takeBackInvitation } from './take-back.ts'

const NOW = new Date('2026-11-10T10:00:00Z')
const URL = 'https://pepin.example'
const DAY = 86_400_000
let bed: Bed
let author: Act
let count = 0
beforeAll(async () => {
  bed = await openBed()
  author = await person('zoe@horizon.example')
})
afterAll(() => bed.drop())

const person = async (address: string) => {
  const act = testAct(bed.db, NOW)
  return as(act, (await personOfProvedAddress(act, address)).id)
}
const draft = async () => {
  const id = await bed.start(author)
  await bed.save(author, id, COMPLETE)
  return id
}
const invite = (id: string, address: string, rights = 'ecrire', by = author) =>
  inviteAuthor(by, id, { address, rights, publicUrl: URL })
const tokenOf = async (address: string) =>
  /invitations\/(\S+)/.exec((await bed.mail(address, 'co-author')).at(0)?.body ?? '')?.[1] ?? ''
const subjects = async (address: string) =>
  (await bed.mail(address, 'co-author')).map(({ title }) => title.replaceAll('\u00a0', ' '))
const relations = async (act: Act, id: string) => [...(await relationsToApplication(bed.db, act.actor, id))]
const address = () => `agent${++count}@horizon.example`
/** Someone who joined by the link of their e-mail. */
const joined = async (id: string, rights = 'ecrire') => {
  const to = address()
  expect(await invite(id, to, rights)).toMatchObject({ ok: true })
  const accepted = await acceptInvitation(testAct(bed.db, NOW), await tokenOf(to), URL)
  if (!accepted.ok) throw new Error(accepted.reason)
  return { to, act: as(testAct(bed.db, NOW), accepted.value.personId) }
}
const verbs = async (id: string) => {
  const rows = bed.db.selectFrom('journal').select('verb').where('subject', '=', `application:${id}`)
  return (await rows.orderBy('number').execute()).map(({ verb }) => verb.replace('application.', ''))
}

describe('an invitation', () => {
  it('is accepted from its link without an account, once, by the person of that address', async () => {
    const id = await draft()
    const to = address()
    await invite(id, to)
    const token = await tokenOf(to)
    const accepted = await acceptInvitation(testAct(bed.db, NOW), token, URL)
    expect(accepted).toMatchObject({ ok: true, value: { applicationId: id } })
    const other = await person(to)
    expect(await relations(other, id)).toEqual(['co-author'])
    expect((await bed.save(other, id, { solution: 'La mienne' })).ok).toBe(true)
    expect(await subjects('zoe@horizon.example')).toContain(`${to} a accepté votre invitation`)
    expect(await acceptInvitation(other, token, URL)).toEqual({ ok: false, reason: 'accepted' })
    expect(await verbs(id)).toEqual(expect.arrayContaining(['author-invited', 'author-joined']))
  })

  it('to read gives the text to read and nothing to write', async () => {
    const id = await draft()
    const { act } = await joined(id, 'lire')
    expect(await relations(act, id)).toEqual(['co-reader'])
    expect(await bed.save(act, id, { solution: 'x' })).toEqual({ ok: false, reason: 'not-found' })
    expect(await bed.send(act, id)).toEqual({ ok: false, reason: 'not-found' })
    expect(await withdrawApplication(act, id, '')).toEqual({ ok: false, reason: 'not-found' })
  })

  it('adds an address that is nobody’s to the account that accepts it', async () => {
    const id = await draft()
    const to = address()
    await invite(id, to)
    const other = await person(address())
    const accepted = await acceptInvitation(other, await tokenOf(to), URL)
    expect(accepted).toMatchObject({ ok: true, value: { personId: other.actor.personId } })
    expect((await person(to)).actor).toEqual(other.actor)
  })

  it('serves no more when it is taken back, replaced, two weeks old or unknown', async () => {
    const id = await draft()
    const to = address()
    await invite(id, to)
    const first = await tokenOf(to)
    await bed.db.updateTable('mails').set({ kind: 'old' }).where('recipient', '=', to).execute()
    await invite(id, to)
    const nobody = testAct(bed.db, NOW)
    expect(await acceptInvitation(nobody, first, URL)).toEqual({ ok: false, reason: 'taken-back' })
    const second = await tokenOf(to)
    const late = at(nobody, NOW.getTime() + 14 * DAY)
    expect(await acceptInvitation(late, second, URL)).toEqual({ ok: false, reason: 'expired' })
    const pending = await bed.db
      .selectFrom('author_invitations')
      .select('id')
      .where('address', '=', to)
      .where('taken_back_at', 'is', null)
      .executeTakeFirstOrThrow()
    expect((await takeBackInvitation(author, id, pending.id, URL)).ok).toBe(true)
    expect(await takeBackInvitation(author, id, pending.id, URL)).toEqual({ ok: false, reason: 'gone' })
    expect(await acceptInvitation(nobody, second, URL)).toEqual({ ok: false, reason: 'taken-back' })
    expect(await acceptInvitation(nobody, 'rien', URL)).toEqual({ ok: false, reason: 'unknown' })
    expect(await subjects(to)).toContain('Une invitation est reprise')
  })

  it.each([
    ['an address no mail reaches', 'pas une adresse', 'ecrire', 'address-malformed'],
    ['no rights', 'bien@horizon.example', '', 'rights-missing'],
    ['oneself', 'ZOE@horizon.example', 'lire', 'already-there'],
  ])('refuses %s', async (_, to, rights, reason) => {
    expect(await invite(await draft(), to, rights)).toEqual({ ok: false, reason })
  })

  it('is the author’s to send: neither a co-author, nor a stranger, nor a withdrawn application', async () => {
    const id = await draft()
    const { act } = await joined(id)
    expect(await invite(id, address(), 'lire', act)).toEqual({ ok: false, reason: 'not-found' })
    const stranger = await person(address())
    expect(await invite(id, address(), 'lire', stranger)).toEqual({ ok: false, reason: 'not-found' })
    await withdrawApplication(author, id, '')
    // Ten an hour were not reached: the refusal is of the application.
    expect(await invite(id, address())).toEqual({ ok: false, reason: 'withdrawn' })
  })
})

describe('who writes an application', () => {
  it('leaves, is removed, and both sides are told; the author does neither', async () => {
    const id = await draft()
    const [first, second] = [await joined(id), await joined(id, 'lire')]
    expect((await leaveAuthors(first.act, id, URL)).ok).toBe(true)
    expect(await relations(first.act, id)).toEqual([])
    expect(await subjects('zoe@horizon.example')).toContain(`${first.to} quitte votre candidature`)
    const removed = second.act.actor.personId ?? ''
    expect((await removeAuthor(author, id, removed, URL)).ok).toBe(true)
    expect(await removeAuthor(author, id, removed, URL)).toEqual({ ok: false, reason: 'gone' })
    expect(await subjects(second.to)).toContain('Vous ne participez plus à une candidature')
    expect(await leaveAuthors(author, id, URL)).toEqual({ ok: false, reason: 'not-found' })
    const self = author.actor.personId ?? ''
    expect(await removeAuthor(author, id, self, URL)).toEqual({ ok: false, reason: 'gone' })
  })

  it.each([
    ['rester', ['co-author']],
    ['partir', []],
  ])('hands it over, and then: %s', async (ensuite, then) => {
    const id = await draft()
    const { act, to } = await joined(id)
    const said = { to: act.actor.personId ?? '', afterwards: ensuite, publicUrl: URL }
    expect((await proposeHandover(author, id, said)).ok).toBe(true)
    expect(await relations(author, id)).toEqual(['author'])
    expect(await proposeHandover(author, id, said)).toEqual({ ok: false, reason: 'already-proposed' })
    expect(await subjects(to)).toContain('zoe@horizon.example propose de vous céder une candidature')
    expect((await acceptHandover(act, id, URL)).ok).toBe(true)
    expect(await relations(act, id)).toEqual(['author'])
    expect(await relations(author, id)).toEqual(then)
    expect(await acceptHandover(act, id, URL)).toEqual({ ok: false, reason: 'not-found' })
    expect(await verbs(id)).toEqual(expect.arrayContaining(['handover-proposed', 'handed-over']))
  })

  it('changes nothing when it is declined, taken back, or proposed to someone who only reads', async () => {
    const id = await draft()
    const [writes, reads] = [await joined(id), await joined(id, 'lire')]
    const said = (to: Act) => ({ to: to.actor.personId ?? '', afterwards: 'rester', publicUrl: URL })
    expect(await proposeHandover(author, id, said(reads.act))).toEqual({ ok: false, reason: 'not-writing' })
    await proposeHandover(author, id, said(writes.act))
    expect((await declineHandover(writes.act, id, URL)).ok).toBe(true)
    await proposeHandover(author, id, said(writes.act))
    expect((await takeBackHandover(author, id, URL)).ok).toBe(true)
    expect(await acceptHandover(writes.act, id, URL)).toEqual({ ok: false, reason: 'gone' })
    await proposeHandover(author, id, said(writes.act))
    await leaveAuthors(writes.act, id, URL)
    expect(await takeBackHandover(author, id, URL)).toEqual({ ok: false, reason: 'gone' })
    expect(await relations(author, id)).toEqual(['author'])
  })

  it('gets the receipt when another of them sends it', async () => {
    const id = await draft()
    const { act, to } = await joined(id)
    expect((await bed.send(act, id)).ok).toBe(true)
    expect((await bed.mail(to, 'application-receipt')).length).toBe(1)
    const receipts = await bed.mail('zoe@horizon.example', 'application-receipt')
    expect(receipts.filter(({ subject_ref }) => subject_ref === `application:${id}`).length).toBe(1)
  })
})

it('puts a browser’s draft in the name of who signs in there, and asks for the code first if one is on its way', async () => {
  const browser = bed.browser()
  const id = await bed.start(browser)
  await bed.save(browser, id, COMPLETE)
  const me = await person(address())
  const here = { ...me, actor: { personId: me.actor.personId, keys: browser.actor.keys } }
  expect(await keepDraft(browser, id)).toEqual({ ok: false, reason: 'not-found' })
  expect(await keepDraft(me, id)).toEqual({ ok: false, reason: 'not-found' })
  expect((await keepDraft(here, id)).ok).toBe(true)
  expect(await relations(me, id)).toEqual(['author'])
  expect(await relations(browser, id)).toEqual([])
  const sent = await bed.start(browser)
  await bed.save(browser, sent, COMPLETE)
  await bed.send(browser, sent, address())
  expect(await keepDraft(here, sent)).toEqual({ ok: false, reason: 'awaiting' })
})

it('keeps what must always be true', async () => {
  for (const { name, breaches } of invariants) expect([name, await breaches(bed.db)]).toEqual([name, []])
})
