import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { as, testAct } from '../../../../test/act.ts'
import { at } from '../../../../test/applications-bed.ts'
import { PDF, testFiles } from '../../../../test/files.ts'
import { inRole } from '../../../../test/grant.ts'
import { type KeyedBed, keyedBed } from '../../../../test/keyed-bed.ts'
import { INVARIANTS } from '../../../invariants.ts'
import { relationsToApplication } from '../../access/relations.ts'
import { countApplications } from '../../applications/received-store.ts'
import { sayWrong, validateByLink } from './answer-link.ts'
import { askValidation } from './ask-validation.ts'
import { keyIn } from './key-in.ts'
import { recordSheet } from './record-sheet.ts'

const URL = 'https://pepin.example'
const DAY = 86_400_000
let bed: KeyedBed
let files: Awaited<ReturnType<typeof testFiles>>
beforeAll(async () => {
  bed = await keyedBed()
  files = await testFiles()
})
afterAll(async () => {
  await files.forget()
  await bed.drop()
})
const nobody = () => testAct(bed.db, bed.team.now)
const relations = async (id: string) => [...(await relationsToApplication(bed.db, bed.team.actor, id))]
const received = async () => (await countApplications(bed.db, bed.call.id)).received
const sheet = { day: '2026-11-10', scan: undefined, noScanReason: '', publicUrl: URL }

describe('an application keyed in', () => {
  it('is the team’s to fill, counts for nothing, and a second click is the same', async () => {
    const before = await received()
    const typed = bed.typed()
    expect(await keyIn(bed.team, bed.call.slug, typed)).toEqual({ ok: true, value: typed.token })
    expect(await keyIn(bed.team, bed.call.slug, typed)).toEqual({ ok: true, value: typed.token })
    expect(await relations(typed.token)).toEqual(['keyer'])
    expect((await bed.fill(bed.team, typed.token, { titre: 'T' })).ok).toBe(true)
    expect(await received()).toBe(before)
    expect(await askValidation(bed.team, typed.token, URL)).toEqual({ ok: false, reason: 'incomplete' })
  })

  it('is nobody else’s: not another incubator’s, not one’s own draft', async () => {
    const other = await bed.db
      .selectFrom('incubators')
      .select('id')
      .where('id', '<>', bed.call.incubatorId)
      .executeTakeFirstOrThrow()
    const stranger = await inRole(nobody(), other.id, 'ailleurs@horizon.example', 'organiser')
    const id = await bed.ready()
    expect(await keyIn(stranger, bed.call.slug, bed.typed())).toEqual({ ok: false, reason: 'not-found' })
    expect(await bed.fill(stranger, id, { titre: 'X' })).toEqual({ ok: false, reason: 'not-found' })
    expect(await askValidation(stranger, id, URL)).toEqual({ ok: false, reason: 'not-found' })
    expect(await recordSheet(stranger, files.files, id, sheet)).toEqual({ ok: false, reason: 'not-found' })
    const draft = await bed.start({ token: '0' }).catch(error => String(error))
    expect(draft).toContain('not-found')
  })

  it('is filled after closing, and started five worked days after it, no later', async () => {
    const id = await bed.ready()
    const late = at(bed.team, bed.closes + DAY)
    expect((await bed.fill(late, id, { titre: 'Plus tard' }, 1)).ok).toBe(true)
    expect((await keyIn(late, bed.call.slug, bed.typed())).ok).toBe(true)
    const later = at(bed.team, bed.closes + 9 * DAY)
    expect(await keyIn(later, bed.call.slug, bed.typed())).toEqual({ ok: false, reason: 'too-late' })
  })
})

