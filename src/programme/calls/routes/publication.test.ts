import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, SECRET } from '../../../../test/calls-site.ts'
import { publishCall } from '../actions.ts'

describe('publishing from the pages', () => {
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
  const publish = () => publishCall(site.odile, draft.id, 2)

  it('show what becomes public, and refuse to publish what blocks or was not previewed', async () => {
    const path = `${draft.path}/publication`
    const preview = await site.ask(site.people.odile, path)
    for (const said of [
      'dès que vous publiez',
      'name="version" value="2"',
      `http://localhost:3000/appels/${draft.slug}`,
    ])
      expect(preview.text).toContain(said)
    expect((await site.ask(site.people.odile, path, { version: '1' })).status).toBe(409)
    await site.ask(site.people.odile, `${draft.path}/guide/promesses`, { version: '2', sponsor: '' })
    const blocked = await site.ask(site.people.odile, path, { version: '3' })
    expect(blocked.status).toBe(422)
    expect(blocked.text).toContain(`href="${draft.path}/guide/promesses"`)
    expect(blocked.text).not.toContain('name="version"')
  })

  it('publish once, and tell the second organiser it is done', async () => {
    const path = `${draft.path}/publication`
    expect((await site.ask(site.people.odile, path, { version: '2' })).to).toBe(`${draft.path}?dit=publie`)
    const second = await site.ask(site.people.omar, path, { version: '2' })
    expect(second.to).toBe(`${draft.path}?dit=deja-publie`)
    expect((await site.ask(site.people.omar, second.to ?? '')).text).toContain(
      'Cette version est déjà publiée',
    )
  })

  it('say which modifications are not public yet, before and after', async () => {
    await publish()
    await site.ask(site.people.odile, `${draft.path}/guide/essentiel`, {
      version: '2',
      titre: 'Nouveau titre',
    })
    expect((await site.ask(site.people.odile, draft.path)).text).toContain('Modifications non publiées')
    const { text } = await site.ask(site.people.odile, `${draft.path}/publication`)
    for (const shown of ['<del>', SECRET, '<ins>', 'Nouveau titre']) expect(text).toContain(shown)
    expect((await site.ask(null, `/appels/${draft.slug}`)).text).not.toContain('Nouveau titre')
  })

  it('find nothing to publish in a modification that was undone, on both pages of the team', async () => {
    await publish()
    const title = (titre: string, version: string) =>
      site.ask(site.people.odile, `${draft.path}/guide/essentiel`, { version, titre })
    await title('Nouveau titre', '2')
    await title(SECRET, '3')
    expect((await draft.guide()).title).toBe(SECRET)
    expect((await site.ask(site.people.odile, draft.path)).text).not.toContain('Modifications non publiées')
    const home = (await site.ask(site.people.odile, '/gestion')).text
    const row = home.slice(home.indexOf(`href="${draft.path}"`))
    expect(row.slice(0, row.indexOf('</tr>'))).not.toContain('publier les modifications')
    expect(home).not.toContain('qui tient cet appel')
  })

  it('set the words of a choice that changed in French', async () => {
    await publish()
    const path = `${draft.path}/guide/texte-objectifs`
    await site.ask(site.people.odile, path, { version: '2', affichage: 'masquee' })
    const { text } = await site.ask(site.people.odile, `${draft.path}/publication`)
    expect(text).toContain('affichée')
    expect(text).not.toMatch(/dans l'appel/)
  })
})
