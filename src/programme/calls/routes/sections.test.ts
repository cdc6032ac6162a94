import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, plain } from '../../../../test/calls-site.ts'

describe('the plan of the guide', () => {
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

  const act = (acte: string, version: string, more: Record<string, string> = {}, by = site.people.odile) =>
    site.ask(by, `${draft.path}/sections`, { acte, version, ...more })
  const keys = async () => (await draft.guide()).sections.map(({ key }) => key)

  it('moves a section with a button, and the page agents read follows', async () => {
    expect((await act('monter:objectifs', '2')).status).toBe(303)
    expect((await keys()).slice(0, 2)).toEqual(['objectives', 'pitch'])
    const { text } = await site.ask(site.people.odile, `${draft.path}/apercu`)
    expect(text.indexOf('id="objectifs"')).toBeLessThan(text.indexOf('id="presentation"'))
  })

  it('adds a section, which is written like the others and shown where it stands', async () => {
    await act('ajouter', '2', { titre: 'Ils racontent' })
    const path = `${draft.path}/guide/texte-libre-1`
    const page = await site.ask(site.people.odile, path)
    expect([page.status, page.text.match(/<h1/g)?.length]).toEqual([200, 1])
    expect(page.text).toContain('Ils racontent')
    await site.ask(site.people.odile, path, { version: '3', texte: 'Une année **dense**.' })
    const { text } = await site.ask(site.people.odile, `${draft.path}/apercu`)
    expect(text).toContain('Une année <strong>dense</strong>.')
    await act('masquer:libre-1', '4')
    expect((await site.ask(site.people.odile, `${draft.path}/apercu`)).text).not.toContain('dense')
  })

  it('shows a text as agents will read it, without saving it', async () => {
    const path = `${draft.path}/guide/texte-contact`
    const typed = { version: '2', texte: 'Avant le {{cloture}}, **vite**.', action: 'apercu' }
    const { status, text } = await site.ask(site.people.odile, path, typed)
    expect(status).toBe(200)
    expect(plain(text)).toContain('Avant le mardi 3 novembre 2026 à 23 h 59, <strong>vite</strong>.')
    expect(text).toContain('Avant le {{cloture}}, **vite**.')
    expect((await draft.guide()).sections.at(-1)?.body).not.toContain('vite')
    const refused = await site.ask(site.people.odile, path, { ...typed, texte: 'a\n<iframe src=x>' })
    expect(refused.status).toBe(422)
    expect(plain(refused.text)).toContain('Ligne 2 : « &lt;iframe')
    expect(refused.text).not.toContain('<iframe')
  })

  it('refuses with the plan as it is what was asked of another plan', async () => {
    await act('masquer:objectifs', '2', {}, site.people.omar)
    const late = await act('monter:parcours', '2')
    expect(late.status).toBe(409)
    expect(late.text).toContain('masquée')
    expect((await keys()).slice(0, 3)).toEqual(['pitch', 'objectives', 'length'])
  })

  it('lets someone write a text while another moves sections', async () => {
    await site.ask(site.people.omar, `${draft.path}/guide/texte-contact`, { version: '2', texte: 'Neuf.' })
    expect((await act('monter:objectifs', '2')).status).toBe(303)
    expect((await draft.guide()).sections.find(({ key }) => key === 'contact')?.body).toBe('Neuf.')
  })

  it('removes an added section with its text in sight, not one that was written since', async () => {
    await act('ajouter', '2', { titre: 'Une de plus' })
    const path = `${draft.path}/guide/texte-libre-1`
    await site.ask(site.people.omar, path, { version: '3', texte: 'Texte d’Omar' })
    expect((await act('supprimer:libre-1', '3')).status).toBe(409)
    const page = await site.ask(site.people.odile, `${draft.path}/sections`)
    expect(page.text).toContain('Texte d’Omar')
    expect((await act('supprimer:libre-1', '4')).status).toBe(303)
    expect((await site.ask(site.people.odile, path)).status).toBe(404)
    // Someone still writing in it sees both versions.
    const late = await site.ask(site.people.omar, path, { version: '4', texte: 'Encore' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Encore')
  })

  it.each([
    ['ajouter', { titre: '' }],
    ['ajouter', { titre: 'x'.repeat(121) }],
    ['supprimer:objectifs', {}],
    ['masquer:donnees', {}],
    ['monter:__proto__', {}],
    ['monter:libre-99', {}],
    ['', {}],
  ])('refuses %s %j in words', async (acte, more) => {
    const refused = await act(acte, '2', more)
    expect(refused.status).toBe(422)
    expect(plain(refused.text)).toContain('La section n’a pas été changée')
  })
})
