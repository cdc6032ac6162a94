import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, plain } from '../../../../test/calls-site.ts'
import { valuesOf } from '../part-values.ts'
import { findPublicCall } from '../store.ts'

describe('putting a closing off from the pages', () => {
  let site: CallsSite
  let draft: Awaited<ReturnType<CallsSite['draft']>>
  beforeAll(async () => {
    site = await callsSite()
  })
  afterAll(() => site.drop())
  beforeEach(async () => {
    site.clock.now = NOW
    draft = await site.draft()
    await site.ask(site.people.odile, `${draft.path}/publication`, { version: '2' })
    site.clock.now = new Date('2026-10-25T08:00:00Z')
  })
  const page = (query = '') => site.ask(site.people.odile, `${draft.path}/prolongation${query}`)
  const extend = (typed: Record<string, string>) =>
    site.ask(site.people.odile, `${draft.path}/prolongation`, typed)

  it('shows every date that moves before it is done, and moves nothing', async () => {
    const { status, text } = await page('?cloture=2026-11-09')
    expect(status).toBe(200)
    for (const said of [
      'lundi 9 novembre 2026',
      'jeudi 12 novembre 2026',
      'Personne n’est à prévenir',
      'Prolonger l’appel</button>',
    ])
      expect(plain(text)).toContain(said)
    expect((await findPublicCall(site.db, draft.slug))?.guide.dates.closesOn).toBe('2026-11-03')
  })

  it('is done in one act, and dated on the page agents read', async () => {
    const done = await extend({ version: '2', cloture: '2026-11-09' })
    expect(done).toMatchObject({ status: 303, to: `${draft.path}?dit=prolonge-seul` })
    expect(plain((await site.ask(null, `/appels/${draft.slug}`)).text)).toContain(
      'Modifié le dimanche 25 octobre 2026 : la clôture du formulaire passe du mardi 3 novembre 2026 au lundi 9 novembre 2026',
    )
    const again = await extend({ version: '2', cloture: '2026-11-09' })
    expect(again).toMatchObject({ status: 303, to: `${draft.path}?dit=deja-prolonge` })
    const overview = plain((await site.ask(site.people.odile, `${draft.path}?dit=deja-prolonge`)).text)
    expect(overview).toContain('L’appel est déjà prolongé jusqu’à ce jour')
    expect(overview).not.toContain('Modifications non publiées')
    expect((await extend({ version: '2', cloture: '2026-11-10' })).status).toBe(409)
  })

  it('says when the new closing is not a worked day', async () => {
    const said = plain((await page('?cloture=2026-11-08')).text)
    expect(said).toContain('Clôture du formulaire : le dimanche 8 novembre 2026 n’est pas un jour travaillé.')
    expect(plain((await page('?cloture=2026-11-11')).text)).toContain('11 novembre 2026, jour férié')
    expect(plain((await page('?cloture=2026-11-09')).text)).not.toContain('À vérifier avant de confirmer')
  })

  it('shows the dates that wait and move too', async () => {
    const typed = valuesOf('calendrier', await draft.guide())
    const later = { ...typed, 'date-reponse': '2026-11-30', version: '2' }
    await site.ask(site.people.odile, `${draft.path}/guide/calendrier`, later)
    const said = plain((await page('?cloture=2026-11-09')).text)
    expect(said).toContain('Les dates qui attendent d’être publiées')
    expect(said).toContain('lundi 7 décembre 2026')
  })

  it.each(['', '2026-11-03', '2026-02-30', 'demain', '2099-01-01', '2026-11-02'])(
    'refuses « %s » in words',
    async cloture => {
      const refused = await extend({ version: '2', cloture })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('href="#cloture"')
    },
  )

  it('is 404 while nothing is published, and refused once it is closed', async () => {
    site.clock.now = new Date('2026-11-03T23:00:00Z')
    expect((await page('?cloture=2026-11-30')).status).toBe(422)
    const other = await site.draft()
    expect((await site.ask(site.people.odile, `${other.path}/prolongation`)).status).toBe(404)
  })
})
