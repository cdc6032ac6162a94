import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, openAgent, PHONE } from '../../../../test/records-bed.ts'
import { whereIs } from '../../../../test/text-search.ts'
import { findDeletable } from '../store/draft.ts'
import { deleteDraft } from './delete-draft.ts'

describe('deleting a draft never sent', () => {
  let bed: Awaited<ReturnType<typeof openAgent>>
  beforeAll(async () => {
    bed = await openAgent()
  })
  afterAll(() => bed.drop())

  it('is another’s for everyone but who began it, and never of what was sent', async () => {
    for (const act of [bed.stranger, bed.odile, bed.browser()])
      expect(await deleteDraft(act, bed.draft)).toEqual({ ok: false, reason: 'not-found' })
    expect(await deleteDraft(bed.author, bed.sent)).toEqual({ ok: false, reason: 'sent' })
    expect(await deleteDraft(bed.author, 'rien')).toEqual({ ok: false, reason: 'not-found' })
    const awaiting = bed.browser()
    const id = await bed.start(awaiting)
    await bed.save(awaiting, id, { titre: 'T', probleme: 'P', motivation: 'M', nom: 'N', service: 'S' })
    await bed.save(awaiting, id, { guide_lu: 'oui' })
    expect((await bed.send(awaiting, id, 'nouvelle@horizon.example')).ok).toBe(true)
    expect(await deleteDraft(awaiting, id)).toEqual({ ok: false, reason: 'sent' })
  })

  it('is said before, then done at once with everything attached; the course keeps its exercises', async () => {
    const found = await findDeletable(bed.db, bed.author.actor, bed.draft, bed.author.now)
    expect(typeof found !== 'object' ? [] : found.attached.map(({ words }) => words).sort()).toEqual([
      '1 demande de rappel, avec votre numéro',
      '1 message échangé avec l’équipe',
      '2 réponses écrites',
    ])
    expect(await deleteDraft(bed.author, bed.draft)).toEqual({ ok: true, value: null })
    expect(await whereIs(bed.db, ['Le brouillon de Zoé', PHONE, 'Écrit par'])).toEqual([])
    expect(await whereIs(bed.db, ['Un exercice'])).toEqual(['training_answers.value'])
    expect(await faultsOf(bed.db)).toEqual([])
    expect(await deleteDraft(bed.author, bed.draft)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('is for the browser that holds an unsigned draft as well', async () => {
    const browser = bed.browser()
    const id = await bed.start(browser)
    await bed.save(browser, id, { titre: 'Sans compte' })
    expect(await deleteDraft(browser, id)).toEqual({ ok: true, value: null })
    expect(await whereIs(bed.db, ['Sans compte'])).toEqual([])
  })
})
