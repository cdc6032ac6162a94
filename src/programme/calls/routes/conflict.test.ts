import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW } from '../../../../test/calls-site.ts'

describe('two organisers writing the same part', () => {
  let site: CallsSite
  let draft: Awaited<ReturnType<CallsSite['draft']>>
  beforeAll(async () => {
    site = await callsSite()
  })
  afterAll(() => site.drop())
  beforeEach(async () => {
    site.clock.now = NOW
    draft = await site.draft()
  })

  it('show both versions of what two organisers wrote, keep both, and let choose', async () => {
    const path = `${draft.path}/guide/essentiel`
    await site.ask(site.people.omar, path, { version: '2', titre: 'D’Omar', theme: 'Les ports' })
    const mine = { version: '2', titre: 'D’Odile', perimetre: 'tout le monde' }
    const conflict = await site.ask(site.people.odile, path, mine)
    expect(conflict.status).toBe(409)
    for (const shown of ['D’Omar', 'D’Odile', 'Enregistré par Omar']) expect(conflict.text).toContain(shown)
    expect(conflict.text).toContain('name="perimetre" value="tout le monde"')
    expect(conflict.text).not.toContain('choix-theme')
    const unchosen = await site.ask(site.people.odile, path, { ...mine, vu: '3' })
    expect(unchosen.status).toBe(409)
    expect(unchosen.text).toContain('href="#choix-titre"')
    const chosen = await site.ask(site.people.odile, path, { ...mine, vu: '3', 'choix-titre': 'mine' })
    expect(chosen.status).toBe(303)
    expect(await draft.guide()).toMatchObject({
      title: 'D’Odile',
      theme: 'Les ports',
      perimeter: 'tout le monde',
    })
  })

  it('never says that someone else saved what one saved in another page', async () => {
    const path = `${draft.path}/guide/essentiel`
    await site.ask(site.people.odile, path, { version: '2', titre: 'Ici' })
    const { text } = await site.ask(site.people.odile, path, { version: '2', titre: 'Là' })
    expect(text).toContain('Enregistré par vous, dans une autre page')
    expect(text).toContain('Une autre version a été enregistrée')
    expect(text).not.toMatch(/Quelqu.un/)
  })

  it('ask again when a third version came between both and the choice', async () => {
    const path = `${draft.path}/guide/essentiel`
    await site.ask(site.people.omar, path, { version: '2', titre: 'Un' })
    await site.ask(site.people.omar, path, { version: '3', titre: 'Deux' })
    const late = { version: '2', titre: 'Mien', vu: '3', 'choix-titre': 'mine' }
    expect((await site.ask(site.people.odile, path, late)).status).toBe(409)
    expect((await draft.guide()).title).toBe('Deux')
  })
})
