import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../../test/act.ts'
import { at, type Bed, COMPLETE, openBed } from '../../../../test/applications-bed.ts'
import { PDF, PNG, sayingScanner, testFiles } from '../../../../test/files.ts'
import { askForFiles } from '../../../../test/files-form.ts'
import { type Act, within } from '../../../platform/act.ts'
import type { Files } from '../../../platform/files/files.ts'
import { removeUncited } from '../../../platform/files/forget.ts'
import { addPiece, beginUpload, findUpload } from '../../../platform/files/uploads.ts'
import { personOfProvedAddress } from '../../people/actions/confirm-address.ts'
import { filesIn } from '../attached.ts'
import { isReceived, isShownToJury } from '../files-store.ts'
import { announceAndDeleteExpiredDrafts } from './expired-drafts.ts'
import { joinFile } from './join-file.ts'
import { removeFile } from './remove-file.ts'

let bed: Bed
let files: Files
let forget: () => Promise<void>
beforeAll(async () => {
  bed = await openBed()
  await askForFiles(bed.db)
  const made = await testFiles()
  files = made.files
  forget = made.forget
})
afterAll(() => bed.drop().finally(forget))

const pdf = { name: 'bilan.pdf', bytes: PDF }
const png = { name: 'photo.png', bytes: PNG }
const text = (words: string) => ({ name: 'note.txt', bytes: Buffer.from(words) })
const listOf = async (id: string, field = 'piece') => {
  const row = await bed.db
    .selectFrom('application_answers')
    .select(['value', 'version'])
    .where('application_id', '=', id)
    .where('field', '=', field)
    .executeTakeFirst()
  return { files: filesIn(row?.value ?? ''), version: row?.version ?? 0 }
}
const rowsOf = (id: string) =>
  bed.db.selectFrom('files').select(['id', 'sha256', 'name']).where('application_id', '=', id).execute()
const begun = async (act = bed.browser()): Promise<[Act, string]> => [act, await bed.start(act)]

describe('joining files to an application', () => {
  test('lists them in the answer, whose version goes up', async () => {
    const [act, id] = await begun()
    expect(await joinFile(act, files, id, 'piece', pdf)).toMatchObject({ ok: true })
    expect(await joinFile(act, files, id, 'piece', png)).toMatchObject({ ok: true })
    const list = await listOf(id)
    expect(list.version).toBe(2)
    expect(list.files.map(({ name, size }) => [name, size])).toEqual([
      ['bilan.pdf', PDF.length],
      ['photo.png', PNG.length],
    ])
    expect((await rowsOf(id)).map(row => row.id).sort()).toEqual(list.files.map(file => file.id).sort())
  })

  test('from two tabs at once keeps both', async () => {
    const [act, id] = await begun()
    await Promise.all([joinFile(act, files, id, 'piece', pdf), joinFile(act, files, id, 'piece', png)])
    const { files: kept, version } = await listOf(id)
    expect([kept.map(({ name }) => name).sort(), version]).toEqual([['bilan.pdf', 'photo.png'], 2])
  })

  test('refuses one more than the question takes, even from two tabs at once', async () => {
    const [act, id] = await begun()
    await joinFile(act, files, id, 'piece', pdf)
    const both = await Promise.all([
      joinFile(act, files, id, 'piece', text('un')),
      joinFile(act, files, id, 'piece', text('deux')),
    ])
    expect(both.map(each => each.ok || each.reason).sort()).toEqual([true, 'full'].sort())
    expect((await listOf(id)).files).toHaveLength(2)
    expect(await rowsOf(id)).toHaveLength(2)
  })

  test('the same file twice is listed once, and the second time says so', async () => {
    const [act, id] = await begun()
    const again = () => joinFile(act, files, id, 'piece', { name: 'bilan.pdf', bytes: PDF })
    const both = await Promise.all([again(), again()])
    expect(both.map(each => each.ok || each.reason).sort()).toEqual(['joined-already', true])
    expect(await again()).toMatchObject({ ok: false, reason: 'joined-already', name: 'bilan.pdf' })
    expect(await rowsOf(id)).toHaveLength(1)
  })

  test('one content under two names is listed twice and stored once', async () => {
    const [act, id] = await begun()
    for (const name of ['un.pdf', 'deux.pdf']) await joinFile(act, files, id, 'piece', { name, bytes: PDF })
    const rows = await rowsOf(id)
    expect(rows.map(({ name }) => name).sort()).toEqual(['deux.pdf', 'un.pdf'])
    expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(1)
  })

  test.each([
    ['rien.pdf', '', 'empty-file'],
    ['faux.pdf', 'pas un PDF', 'not-as-named'],
  ])('refuses %s, names it and changes nothing', async (name, content, reason) => {
    const [act, id] = await begun()
    await bed.save(act, id, { titre: 'Mon texte' })
    const joined = await joinFile(act, files, id, 'piece', { name, bytes: Buffer.from(content) })
    expect(joined).toMatchObject({ ok: false, reason, name })
    expect(await listOf(id)).toEqual({ files: [], version: 0 })
    expect(await rowsOf(id)).toEqual([])
  })

  test('is for those who write it, in a question that asks for files, while the call is open', async () => {
    const [act, id] = await begun()
    const refusal = async (act: Act, field = 'piece') => {
      const joined = await joinFile(act, files, id, field, pdf)
      return joined.ok ? 'joined' : joined.reason
    }
    expect(await refusal(bed.browser())).toBe('not-found')
    expect(await refusal(act, 'probleme')).toBe('not-found')
    expect(await refusal(act, 'inconnu')).toBe('not-found')
    expect(await refusal(at(act, bed.closes))).toBe('closed')
    expect(await refusal(at(act, bed.closes - 1))).toBe('joined')
  })

  test('leaves nothing of a virus but a line of the journal', async () => {
    const [act, id] = await begun()
    const { scanner } = sayingScanner('infected')
    expect(await joinFile(act, { ...files, scanner }, id, 'piece', text('un virus'))).toMatchObject({
      ok: false,
      reason: 'infected',
      name: 'note.txt',
    })
    expect(await rowsOf(id)).toEqual([])
    const lines = await bed.db
      .selectFrom('journal')
      .select('verb')
      .where('subject', '=', `application:${id}`)
      .where('verb', '=', 'application.file-infected')
      .execute()
    expect(lines).toHaveLength(1)
  })

  test('takes one that arrived by pieces, once, and only its owner’s', async () => {
    const [act, id] = await begun()
    const upload = await beginUpload(act, 'par-morceaux.txt', 6)
    await within(act, act => addPiece(act, upload, 0, Buffer.from('abc')))
    expect(await joinFile(act, files, id, 'piece', { upload })).toMatchObject({ reason: 'upload-lost' })
    await within(act, act => addPiece(act, upload, 3, Buffer.from('def')))
    const [other, theirs] = await begun()
    expect(await joinFile(other, files, theirs, 'piece', { upload })).toMatchObject({ reason: 'upload-lost' })
    expect(await joinFile(act, files, id, 'piece', { upload })).toMatchObject({ ok: true })
    expect(await findUpload(act, upload)).toBeUndefined()
    expect((await listOf(id)).files).toMatchObject([{ name: 'par-morceaux.txt', size: 6 }])
  })
})

