import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPage } from '../../../bench/lib/html.ts'
import { plain } from '../../../test/calls-site.ts'
import { openReading, PRIVATE, type Reading, SECRET } from '../../../test/jury-reading.ts'
import { withdrawApplication } from '../applications/actions/withdraw-application.ts'
import { stepAside } from './actions/step-aside.ts'
import { SENTENCE } from './review-form.ts'

let bed: Reading
beforeEach(async () => {
  bed = await openReading()
})
afterEach(() => bed.drop())

describe('the juror’s home', () => {
  it('says what is left, how long it takes, until when, and lists what is assigned', async () => {
    await bed.admissible({ titre: 'Un second projet' })
    await bed.distribute()
    await bed.submit(bed.jurors[0]?.act ?? bed.act, bed.received.id, 4)
    const home = await bed.page(bed.person(0), '/evaluations')
    expect(home.text).toContain('Il reste 1 évaluation, environ 10 minutes.')
    expect(home.text).toContain(
      'Vous pouvez les remettre et les reprendre jusqu’au mardi 10 novembre 2026 à 13 h.',
    )
    expect(home.text).toContain(SECRET)
    expect(home.text).toMatch(/remise.*mardi 10 novembre 2026 à 11 h/)
    expect(home.text).toContain('Un second projet')
  })

  it('asks for the declaration first, and tells nothing of what is assigned', async () => {
    const silent = await bed.seat('jury', { address: 'silence@autre.example' }, false)
    await bed.db
      .updateTable('assignments')
      .set({ seat_id: silent.id })
      .where('seat_id', '=', bed.jurors[0]?.id ?? '')
      .execute()
    const home = await bed.page(silent.personId, '/evaluations')
    expect(home.html).toContain(`/sieges/${silent.id}/declaration`)
    expect(home.html).not.toContain(SECRET)
    expect(home.text).not.toContain('Il reste')
    const reading = await bed.page(silent.personId, `/evaluations/${bed.received.id}`)
    expect([reading.status, reading.to]).toEqual([303, `/sieges/${silent.id}/declaration`])
  })

  it('says an application withdrawn meanwhile as a count, without any of its text', async () => {
    await withdrawApplication(bed.received.author, bed.received.id, '')
    const home = await bed.page(bed.person(0), '/evaluations')
    expect(home.text).toContain('Une candidature qui vous était confiée a été retirée : rien n’est à faire.')
    expect(home.html).not.toContain(SECRET)
    const reading = await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)
    expect(reading.status).toBe(404)
    expect(reading.text).toContain('Cette candidature n’est plus à évaluer')
    expect(reading.html).not.toContain(SECRET)
  })

  it('tells someone who sits nowhere that nothing is there', async () => {
    const home = await bed.page(bed.received.author.actor.personId, '/evaluations')
    expect([home.status, home.html.includes(SECRET)]).toEqual([200, false])
    expect((await bed.ask(null, '/evaluations')).to).toBe('/connexion?suite=%2Fevaluations')
  })
})

