import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, formTo } from '../../../bench/lib/browser.ts'
import { later } from '../../../test/act.ts'
import { plantCrowd } from '../../../test/announcement-crowd.ts'
import { type AnnouncementSite, openAnnouncementSite, plain } from '../../../test/announcement-site.ts'

const HOUR = 3_600_000

describe('the team’s pages of announcements', () => {
  let site: AnnouncementSite
  let karim: Browser
  let home: string
  beforeEach(async () => {
    site = await openAnnouncementSite()
    karim = await site.browserOf(site.organiser.actor.personId)
    home = `/gestion/appels/${site.call.slug}/annonces`
    return () => site.drop()
  })
  const look = async (path: string) => {
    const answer = await site.look(karim, path)
    return { ...answer, text: plain(answer.text) }
  }

  it('are nothing for another incubator, for applicants, and ask others to sign in', async () => {
    const { id, author } = await site.decided('not-selected')
    await site.announceStage('selection')
    const letter = await site.db.selectFrom('letters').select('id').executeTakeFirstOrThrow()
    const paths = [
      home,
      `${home}/selection`,
      `${home}/selection/confirmation?quand=maintenant`,
      `${home}/selection/suivi`,
      `${home}/selection/courriers/laureate`,
      `/gestion/candidatures/${id}/courriers/selection`,
      `/gestion/appels/${site.call.slug}/reexamens`,
    ]
    const outsiders = [site.otherOrganiser, author].map(({ actor }) => site.browserOf(actor.personId))
    const visitor = await site.browserOf(null)
    for (const path of [...paths, `/gestion/courriers/${letter.id}/renvoi`]) {
      for (const outsider of await Promise.all(outsiders))
        expect((await site.look(outsider, path)).status).toBe(404)
      expect((await site.look(visitor, path)).status).toBe(303)
    }
    for (const path of paths) expect((await look(path)).status, path).toBe(200)
  })

  it.each([
    'annonces/inconnue',
    'annonces/selection/courriers/recevable',
    'annonces/selection/courriers/xx',
    'annonces/inconnue/suivi',
  ])('are nothing at %s', async path => {
    expect((await look(`/gestion/appels/${site.call.slug}/${path}`)).status).toBe(404)
  })

  it.each(['x', '0', '%00', '00000000-0000-4000-8000-000000000000', "' or 1=1"])(
    'bear the identifier « %s »',
    async id => {
      for (const path of [
        `/gestion/courriers/${id}/renvoi`,
        `/gestion/reexamens/${id}`,
        `/gestion/candidatures/${id}/courriers/selection`,
      ])
        expect((await look(path)).status, path).toBe(404)
      const posted = await site.look(karim, `${home}/annulation/${id}`, {})
      expect(posted.status).toBe(404)
    },
  )

  it('go from the preparation to the confirmation, announce at a double click once, and follow', async () => {
    await site.decided('laureate')
    await site.decided('not-selected')
    await site.decided('shortlisted')
    const prepare = await karim.open(`${home}/selection`)
    expect(prepare.text).toContain('1 candidature n’a pas encore de décision')
    // A form that asks: its fields are in the address.
    expect(formTo(prepare, /confirmation$/).fields.has('quand')).toBe(false)
    const asked = await karim.open(`${home}/selection/confirmation?quand=plus-tard&date=2026-11-12&heure=9+h`)
    expect(plain(asked.text)).toContain('jeudi 12 novembre 2026 à 9 h')
    expect(plain(asked.text)).toContain('2 (1 lauréate, 1 non retenue)')
    const form = formTo(asked, /annonces\/selection$/)
    const follow = await karim.submit(form)
    expect(follow.path).toBe(`${home}/selection/suivi`)
    expect((await karim.submit(form)).path).toBe(`${home}/selection/suivi`)
    expect(await site.db.selectFrom('announcements').select('id').execute()).toHaveLength(1)
    expect(plain(follow.text)).toContain('Prévue le jeudi 12 novembre 2026 à 9 h')
    const cancelled = await karim.submit(formTo(follow, /annulation/))
    expect(plain(cancelled.text)).toContain('aucun envoyé')
    // The same confirmation, sent again after the cancellation, is an old page.
    const again = await karim.submit(form)
    expect(again.status).toBe(409)
  })

  it('show the new preparation when a decision changed meanwhile', async () => {
    const { id } = await site.decided('laureate')
    const confirm = await karim.open(`${home}/selection/confirmation?quand=maintenant`)
    await site.decide(id, { stage: 'selection', outcome: 'not-selected' })
    const refused = await karim.submit(formTo(confirm, /annonces\/selection$/))
    expect(refused.status).toBe(409)
    expect(plain(refused.text)).toContain('1 (1 non retenue)')
    expect((await karim.submit(formTo(refused, /annonces\/selection$/))).path).toBe(`${home}/selection/suivi`)
  })

  it.each([
    ['', 'Choisissez quand annoncer'],
    ['quand=plus-tard&date=2027-03-28&heure=2h30', 'les horloges avancent'],
    ['quand=plus-tard&date=2026-11-09&heure=9h', 'déjà passé'],
    ['quand=plus-tard&date=2026-11-31&heure=9h', 'Cette date n’existe pas'],
    ['quand=plus-tard&date=2026-11-12&heure=%00', 'Cette heure n’existe pas'],
    ['quand=maintenant&quand=plus-tard', null],
  ])('read the moment « %s »', async (query, said) => {
    await site.decided('laureate')
    const answer = await look(`${home}/selection/confirmation?${query}`)
    expect(answer.status).toBe(said === null ? 200 : 422)
    if (said) expect(answer.text).toContain(said)
  })

  it.each([
    { moment: 'maintenant' },
    { moment: '99999999999999', plan: 'x' },
    { moment: '1', plan: 'x' },
    { moment: 'maintenant', plan: 'a\u0000b' },
    {},
  ])('announce nothing of %j', async form => {
    await site.decided('laureate')
    const answer = await site.look(karim, `${home}/selection`, form as Record<string, string>)
    expect([409, 422]).toContain(answer.status)
    expect(await site.db.selectFrom('announcements').select('id').execute()).toEqual([])
  })

  it('keep what was typed of a letter and name the variable that does not exist', async () => {
    await site.decided('laureate')
    const path = `${home}/selection/courriers/laureate`
    const form = formTo(await karim.open(path), /courriers\/laureate$/)
    const wrong = await karim.submit(form, { texte: 'Bonjour {{prenom}}' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('{{prenom}}, qui n’existe pas')
    const tried = await karim.submit(form, { texte: 'Cher {{personne}}' }, { name: 'apercu', value: '1' })
    expect(plain(tried.text)).toContain('Cher Zoé')
    expect(await site.db.selectFrom('letter_templates').select('id').execute()).toEqual([])
    const mine = await karim.submit(form, { texte: 'Premier {{motif}}' })
    expect(mine.text).toContain('Le courrier est enregistré')
    const clash = await karim.submit(form, { texte: 'Second {{motif}}' })
    expect(clash.status).toBe(409)
    for (const both of ['Premier {{motif}}', 'Second {{motif}}']) expect(clash.text).toContain(both)
    const chosen = await karim.submit(formTo(clash, /courriers\/laureate$/), { choix: 'mien' })
    expect(formTo(chosen, /courriers\/laureate$/).fields.get('texte')).toBe('Second {{motif}}')
  })

  it('refresh by themselves while letters leave, and stop when asked or done', async () => {
    await site.decided('laureate')
    await site.announceStage('selection')
    const path = `${home}/selection/suivi`
    const refresh = async (address: string) =>
      (await site.look(karim, address)).headers.find(([name]) => name === 'refresh')?.[1]
    expect(await refresh(path)).toBe('10')
    expect(await refresh(`${path}?pause=1`)).toBeUndefined()
    await site.work()
    await site.db.updateTable('mails').set({ state: 'sent' }).execute()
    expect(await refresh(path)).toBeUndefined()
    expect((await look(path)).text).toContain('1 courrier envoyé.')
  })

  it.each(['refused', 'bounced'] as const)(
    'say what to do of a letter %s, and send it to another address',
    async state => {
      await site.decided('laureate')
      await site.announceStage('selection')
      await site.work()
      await site.db.updateTable('mails').set({ state }).execute()
      const follow = await look(`${home}/selection/suivi`)
      expect(follow.text).toContain('Téléphonez-lui')
      const { id } = await site.db.selectFrom('letters').select('id').executeTakeFirstOrThrow()
      const form = formTo(await karim.open(`/gestion/courriers/${id}/renvoi`), /renvoi$/)
      expect((await karim.submit(form)).status).toBe(422)
      const sent = await karim.submit(form, { adresse: 'agent1@haute-vallee.example' })
      expect(plain(sent.text)).toContain('1 en attente')
      await karim.submit(form, { adresse: 'agent1@haute-vallee.example' })
      expect(await site.mailsTo('agent1@haute-vallee.example')).toHaveLength(2)
    },
  )

  it('page the recipients by fifty, each once', async () => {
    await plantCrowd(site.db, site.call.id, 120, site.now)
    const seen: string[] = []
    let path: string | undefined = `${home}/selection`
    for (let page = 0; path && page < 5; page++) {
      const { text, status } = await look(path)
      expect(status).toBe(200)
      seen.push(...[...text.matchAll(/candidatures\/([0-9a-f-]{36})\/courriers/g)].map(([, id = '']) => id))
      path = /rel="next" href="([^"#]+)/.exec(text)?.[1]
    }
    expect([seen.length, new Set(seen).size]).toEqual([120, 120])
  })

  it('answer a re-examination once, and show both answers to the second', async () => {
    const { id, author } = await site.decided('not-selected', { reason: 'Trop tôt.' })
    await site.announceStage('selection')
    const applicant = await site.browserOf(author.actor.personId)
    const asked = await applicant.submit(
      formTo(await applicant.open(`/candidatures/${id}/reexamen`), /reexamen$/),
      {
        demande: 'J’ai <b>changé</b> de service.',
      },
    )
    expect(asked.text).toContain('en attente de réponse')
    site.time.now = later(site.now, 3 * 24 * HOUR)
    const list = await look(`/gestion/appels/${site.call.slug}/reexamens`)
    expect(list.text).toContain('3 jours')
    const path = /\/gestion\/reexamens\/[0-9a-f-]{36}/.exec(list.text)?.[0] ?? ''
    const page = await karim.open(path)
    expect(page.text).toContain('Trop tôt.')
    const form = formTo(page, /reexamens/)
    expect((await karim.submit(form, { reponse: 'Relu' })).status).toBe(422)
    const first = await karim.submit(form, { decision: 'changee', reponse: 'Vous avez raison.' })
    expect(first.text).toContain('annoncez-la')
    const second = await karim.submit(form, { decision: 'maintenue', reponse: 'Non.' })
    expect(second.status).toBe(409)
    for (const both of ['Vous avez raison.', 'Non.']) expect(second.text).toContain(both)
    const asks = async () => (await site.look(applicant, `/candidatures/${id}/reexamen`)).text
    const answered = await asks()
    expect(answered).toContain('Vous avez raison.')
    for (const way of ['Ce qui reste possible', 'tribunal administratif', 'Défenseur des droits'])
      expect(plain(answered)).toContain(way)
    expect(answered).not.toContain('name="demande"')
    const again = await site.look(applicant, `/candidatures/${id}/reexamen`, { demande: 'Encore une fois.' })
    expect(again.status).toBe(409)
    expect(again.text).toContain('Encore une fois.')
    // A new decision can be contested in its turn.
    await site.decide(id, { stage: 'selection', outcome: 'reserve', rank: 1 })
    site.time.now = later(site.now, 4 * 24 * HOUR)
    await site.announceStage('selection', site.time.now)
    expect(await asks()).toContain('name="demande"')
  })

  it('the answer’s page gives the way to a re-examination once, after the last letter, before the earlier ones', async () => {
    const { id, author } = await site.decided('not-selected')
    for (const [hours, stage] of (['screening', 'shortlist', 'selection'] as const).entries()) {
      await site.announceStage(stage, later(site.now, hours * HOUR + 1))
      await site.work(later(site.now, hours * HOUR + 5000))
    }
    site.time.now = later(site.now, 3 * HOUR)
    const applicant = await site.browserOf(author.actor.personId)
    const { text } = await site.look(applicant, `/candidatures/${id}/reponse`)
    const link = `href="/candidatures/${id}/reexamen"`
    expect(text.split(link)).toHaveLength(2)
    expect(text.indexOf(link)).toBeLessThan(text.indexOf('Courriers précédents'))
    expect(text.match(/<h1[ >]/g)).toHaveLength(1)
  })
})
