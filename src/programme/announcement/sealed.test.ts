import { beforeEach, describe, expect, it } from 'vitest'
import { later } from '../../../test/act.ts'
import { type AnnouncementSite, openAnnouncementSite, plain } from '../../../test/announcement-site.ts'
import type { DecisionOutcome } from '../applications/decision.ts'

const HOUR = 3_600_000

describe('before the moment of an announcement', () => {
  let site: AnnouncementSite
  beforeEach(async () => {
    site = await openAnnouncementSite()
    return () => site.drop()
  })

  const routesOf = (id: string): [string, Record<string, string>?][] => [
    [`/candidatures/${id}/reponse`],
    [`/candidatures/${id}/reexamen`],
    [`/candidatures/${id}/reexamen`, { demande: 'Relisez' }],
    [`/candidatures/${id}/publication`, { portee: 'titre', accord: 'oui' }],
    [`/candidatures/${id}/publication`, { portee: 'titre', accord: 'non' }],
    [`/candidatures/${id}`],
    ['/mes-candidatures'],
    ['/mon-compte'],
    [`/gestion/candidatures/${id}/courriers/selection`],
    [`/appels/${site.call.slug}`],
    [`/appels/${site.call.slug}/resultats`],
    ['/incubateurs/la-serre'],
    ['/'],
  ]

  it.each([
    'not-admissible',
    'to-complete',
    'admissible',
    'not-shortlisted',
    'shortlisted',
    'laureate',
    'reserve',
    'not-selected',
  ] as DecisionOutcome[])(
    '« %s » decided, then planned, changes not a byte, not a header, not a query of what its applicant is answered',
    async outcome => {
      const { id, author } = await site.receive()
      const applicant = await site.browserOf(author.actor.personId)
      const visitor = await site.browserOf(null)
      const instant = later(site.now, 2 * HOUR)
      const moment = later(instant, 1)
      const seen = async () => {
        site.time.now = instant
        const answers = []
        for (const [path, form] of routesOf(id))
          for (const browser of [applicant, visitor]) answers.push(await site.look(browser, path, form))
        site.time.now = site.now
        return answers
      }
      // Guides are read once a process: whoever comes first would be told apart from the next.
      await site.look(visitor, '/')
      const undecided = await seen()
      const stage = ['laureate', 'reserve', 'not-selected'].includes(outcome)
        ? 'selection'
        : /short/.test(outcome)
          ? 'shortlist'
          : 'screening'
      if (stage !== 'screening') await site.decide(id, { stage: 'screening', outcome: 'admissible' })
      if (stage === 'selection') await site.decide(id, { stage: 'shortlist', outcome: 'shortlisted' })
      const more = {
        ...(outcome === 'reserve' ? { rank: 1 } : {}),
        ...(outcome === 'to-complete' ? { dueOn: '2026-11-30' } : {}),
      }
      await site.decide(id, { stage, outcome, ...more })
      expect(await seen()).toEqual(undecided)
      expect(await site.announceStage(stage, moment)).toMatchObject({ ok: true })
      expect(await seen()).toEqual(undecided)
      for (const { status } of undecided.slice(0, 10)) expect([303, 404]).toContain(status)
      site.time.now = moment
      expect((await site.look(applicant, `/candidatures/${id}/reponse`)).status).toBe(200)
    },
  )

  it('the answer’s page is the page of an application that does not exist', async () => {
    const { id, author } = await site.decided('laureate')
    await site.announceStage('selection', later(site.now, HOUR))
    const applicant = await site.browserOf(author.actor.personId)
    const absent = '00000000-0000-4000-8000-000000000000'
    const without = ({ status, headers, text }: Awaited<ReturnType<typeof site.look>>) => ({
      status,
      headers,
      text,
    })
    for (const page of ['reponse', 'reexamen'])
      expect(without(await site.look(applicant, `/candidatures/${id}/${page}`))).toEqual(
        without(await site.look(applicant, `/candidatures/${absent}/${page}`)),
      )
  })

  it('the results are a page that does not exist, for anyone, then figures and what was agreed', async () => {
    const winner = await site.decided('laureate', { values: { titre: 'Projet gagnant', nom: 'Zoé Martin' } })
    await site.decided('laureate', { values: { titre: 'Projet discret' } })
    await site.decided('not-selected', { values: { titre: 'Projet écarté', nom: 'Luc Perdant' } })
    await site.receive({ titre: 'Projet reçu' })
    const moment = later(site.now, HOUR)
    await site.announceStage('selection', moment)
    const path = `/appels/${site.call.slug}/resultats`
    const readers = await Promise.all(
      [null, winner.author.actor.personId, site.organiser.actor.personId].map(site.browserOf),
    )
    site.time.now = later(moment, -1)
    for (const reader of readers) {
      const unknown = await site.look(reader, '/appels/cet-appel-n-existe-pas/resultats')
      const sealed = await site.look(reader, path)
      expect([sealed.status, sealed.text, sealed.headers]).toEqual([404, unknown.text, unknown.headers])
    }
    site.time.now = moment
    const [reader] = readers
    if (!reader) throw new Error('no reader')
    const public1 = plain((await site.look(reader, path)).text)
    const { received } = await site.db
      .selectFrom('applications')
      .select(eb => eb.fn.countAll<number>().as('received'))
      .where('call_id', '=', site.call.id)
      .where('confirmed_at', 'is not', null)
      .executeTakeFirstOrThrow()
    for (const said of [
      `<strong>${received}</strong> <span>candidatures reçues`,
      '<strong>3</strong> <span>projets présélectionnés',
      '<strong>2</strong> <span>projets lauréats',
    ])
      expect(public1).toContain(said)
    expect(public1).toMatch(/2 projets lauréats dont la publication n’est pas encore acceptée/)
    const hidden = /Projet (gagnant|discret|écarté|reçu)|Zoé|Perdant/
    expect(public1).not.toMatch(hidden)
    const applicant = readers[1]
    const publish = (portee: string, accord: string) =>
      site.look(applicant as NonNullable<typeof applicant>, `/candidatures/${winner.id}/publication`, {
        portee,
        accord,
      })
    expect((await publish('titre', 'oui')).status).toBe(303)
    expect((await publish('nom', 'oui')).status).toBe(303)
    const public2 = plain((await site.look(reader, path)).text)
    expect(public2).toMatch(/<bdi>Projet gagnant<\/bdi>, porté par <bdi>Zoé Martin<\/bdi>/)
    expect(public2).not.toMatch(/Projet (discret|écarté|reçu)|Perdant/)
    await publish('titre', 'non')
    await publish('nom', 'non')
    expect(plain((await site.look(reader, path)).text)).toBe(public1)
  })
})
