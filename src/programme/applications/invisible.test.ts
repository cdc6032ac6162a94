import { type KyselyPlugin, PostgresQueryCompiler } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { later } from '../../../test/act.ts'
import { announce } from '../../../test/announce.ts'
import { serve } from '../../../test/request.ts'
import { openSelection, type Selection } from '../../../test/selection-bed.ts'
import type { DecisionOutcome } from './decision.ts'
import { applicationsRoutes } from './routes.tsx'

const HOUR = 3_600_000

/** Keeps the text of every query, without its values. */
function listener(): { said: string[]; plugin: KyselyPlugin } {
  const said: string[] = []
  const compiler = new PostgresQueryCompiler()
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      said.push(compiler.compileQuery(node, queryId).sql)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { said, plugin }
}

describe('what was decided, before it is announced', () => {
  let bed: Selection
  let ask: Awaited<ReturnType<typeof serve>>
  let heard: string[]
  const clock = { now: new Date() }
  const applications = new Map<string, { id: string; person: string; receipt: string }>()

  beforeAll(async () => {
    bed = await openSelection()
    clock.now = bed.now
    const { said, plugin } = listener()
    heard = said
    ask = await serve(applicationsRoutes, bed.db.withPlugin(plugin), clock)
    const one = async (
      name: string,
      stages: [Parameters<Selection['decide']>[1], Date | null, boolean?][],
    ) => {
      const { id, author } = await bed.receive()
      for (const [said, moment, cancelled] of stages) {
        await bed.decide(id, said)
        if (moment === null) continue
        const announcement = await announce(bed, id, said.stage, moment)
        if (cancelled)
          await bed.db
            .updateTable('announcements')
            .set({ cancelled_at: bed.now })
            .where('id', '=', announcement)
            .execute()
      }
      const { receipt } = await bed.db
        .selectFrom('applications')
        .select('receipt')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      applications.set(name, { id, person: author.actor.personId ?? '', receipt })
    }
    const soon = later(bed.now, HOUR)
    const admissible = { stage: 'screening', outcome: 'admissible' } as const
    await one('nothing decided', [])
    await one('to complete, not announced', [
      [{ stage: 'screening', outcome: 'to-complete', dueOn: '2026-11-20', reason: 'SECRET' }, null],
    ])
    await one('not admissible, announced in an hour', [
      [{ stage: 'screening', outcome: 'not-admissible', reason: 'SECRET' }, soon],
    ])
    await one('laureate, announced in an hour', [
      [admissible, null],
      [{ stage: 'shortlist', outcome: 'shortlisted' }, null],
      [{ stage: 'selection', outcome: 'laureate', reason: 'SECRET' }, soon],
    ])
    await one('not admissible, its announcement cancelled', [
      [{ stage: 'screening', outcome: 'not-admissible', reason: 'SECRET' }, bed.now, true],
    ])
  })
  afterAll(() => bed.drop())

  const PAGES = [
    '/candidatures/:id',
    '/candidatures/:id/recu',
    '/candidatures/:id/recu.json',
    '/candidatures/:id/versions',
    '/candidatures/:id/versions/1',
    '/candidatures/:id/relecture',
    '/candidatures/:id/etapes/probleme',
    '/candidatures/:id/retrait',
    '/mes-candidatures',
    '/appels/:slug/candidater',
  ]

  async function seen(path: string, of: { id: string; person: string; receipt: string }, body?: string) {
    heard.length = 0
    const answer = await ask(of.person, path.replace(':id', of.id).replace(':slug', bed.call.slug), body)
    const text = answer.text.replaceAll(of.id, 'ID').replaceAll(of.receipt, 'RECEIPT')
    return { status: answer.status, length: answer.text.length, text, queries: [...heard] }
  }

  it.each(PAGES)('%s is the same, byte for byte, with the same queries', async path => {
    const [first, ...others] = [...applications]
    const expected = await seen(path, first?.[1] ?? { id: '', person: '', receipt: '' })
    expect(expected.status).toBe(200)
    expect(expected.queries.length).toBeGreaterThan(2)
    expect(expected.text).not.toContain('SECRET')
    for (const [name, application] of others) expect(await seen(path, application), name).toEqual(expected)
  })

  it('sending again is refused in the same words', async () => {
    const answers = []
    for (const application of applications.values())
      answers.push(await seen('/candidatures/:id/depot', application, 'adresse='))
    expect(answers[0]?.status).toBe(409)
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it('is seen from the first instant of its moment, and no other is', async () => {
    const page = async (name: string) => {
      const of = applications.get(name)
      return of ? (await seen('/candidatures/:id', of)).text : ''
    }
    clock.now = later(bed.now, HOUR - 1)
    const before = await page('nothing decided')
    for (const name of applications.keys()) expect(await page(name)).toBe(before)
    clock.now = later(bed.now, HOUR)
    expect(await page('not admissible, announced in an hour')).toContain('n’est pas recevable')
    expect(await page('laureate, announced in an hour')).toContain('est lauréate')
    for (const name of ['to complete, not announced', 'not admissible, its announcement cancelled'])
      expect(await page(name)).toBe(before)
    clock.now = bed.now
  })

  it('is not said by a promise that was not kept', async () => {
    clock.now = later(bed.now, 90 * 24 * HOUR)
    const silent = [
      'nothing decided',
      'to complete, not announced',
      'not admissible, its announcement cancelled',
    ]
    const pages = []
    for (const name of silent) {
      const of = applications.get(name)
      if (of) pages.push(await seen('/candidatures/:id', of))
    }
    expect(pages).toHaveLength(3)
    for (const page of pages) expect(page).toEqual(pages[0])
    expect(pages[0]?.text).toContain('Votre réponse était promise pour le')
    expect(pages[0]?.text).not.toContain('Vous aurez une réponse')
    clock.now = bed.now
  })
})

describe('what was announced', () => {
  let bed: Selection
  let ask: Awaited<ReturnType<typeof serve>>
  const clock = { now: new Date() }
  beforeAll(async () => {
    bed = await openSelection()
    clock.now = bed.now
    ask = await serve(applicationsRoutes, bed.db, clock)
  })
  afterAll(() => bed.drop())

  const told: [DecisionOutcome, string, boolean][] = [
    ['admissible', 'est recevable', false],
    ['to-complete', 'à compléter jusqu’au vendredi 20\u00a0novembre\u00a02026', true],
    ['not-admissible', 'n’est pas recevable', true],
    ['shortlisted', 'est présélectionnée', false],
    ['not-shortlisted', 'n’est pas présélectionnée', false],
    ['laureate', 'est lauréate', false],
    ['reserve', 'Elle est à la place 2', false],
    ['not-selected', 'n’est pas retenue', false],
  ]

  async function announced(outcome: DecisionOutcome) {
    const { id, author } = await bed.receive()
    const stage = STAGE_OF[outcome]
    if (stage !== 'screening') await bed.decide(id, { stage: 'screening', outcome: 'admissible' })
    if (stage === 'selection') await bed.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
    await bed.decide(id, { stage, outcome, reason: 'LE MOTIF', rank: 2, dueOn: '2026-11-20' })
    await announce(bed, id, stage, bed.now)
    return { id, person: author.actor.personId ?? '' }
  }

  it.each(told)('as %s is told with what comes next and the letter', async (outcome, words, reason) => {
    const { id, person } = await announced(outcome)
    const { text } = await ask(person, `/candidatures/${id}`)
    expect(text).toContain(words)
    expect(text).toContain(`/candidatures/${id}/reponse`)
    expect(text.includes('LE MOTIF')).toBe(reason)
    expect(/href="\/mises-en-route"[^>]*>Voir ma mise en route/.test(text)).toBe(outcome === 'laureate')
    expect((await ask(person, '/mes-candidatures')).text).not.toContain('>envoyée<')
  })

  it('to complete, is completed on the same pages, whatever was sent before', async () => {
    const { id, person } = await announced('to-complete')
    const follow = async () => (await ask(person, `/candidatures/${id}`)).text
    expect(await follow()).toContain('Compléter ma candidature')
    expect((await ask(person, `/candidatures/${id}/etapes/solution`)).text).toContain('LE MOTIF')
    const unchanged = await ask(person, `/candidatures/${id}/depot`, { adresse: '' })
    expect(unchanged.status).toBe(409)
    expect(unchanged.text).toContain('le même que celui déjà envoyé')
    const typed = { 'v.probleme': '1', probleme: 'Douze mille personnes', partir: '1' }
    await ask(person, `/candidatures/${id}/etapes/probleme`, typed)
    expect(await follow()).toContain('Relire et envoyer mes modifications')
    const left = await ask(person, `/candidatures/${id}?enregistre=1`)
    expect(left.text).toContain('Modifications enregistrées, pas encore envoyées')
    const review = await ask(person, `/candidatures/${id}/relecture`)
    expect(review.text).toContain('Vous avez jusqu’au vendredi 20\u00a0novembre\u00a02026 à\u00a023')
    expect((await ask(person, `/candidatures/${id}/depot`, { adresse: '' })).to).toBe(
      `/candidatures/${id}?envoye=1`,
    )
    expect(await follow()).toContain('est complétée')
    expect((await ask(person, '/mes-candidatures')).text).toContain('complétée')
  })

  it('to complete and left so, says the time is over, keeps the text and sends nothing', async () => {
    const { id, person } = await announced('to-complete')
    clock.now = new Date('2026-11-20T23:00:00Z')
    const typed = { 'v.probleme': '1', probleme: 'Écrit trop tard', partir: '1' }
    const refused = await ask(person, `/candidatures/${id}/etapes/probleme`, typed)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Votre texte n’a pas été enregistré')
    expect(refused.text).toContain('Écrit trop tard')
    const late = await ask(person, `/candidatures/${id}/depot`, { adresse: '' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('est passé depuis le vendredi 20\u00a0novembre\u00a02026 à\u00a023')
    const step = (await ask(person, `/candidatures/${id}/etapes/probleme`)).text
    expect(step).toContain('il ne peut plus être modifié')
    expect(step).toContain('Un problème')
    for (const absent of ['Écrit trop tard', 'data-autosave', '<textarea']) expect(step).not.toContain(absent)
    expect((await ask(person, `/candidatures/${id}`)).text).toContain('est passé')
    clock.now = bed.now
  })

  const FINAL = ['not-admissible', 'not-shortlisted', 'laureate', 'not-selected']

  it('can still be withdrawn while the last word is not told', async () => {
    for (const [outcome] of told.filter(([outcome]) => !FINAL.includes(outcome))) {
      const { id, person } = await announced(outcome)
      expect((await ask(person, `/candidatures/${id}`)).text).toContain(`/candidatures/${id}/retrait`)
      const page = (await ask(person, `/candidatures/${id}/retrait`)).text
      expect(page).toContain('l’appel est clos, vous ne pourrez pas en envoyer une autre')
      const gone = await ask(person, `/candidatures/${id}/retrait`, { raison: '' })
      const told = (await ask(person, gone.to ?? '')).text
      expect(told).toContain('Candidature retirée')
      expect(told).toMatch(/Retirée le<\/dt><dd>mardi 10/)
      expect((await ask(person, `/candidatures/${id}`)).text).toContain('Cette candidature est retirée')
      for (const path of ['etapes/probleme', 'relecture', 'retrait']) {
        const answer = await ask(person, `/candidatures/${id}/${path}`)
        expect(answer.status).toBe(409)
        expect(answer.text).toContain('Elle a été retirée le mardi 10')
      }
    }
  })

  it('is not withdrawn once the last word is told: refused in words, nothing written', async () => {
    for (const [outcome] of told.filter(([outcome]) => FINAL.includes(outcome))) {
      const { id, person } = await announced(outcome)
      expect((await ask(person, `/candidatures/${id}`)).text).not.toContain(`/candidatures/${id}/retrait`)
      for (const body of [undefined, { raison: 'Trop tard' }]) {
        const answer = await ask(person, `/candidatures/${id}/retrait`, body)
        expect(answer.status).toBe(409)
        expect(answer.text).toContain('Cette candidature ne peut plus être retirée')
        expect(answer.text).toContain(outcome === 'laureate' ? '/mises-en-route' : `/candidatures/${id}`)
      }
      const { withdrawn_at } = await bed.db
        .selectFrom('applications')
        .select('withdrawn_at')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      expect(withdrawn_at).toBeNull()
    }
  })
})

const STAGE_OF: Record<DecisionOutcome, 'screening' | 'shortlist' | 'selection'> = {
  admissible: 'screening',
  'to-complete': 'screening',
  'not-admissible': 'screening',
  shortlisted: 'shortlist',
  'not-shortlisted': 'shortlist',
  laureate: 'selection',
  reserve: 'selection',
  'not-selected': 'selection',
}
