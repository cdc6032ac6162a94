import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testFiles } from '../../../test/files.ts'
import { type KeyedBed, keyedBed, keyedSite } from '../../../test/keyed-bed.ts'
import { recordSheet } from './actions/record-sheet.ts'
import { listPaper } from './paper-store.ts'

const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
let bed: KeyedBed
let ask: Awaited<ReturnType<typeof keyedSite>>
let me = ''
let id = ''
beforeAll(async () => {
  bed = await keyedBed()
  me = bed.team.actor.personId ?? ''
  ask = await keyedSite(bed)
  id = await bed.ready({ address: '', postal: '14 chemin du Relais\n05000 Gap' })
  const { files, forget } = await testFiles()
  const sheet = { day: '2026-11-10', scan: undefined, noScanReason: 'Panne.', publicUrl: '' }
  await recordSheet(bed.team, files, id, sheet)
  await forget()
})
afterAll(() => bed.drop())

describe('letters on paper, for the team', () => {
  it('are listed, printed, and said to have reached the person', async () => {
    const list = `/gestion/appels/${bed.call.slug}/courriers-a-poster`
    expect(plain((await ask(me, list)).text)).toContain('1 courrier attend')
    const [letter] = await listPaper(bed.db, bed.call.id)
    const path = `/gestion/courriers-a-poster/${letter?.id}`
    expect((await ask(me, list)).text).toContain(path)
    expect(plain((await ask(me, path)).text)).toContain('14 chemin du Relais, 05000 Gap')
    expect((await ask(me, `${path}/lettre.pdf`)).text).toContain('%PDF-')
    const wrong = await ask(me, `${path}/remise`, { moyen: 'poste', jour: '31/12/2026' })
    expect(wrong.status).toBe(422)
    expect(plain(wrong.text)).toContain('Écrivez un jour entre celui du courrier et aujourd’hui')
    expect(wrong.text).toContain('31/12/2026')
    expect((await ask(me, `${path}/remise`, { moyen: 'poste', jour: '2026-11-10' })).status).toBe(303)
    const other = await ask(me, `${path}/remise`, { moyen: 'telephone', jour: '2026-11-10' })
    expect(other.status).toBe(409)
    expect(plain(other.text)).toContain('Posté le mardi 10 novembre 2026')
    expect(plain((await ask(me, list)).text)).toContain('Aucun courrier n’attend')
    for (const nothing of ['/gestion/courriers-a-poster/rien', `/gestion/courriers-a-poster/${id}`])
      expect((await ask(me, nothing)).status).toBe(404)
  })
})

describe('the contact, for the team', () => {
  const typed = { nom: 'Zoé Martin', adresse: '', postale: '2 rue Neuve', telephone: '' }
  it('is corrected, refused in words, and never written over a colleague’s', async () => {
    const path = `/gestion/saisies/${id}/coordonnees`
    const wrong = await ask(me, path, { ...typed, version: '1', adresse: 'zoé@' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('zoé@')
    expect((await ask(me, path, { ...typed, version: '1' })).to).toBe(
      `/gestion/saisies/${id}?dit=coordonnees`,
    )
    for (const version of ['1', '', '-1', '99999999999']) {
      const stale = await ask(me, path, { ...typed, version, telephone: '01' })
      expect(stale.status).toBe(409)
      expect(plain(stale.text)).toContain('Téléphone : 01')
      expect(plain(stale.text)).toContain('Téléphone : (vide)')
    }
    expect((await ask(me, path, { ...typed, choix: 'autre', telephone: '01' })).status).toBe(303)
    expect((await ask(me, path)).text).not.toContain('value="01"')
    expect((await ask(me, path, { ...typed, choix: 'mien', version: '2', telephone: '01' })).status).toBe(303)
    expect((await ask(me, path)).text).toContain('value="01"')
  })
})
