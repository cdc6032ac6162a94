import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import {
  addRecusal,
  addReview,
  addSitting,
  hiddenIn,
  openSite,
  type Site,
} from '../../../test/selection-site.ts'
import { closePanelMinutes } from './close-minutes-actions.ts'
import { fingerprintOfMinutes } from './minutes.ts'
import { loadJuryMinutes } from './minutes-content-store.ts'

describe('the minutes of the jury', () => {
  let bed: Selection
  let ask: Site
  let organiser: string
  let seats: Awaited<ReturnType<Selection['seat']>>[]
  let application: string
  let path: string
  beforeAll(async () => {
    bed = await openSelection()
    ask = await openSite(bed)
    organiser = bed.organiser.actor.personId ?? ''
    path = `/gestion/appels/${bed.call.slug}/preselection/proces-verbal`
    seats = []
    for (const name of ['Ada Juré', 'Bo Juré', 'Cy Juré'])
      seats.push(await bed.seat('jury', { address: `${name[0]}@serre.example`, name }, name !== 'Cy Juré'))
    const { id } = await bed.receive({ titre: 'Un projet #strong[gras] 🌱' })
    application = id
    await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    await addReview(bed, id, seats[0]?.id ?? '', 5)
    await addRecusal(bed, id, seats[1]?.personId ?? '', 'Un motif privé')
  })
  afterAll(() => bed.drop())
  const page = () => ask(organiser, path)
  const close = async (said: Record<string, string> = {}) => {
    const { text } = await page()
    const fields = { version: hiddenIn(text, 'version'), vu: hiddenIn(text, 'vu'), ...said }
    return ask(organiser, path, fields)
  }
  const current = async () => {
    const { db, call, now } = bed
    const incubator = { name: 'S', administration: 'A', zone: 'Europe/Paris' }
    return loadJuryMinutes(db, { call, incubator: incubator as never, now })
  }

  it('say what is missing, and are not closed before', async () => {
    const { text } = await page()
    for (const said of ['attend sa décision', 'Aucune séance', '2 sur 3', 'non signée'])
      expect(text).toContain(said)
    expect(text).not.toContain('name="vu"')
    const refused = await ask(organiser, path, { version: '0', vu: fingerprintOfMinutes(await current()) })
    expect([409, 422]).toContain(refused.status)
    expect((await ask(organiser, `${path}.pdf`)).status).toBe(404)
  })

  it('say that the quorum is not reached, and count no sitting to come', async () => {
    await bed.decide(application, { stage: 'shortlist', outcome: 'shortlisted', reason: 'Le bon problème' })
    const panel = await bed.panel('jury')
    await addSitting(
      bed,
      panel,
      '2026-11-20',
      seats.map(({ id }) => id),
    )
    expect((await page()).text).toContain('Aucune séance')
    await addSitting(bed, panel, '2026-11-08', [seats[0]?.id ?? ''])
    expect((await page()).text).toContain('le quorum n’est pas atteint')
    await addSitting(bed, panel, '2026-11-09', [seats[0]?.id ?? '', seats[2]?.id ?? ''])
    expect((await page()).text).toContain('name="vu"')
  })

  it('hold recusals without their private reason, and each decision with its reason', async () => {
    const { text } = await page()
    expect(text).not.toContain('Un motif privé')
    for (const said of ['Bo Juré', 'n’ont pas pris part', 'Le bon problème', 'Salle des Tilleuls'])
      expect(text).toContain(said)
  })

  it('refuse to be closed on what was not read', async () => {
    const { text } = await page()
    const read = { version: hiddenIn(text, 'version'), vu: hiddenIn(text, 'vu') }
    await bed.decide(application, { stage: 'shortlist', outcome: 'shortlisted', reason: 'Un meilleur motif' })
    const refused = await ask(organiser, path, read)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Un meilleur motif')
    for (const vu of ['', 'nul', 'x'.repeat(5000)])
      expect((await ask(organiser, path, { ...read, vu })).status).toBe(409)
  })

  it('are closed once, however many clicks, with one line in the journal', async () => {
    const { text } = await page()
    const read = { version: hiddenIn(text, 'version'), vu: hiddenIn(text, 'vu') }
    const clicks = await Promise.all([ask(organiser, path, read), ask(organiser, path, read)])
    expect(clicks.map(({ status }) => status)).toEqual([303, 303])
    const kept = await bed.db.selectFrom('minutes').select(['number', 'content', 'fingerprint']).execute()
    expect(kept).toHaveLength(1)
    expect(fingerprintOfMinutes(JSON.parse(kept[0]?.content ?? ''))).toBe(kept[0]?.fingerprint)
    const lines = await bed.db
      .selectFrom('journal')
      .select('verb')
      .where('verb', '=', 'minutes.closed')
      .execute()
    expect(lines).toHaveLength(1)
    const closed = (await page()).text
    expect(closed).toContain('Télécharger le procès-verbal')
    expect(closed).toContain('Il est clos, avec son numéro et son empreinte.')
    expect(closed).not.toContain('Relisez-le')
    const home = `/gestion/appels/${bed.call.slug}`
    for (const onward of [`${home}/annonces/preselection`, home]) expect(closed).toContain(`href="${onward}"`)
  })

  it('are a tagged PDF, downloaded and not kept', async () => {
    const pdf = await ask(organiser, `${path}.pdf`)
    expect(pdf.status).toBe(200)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('content-disposition')).toBe(
      `attachment; filename="proces-verbal-jury-${bed.call.slug}-1.pdf"`,
    )
    expect(pdf.headers.get('cache-control')).toBe('no-store')
    expect(pdf.text.startsWith('%PDF-')).toBe(true)
    expect(pdf.text).toContain('/StructTreeRoot')
    for (const { personId } of seats) expect((await ask(personId, `${path}.pdf`)).status).toBe(404)
  })

  it('say when they no longer tell what is recorded, and are closed anew', async () => {
    await bed.decide(application, { stage: 'shortlist', outcome: 'not-shortlisted', reason: 'Après débat' })
    expect((await page()).text).toContain('ne dit plus ce qui est enregistré')
    expect((await close()).status).toBe(303)
    expect(await bed.db.selectFrom('minutes').select('number').orderBy('number').execute()).toEqual([
      { number: 1 },
      { number: 2 },
    ])
    const { text } = await page()
    for (const each of ['.pdf"', '.pdf?numero=1"']) expect(text).toContain(`${path}${each}`)
    const named = async (query: string) => {
      const pdf = await ask(organiser, `${path}.pdf${query}`)
      return [pdf.status, pdf.headers.get('content-disposition')?.match(/-(\d+)\.pdf/)?.[1]]
    }
    expect(await named('')).toEqual([200, '2'])
    expect(await named('?numero=1')).toEqual([200, '1'])
    expect(await named('?numero=2')).toEqual([200, '2'])
    for (const odd of ['3', '0', '', '01', 'x'.repeat(3000)])
      expect(await named(`?numero=${odd}`), odd).toEqual([404, undefined])
  })

  it('are closed by the organisers of the call alone', async () => {
    const minutes = await current()
    const read = { base: 2, fingerprint: fingerprintOfMinutes(minutes) }
    const outsiders = [bed.act, bed.otherOrganiser, ...seats.map(({ act }) => act)]
    for (const outsider of outsiders)
      expect(await closePanelMinutes(outsider, bed.call.id, current, read)).toEqual({
        ok: false,
        reason: 'not-found',
      })
  })
})
