import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as } from '../../../../test/act.ts'
import { AUTHOR, faultsOf, NAME, openAgent, PHONE } from '../../../../test/records-bed.ts'
import { whereIs } from '../../../../test/text-search.ts'
import { verifyFingerprints } from '../../applications/verify-store.ts'
import { describePerson } from '../../people/actions/describe-person.ts'
import { findPersonByAddress } from '../../people/store.ts'
import { listStaying } from '../store/staying.ts'
import { closeAccount } from './close-account.ts'

const SAID = { word: 'fermer', withdraw: false, fresh: true }
const TEXTS = [NAME, AUTHOR, PHONE, 'Un exercice']
type Agent = Awaited<ReturnType<typeof openAgent>>

let bed: Agent
beforeAll(async () => {
  bed = await openAgent()
})
afterAll(() => bed.drop())
const sendings = () =>
  bed.db.selectFrom('application_sendings').selectAll().where('application_id', '=', bed.sent).execute()

describe('before closing an account', () => {
  it('says what stays, and until which day', async () => {
    const stays = await listStaying(bed.db, bed.personId)
    expect(stays.map(({ what }) => what)).toContain('Candidature « Un titre »')
    const until = new Date(bed.closes)
    until.setUTCFullYear(until.getUTCFullYear() + 5)
    expect(stays[0]?.until).toEqual(until)
  })

  it('refuses an old session, another word, nobody, and the last head of an incubator', async () => {
    const before = await whereIs(bed.db, TEXTS)
    expect(await closeAccount(bed.author, { ...SAID, fresh: false })).toMatchObject({ reason: 'not-fresh' })
    expect(await closeAccount(bed.author, { ...SAID, word: 'oui' })).toMatchObject({ reason: 'word-wrong' })
    const nobody = { ...bed.author, actor: { personId: null, keys: [] } }
    expect(await closeAccount(nobody, SAID)).toMatchObject({ reason: 'not-fresh' })
    expect(await closeAccount(bed.odile, SAID)).toMatchObject({ reason: 'obstacles' })
    expect(await closeAccount(as(bed.author, bed.karim.actor.personId ?? ''), SAID)).toMatchObject({
      reason: 'obstacles',
    })
    expect(await whereIs(bed.db, TEXTS)).toEqual(before)
    expect(before).toEqual(
      expect.arrayContaining([
        ...['addresses.key', 'applications.sent_by', 'call_followers.address', 'callback_wishes.phone'],
        ...['journal_payloads.payload', 'people.name', 'training_answers.value'],
      ]),
    )
    expect(await faultsOf(bed.db)).toEqual([])
  })
})

describe('once an account is closed', () => {
  let before: Awaited<ReturnType<typeof sendings>>
  beforeAll(async () => {
    before = await sendings()
    expect(await closeAccount(bed.author, SAID)).toEqual({ ok: true, value: null })
  })

  it('its name and its addresses are only where the retention page says', async () => {
    expect(await whereIs(bed.db, TEXTS)).toEqual([
      // « Candidature envoyée, récépissés et retraits », « Courriers envoyés ».
      'application_answers.value',
      'application_sendings.canonical',
      'mails.body',
      'mails.recipient',
    ])
  })

  it('the chains, the receipts and the invariants hold', async () => {
    expect(await faultsOf(bed.db)).toEqual([])
    expect((await verifyFingerprints(bed.db)).altered).toEqual([])
    const last = await bed.db
      .selectFrom('journal')
      .select('verb')
      .where('subject', '=', `person:${bed.personId}`)
      .orderBy('number', 'desc')
      .executeTakeFirst()
    expect(last).toEqual({ verb: 'person.account-closed' })
  })

  it('the drafts are gone, what was sent is as it was, and lists show a closed account', async () => {
    expect(await sendings()).toEqual(before)
    const rows = await bed.db
      .selectFrom('applications')
      .select(['id', 'sent_by'])
      .where('id', 'in', [bed.sent, bed.draft])
      .execute()
    expect(rows).toEqual([{ id: bed.sent, sent_by: 'Compte fermé' }])
    expect(await findPersonByAddress(bed.db, AUTHOR)).toBeUndefined()
    const sessions = bed.db.selectFrom('sessions').where('person_id', '=', bed.personId).selectAll()
    expect(await sessions.execute()).toEqual([])
  })
})

it('withdraws first what is still examined, when asked; a chosen name wipes nothing of the journal', async () => {
  const other = await openAgent()
  const { receipt } = await other.db
    .selectFrom('applications')
    .select('receipt')
    .where('id', '=', other.sent)
    .executeTakeFirstOrThrow()
  await describePerson(other.author, other.personId, { name: receipt, service: '', post: '' })
  await closeAccount(other.author, { ...SAID, withdraw: true })
  const row = await other.db
    .selectFrom('applications')
    .select('withdrawn_at')
    .where('id', '=', other.sent)
    .executeTakeFirstOrThrow()
  expect(row.withdrawn_at).toEqual(other.author.now)
  expect(await whereIs(other.db, [receipt])).toContain('journal_payloads.payload')
  expect(await faultsOf(other.db)).toEqual([])
  await other.drop()
})