describe('the page of a candidature to judge', () => {
  it('shows what was sent and never a private answer, whatever the period', async () => {
    for (const now of [bed.now, bed.deliberating, bed.closed]) {
      bed.clock.now = now
      const shown = await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)
      expect(shown.text).toContain(SECRET)
      expect(shown.text).toContain('Zoé Autrice')
      expect(shown.html).not.toContain(PRIVATE)
      expect(shown.html).not.toContain('0102030405')
    }
  })

  it('hides who wrote it when the period says so', async () => {
    await bed.db.updateTable('review_phases').set({ see_names: false }).execute()
    const shown = await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)
    for (const hidden of ['Zoé Autrice', 'Service des ponts', 'Pontonnière'])
      expect(shown.html).not.toContain(hidden)
    expect(shown.text).toContain('sont masqués')
  })

  it('shows the version sent, never a draft of corrections', async () => {
    await bed.db
      .updateTable('application_answers')
      .set({ value: 'Correction non envoyée' })
      .where('application_id', '=', bed.received.id)
      .where('field', '=', 'probleme')
      .execute()
    expect((await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)).html).not.toContain(
      'Correction non envoyée',
    )
  })

  it('shows the others’ reviews only once one’s own is submitted and the period allows it', async () => {
    const theirs = { ...(await bed.fieldsFor(2)), [SENTENCE]: 'Phrase de l’autre jurée' }
    await bed.review(bed.jurors[1]?.act ?? bed.act, bed.received.id, theirs)
    await bed.review(
      bed.jurors[2]?.act ?? bed.act,
      bed.received.id,
      { ...theirs, [SENTENCE]: 'Encore un brouillon' },
      { submit: false },
    )
    const seen = async () =>
      (await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)).html.includes(
        'Phrase de l’autre jurée',
      )
    expect(await seen()).toBe(false)
    bed.clock.now = bed.deliberating
    expect(await seen()).toBe(false)
    bed.clock.now = bed.now
    await bed.submit(bed.jurors[0]?.act ?? bed.act, bed.received.id, 5)
    expect(await seen()).toBe(false)
    bed.clock.now = bed.deliberating
    const shown = await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)
    expect(shown.html).toContain('Phrase de l’autre jurée')
    expect(shown.html).not.toContain('Encore un brouillon')
    await stepAside(bed.jurors[1]?.act ?? bed.act, bed.received.id, 'Un lien')
    expect(await seen()).toBe(false)
  })

  it('is 404 for everyone else, the same as one that does not exist', async () => {
    const other = await bed.juror(7)
    const member = await bed.seat('committee', { address: 'comite@autre.example' })
    const nothing = await bed.page(other.personId, `/evaluations/${crypto.randomUUID()}`)
    const outsiders = [
      other.personId,
      member.personId,
      bed.received.author.actor.personId,
      bed.organiser.actor.personId,
    ]
    for (const outsider of outsiders)
      for (const path of [`/evaluations/${bed.received.id}`, `/evaluations/${bed.received.id}/deport`]) {
        const shown = await bed.page(outsider, path)
        expect([shown.status, shown.text]).toEqual([404, nothing.text])
        expect((await bed.ask(outsider, path, { raison: 'x' })).status).toBe(404)
      }
    expect((await bed.page(bed.person(0), '/evaluations/pas-un-identifiant')).status).toBe(404)
    expect((await bed.ask(null, `/evaluations/${bed.received.id}`)).status).toBe(303)
  })

  it('is not open before the reading begins', async () => {
    await bed.db
      .updateTable('review_phases')
      .set({ starts_at: bed.closed })
      .where('position', '=', 1)
      .execute()
    const shown = await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)
    expect(shown.status).toBe(403)
    expect(shown.text).toContain('Les évaluations commencent le mardi 10 novembre 2026')
    expect(shown.html).not.toContain(SECRET)
  })
})

describe('stepping aside', () => {
  it('asks why, then everything about the application is gone for that juror', async () => {
    const empty = await bed.ask(bed.person(0), `/evaluations/${bed.received.id}/deport`, { raison: ' ' })
    expect([empty.status, plain(readPage(empty.text).text).includes('Écrivez la raison')]).toEqual([
      422,
      true,
    ])
    const done = await bed.ask(bed.person(0), `/evaluations/${bed.received.id}/deport`, {
      raison: 'Une amie',
    })
    expect([done.status, done.to]).toEqual([303, '/evaluations?deport=1'])
    const home = await bed.page(bed.person(0), '/evaluations')
    expect(home.html).not.toContain(SECRET)
    expect(home.text).toContain('Aucune candidature ne vous est confiée pour l’instant.')
    const nothing = await bed.page(bed.person(0), `/evaluations/${crypto.randomUUID()}`)
    expect(await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)).toMatchObject({
      status: 404,
      text: nothing.text,
    })
    // Not even that it was withdrawn later.
    await withdrawApplication(bed.received.author, bed.received.id, '')
    expect(await bed.page(bed.person(0), `/evaluations/${bed.received.id}`)).toMatchObject({
      status: 404,
      text: nothing.text,
    })
    expect((await bed.page(bed.person(0), '/evaluations')).text).not.toContain('retirée')
  })
})