describe('validation by link', () => {
  it('proves the address and counts at the time of reception; twice is once', async () => {
    const before = await received()
    const id = await bed.ready()
    await bed.forgetMails()
    expect((await askValidation(bed.team, id, URL)).ok).toBe(true)
    const token = await bed.tokenOf('zoe@horizon.example')
    const validated = await validateByLink(nobody(), token, URL)
    if (!validated.ok) throw new Error(validated.reason)
    const row = await bed.row(id)
    expect(row.sent_at).toEqual(new Date('2026-11-09T13:30:00Z'))
    expect(row.confirmed_at).toEqual(bed.team.now)
    expect(await received()).toBe(before + 1)
    const author = as(nobody(), validated.value.personId)
    expect([...(await relationsToApplication(bed.db, author.actor, id))]).toEqual(['author'])
    expect(await relations(id)).toEqual(['organiser'])
    expect(await bed.fill(bed.team, id, { titre: 'X' }, 1)).toEqual({ ok: false, reason: 'not-found' })
    expect((await bed.mail('zoe@horizon.example', 'application-receipt')).length).toBe(1)
    expect(await validateByLink(nobody(), token, URL)).toEqual({ ok: false, reason: 'answered' })
    expect(await askValidation(bed.team, id, URL)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('serves no more once an error is said, another asked, the text changed, or late', async () => {
    const address = 'luc@horizon.example'
    const id = await bed.ready({ address })
    await askValidation(bed.team, id, URL)
    const first = await bed.tokenOf(address)
    expect(await sayWrong(nobody(), first, ' ')).toEqual({ ok: false, reason: 'words-missing' })
    expect(await sayWrong(nobody(), first, 'x'.repeat(2001))).toEqual({ ok: false, reason: 'words-long' })
    expect((await sayWrong(nobody(), first, 'Le titre est faux.')).ok).toBe(true)
    expect(await validateByLink(nobody(), first, URL)).toEqual({ ok: false, reason: 'wrong' })
    await bed.forgetMails()
    await askValidation(bed.team, id, URL)
    const second = await bed.tokenOf(address)
    expect(await validateByLink(nobody(), first, URL)).toEqual({ ok: false, reason: 'replaced' })
    await bed.fill(bed.team, id, { titre: 'Corrigé' }, 1)
    expect(await validateByLink(nobody(), second, URL)).toEqual({ ok: false, reason: 'changed' })
    await bed.forgetMails()
    await askValidation(bed.team, id, URL)
    const third = await bed.tokenOf(address)
    const late = at(nobody(), bed.team.now.getTime() + 14 * DAY)
    expect(await validateByLink(late, third, URL)).toEqual({ ok: false, reason: 'expired' })
    expect(await validateByLink(nobody(), 'rien', URL)).toEqual({ ok: false, reason: 'unknown' })
    expect((await validateByLink(nobody(), third, URL)).ok).toBe(true)
  })
})

describe('validation on paper', () => {
  it.each([
    [{ day: '' }, 'day-missing'],
    [{ day: '2026-11-08', noScanReason: 'R' }, 'day-odd'],
    [{ day: '2026-11-11', noScanReason: 'R' }, 'day-odd'],
    [{}, 'scan-missing'],
    [{ noScanReason: 'x'.repeat(1001) }, 'reason-long'],
    [{ scan: { name: 'a.zip', bytes: Buffer.from('PK\u0003\u0004') } }, 'not-as-named'],
  ])('refuses %o: %s', async (over, reason) => {
    const id = await bed.ready({ address: '' })
    const recorded = await recordSheet(bed.team, files.files, id, { ...sheet, ...over })
    expect(recorded.ok).toBe(false)
    if (reason !== 'not-as-named') expect(recorded).toMatchObject({ reason })
    expect((await bed.row(id)).confirmed_at).toBeNull()
  })

  it.each([
    ['with its scan', { scan: { name: 'feuille.pdf', bytes: PDF } }],
    ['without, for a written reason', { noScanReason: 'Le scanner est en panne.' }],
  ])('counts %s, for someone without an e-mail', async (_, over) => {
    const id = await bed.ready({ address: '' })
    expect(await askValidation(bed.team, id, URL)).toEqual({ ok: false, reason: 'no-address' })
    expect((await recordSheet(bed.team, files.files, id, { ...sheet, ...over })).ok).toBe(true)
    const again = await recordSheet(bed.team, files.files, id, { ...sheet, ...over })
    expect(again).toEqual({ ok: false, reason: 'not-found' })
    expect((await bed.row(id)).sent_at).toEqual(new Date('2026-11-09T13:30:00Z'))
    expect(await relations(id)).toEqual(['organiser'])
  })

  it('leaves every promise kept, and the acts in the journal', async () => {
    const broken = await Promise.all(INVARIANTS.map(async each => [each.name, await each.breaches(bed.db)]))
    expect(broken.filter(([, rows]) => rows?.length)).toEqual([])
    const verbs = await bed.db.selectFrom('journal').select('verb').distinct().execute()
    const expected = ['keyed-in', 'validation-asked', 'keyed-validated', 'keyed-wrong']
    expect(verbs.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(expected.map(verb => `application.${verb}`)),
    )
  })
})
