import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testAct } from '../../../../test/act.ts'
import { testFiles } from '../../../../test/files.ts'
import { type KeyedBed, keyedBed } from '../../../../test/keyed-bed.ts'
import type { Contact } from '../contact.ts'
import { findKeyed } from '../store.ts'
import { validateByLink } from './answer-link.ts'
import { askValidation } from './ask-validation.ts'
import { correctContact } from './correct-contact.ts'
import { recordSheet } from './record-sheet.ts'

const publicUrl = 'https://pepin.example'
let bed: KeyedBed
beforeAll(async () => {
  bed = await keyedBed()
})
afterAll(() => bed.drop())

const nobody = () => testAct(bed.db, bed.team.now)
const contact = (over: Partial<Contact> = {}): Contact => ({
  name: 'Zoé Martin',
  address: 'zoe@horizon.example',
  postal: '1 rue de la Paix, Paris',
  phone: '',
  ...over,
})
const correct = (id: string, over: Partial<Contact>, version = 1) =>
  correctContact(bed.team, id, { typed: contact(over), version, publicUrl })
const answerOf = async (id: string) =>
  (
    await bed.db
      .selectFrom('application_answers')
      .select('value')
      .where('application_id', '=', id)
      .where('field', '=', 'nom')
      .executeTakeFirstOrThrow()
  ).value

describe('the contact of the person, corrected once begun', () => {
  it('is kept with its journal entry, and a link sent to the same address still serves', async () => {
    const id = await bed.ready()
    await bed.forgetMails()
    await askValidation(bed.team, id, publicUrl)
    const token = await bed.tokenOf('zoe@horizon.example')
    expect(await correct(id, { phone: '01 02 03 04 05' })).toEqual({ ok: true, value: 'same' })
    expect(await findKeyed(bed.db, id)).toMatchObject({ phone: '01 02 03 04 05', contactVersion: 2 })
    const entries = bed.db.selectFrom('journal').select('verb').where('subject', '=', `application:${id}`)
    expect((await entries.where('verb', '=', 'application.keyed-contact').execute()).length).toBe(1)
    expect((await validateByLink(nobody(), token, publicUrl)).ok).toBe(true)
    expect(await correct(id, { phone: '06' }, 2)).toEqual({ ok: false, reason: 'theirs' })
  })

  it('makes the link of the former address dead, and sends another to the new one', async () => {
    const id = await bed.ready({ address: 'faux@horizon.example' })
    await askValidation(bed.team, id, publicUrl)
    const former = await bed.tokenOf('faux@horizon.example')
    expect(await correct(id, { address: 'vrai@horizon.example' })).toEqual({ ok: true, value: 'sent' })
    expect(await validateByLink(nobody(), former, publicUrl)).toEqual({ ok: false, reason: 'replaced' })
    const link = await bed.tokenOf('vrai@horizon.example')
    expect((await validateByLink(nobody(), link, publicUrl)).ok).toBe(true)
  })

  it.each([
    ['no address is left', ''],
    ['the call does not accept its domain', 'zoe@ailleurs.test'],
  ])('leaves the former link dead when %s', async (_, address) => {
    const first = `avant-${address.length}@horizon.example`
    const id = await bed.ready({ address: first })
    await askValidation(bed.team, id, publicUrl)
    const former = await bed.tokenOf(first)
    const corrected = await correct(id, { address })
    const refusesDomain = address !== '' && corrected.ok && corrected.value === 'sent'
    if (!refusesDomain) expect(corrected).toEqual({ ok: true, value: 'none' })
    expect((await validateByLink(nobody(), former, publicUrl)).ok).toBe(false)
  })

  it('corrects the name in the answer too, and only where nothing else was written', async () => {
    const id = await bed.ready()
    await bed.forgetMails()
    await askValidation(bed.team, id, publicUrl)
    expect(await correct(id, { name: 'Zoé Duval' })).toEqual({ ok: true, value: 'sent' })
    expect(await answerOf(id)).toBe('Zoé Duval')
    await bed.fill(bed.team, id, { nom: 'Z. Duval' }, 2)
    expect(await correct(id, { name: 'Zoé Martin' }, 2)).toEqual({ ok: true, value: 'same' })
    expect(await answerOf(id)).toBe('Z. Duval')
  })

  it.each([
    [{ name: ' ' }, 'name-missing'],
    [{ address: 'pas une adresse' }, 'address-malformed'],
    [{ address: '', postal: '' }, 'no-way'],
    [{ phone: '0'.repeat(1001) }, 'contact-long'],
  ])('refuses %o: %s', async (over, reason) => {
    const id = await bed.ready()
    expect(await correct(id, over)).toEqual({ ok: false, reason })
    expect(await findKeyed(bed.db, id)).toMatchObject({ name: 'Zoé Martin', contactVersion: 1 })
  })

  it('refuses a form filled before a colleague’s, unless it says the same', async () => {
    const id = await bed.ready()
    await correct(id, { phone: '01' })
    expect(await correct(id, { phone: '02' })).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await correct(id, { phone: '01' })).toEqual({ ok: true, value: 'same' })
    expect(await correct(id, { phone: '02' }, 2)).toEqual({ ok: true, value: 'same' })
  })

  it('is still the team’s after a signed sheet: the answer is posted there', async () => {
    const { files, forget } = await testFiles()
    const id = await bed.ready({ address: '' })
    const sheet = { day: '2026-11-10', scan: undefined, noScanReason: 'Panne.', publicUrl }
    expect((await recordSheet(bed.team, files, id, sheet)).ok).toBe(true)
    expect(await correct(id, { address: '', postal: '2 rue Neuve' })).toEqual({ ok: true, value: 'same' })
    const outsider = { typed: contact(), version: 2, publicUrl }
    expect(await correctContact(nobody(), id, outsider)).toEqual({ ok: false, reason: 'not-found' })
    await forget()
  })
})