describe('removing a file', () => {
  test('takes it off the answer and, a day later, off the disk', async () => {
    const [act, id] = await begun()
    await joinFile(act, files, id, 'piece', text('à retirer'))
    const [file] = (await listOf(id)).files
    if (!file) throw new Error('no file')
    expect(await removeFile(bed.browser(), id, 'piece', file.id)).toMatchObject({ reason: 'not-found' })
    expect(await removeFile(act, id, 'piece', file.id)).toMatchObject({ ok: true })
    expect(await removeFile(act, id, 'piece', file.id)).toMatchObject({ reason: 'not-found' })
    expect(await listOf(id)).toEqual({ files: [], version: 2 })
    expect(await rowsOf(id)).toEqual([])
    expect(await files.storage.has(file.sha256)).toBe(true)
    await removeUncited(bed.db, files, new Date(act.now.getTime() + 2 * 86_400_000))
    expect(await files.storage.has(file.sha256)).toBe(false)
  })

  test('keeps it with what was sent, and with whoever else joined the same', async () => {
    const browser = bed.browser()
    const act = as(browser, (await personOfProvedAddress(browser, 'zoe@horizon.example')).id)
    const id = await bed.start(act)
    await bed.save(act, id, COMPLETE)
    await joinFile(act, files, id, 'piece', text('envoyé'))
    await joinFile(act, files, id, 'piece-privee', text('privé'))
    const [sent] = (await listOf(id)).files
    const [secret] = (await listOf(id, 'piece-privee')).files
    if (!sent || !secret) throw new Error('no file')
    expect(await isReceived(bed.db, id, sent.id)).toBe(false)
    await bed.send(act, id)
    const [other, theirs] = await begun()
    await joinFile(other, files, theirs, 'piece', text('envoyé'))
    await removeFile(act, id, 'piece', sent.id)
    const [lonely] = (await listOf(theirs)).files
    await removeFile(other, theirs, 'piece', lonely?.id ?? '')
    await removeUncited(bed.db, files, new Date(act.now.getTime() + 2 * 86_400_000))
    expect(await files.storage.has(sent.sha256)).toBe(true)
    expect((await listOf(id)).files).toEqual([])
    expect([await isReceived(bed.db, id, sent.id), await isReceived(bed.db, id, secret.id)]).toEqual([
      true,
      true,
    ])
    expect([await isShownToJury(bed.db, id, sent.id), await isShownToJury(bed.db, id, secret.id)]).toEqual([
      true,
      false,
    ])
    expect(await isReceived(bed.db, theirs, sent.id)).toBe(false)
  })
})

test('a draft that is deleted takes its files with it', async () => {
  const [act, id] = await begun()
  await joinFile(act, files, id, 'piece', text('un brouillon'))
  const [file] = (await listOf(id)).files
  const day = 86_400_000
  await announceAndDeleteExpiredDrafts(at(act, bed.closes + 50 * day), 'http://localhost')
  await announceAndDeleteExpiredDrafts(at(act, bed.closes + 70 * day), 'http://localhost')
  expect(await rowsOf(id)).toEqual([])
  await removeUncited(bed.db, files, new Date(bed.closes + 70 * day))
  expect(await files.storage.has(file?.sha256 ?? '')).toBe(false)
})
