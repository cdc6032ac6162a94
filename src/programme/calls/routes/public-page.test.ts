import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, plain, SECRET } from '../../../../test/calls-site.ts'
import { publishCall } from '../actions.ts'

describe('the public page of a call', () => {
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

  it('are private until the publication, then public as they were previewed', async () => {
    expect((await site.ask(null, `/appels/${draft.slug}`)).status).toBe(404)
    const preview = await site.ask(site.people.odile, `${draft.path}/apercu`)
    await publish()
    const page = await site.ask(null, `/appels/${draft.slug}`)
    expect(page.status).toBe(200)
    // Before it is published, what leads to other pages of the call is there without its link.
    const main = (text: string) =>
      text
        .slice(text.indexOf('<div class="pepin-title"'), text.indexOf('</main>'))
        .replace(/<a href="\/appels\/[^"]*">([^<]*)<\/a>/g, '$1')
    expect(main(preview.text)).toBe(main(page.text))
    expect(preview.text).not.toContain(`href="/appels/${draft.slug}/`)
    expect(page.text).not.toContain('{{')
    expect((await site.ask(null, '/incubateurs/les-semailles')).text).toContain(SECRET)
    expect((await site.ask(null, '/incubateurs/la-serre')).text).not.toContain(SECRET)
  })

  it('answer in order: for me, what to do, by when, what then, who decides on what, who to ask', async () => {
    await publish()
    const { text } = await site.ask(null, `/appels/${draft.slug}`)
    const ids = ['pour-moi', 'a-faire', 'calendrier', 'parcours', 'decision', 'criteres', 'contact']
    const places = ids.map(id => text.indexOf(`id="${id}"`))
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it.each([
    ['2026-10-19T21:59:59Z', 'Le formulaire ouvre le mardi 20 octobre 2026', false],
    ['2026-10-19T22:00:00Z', 'Vous avez jusqu’au mardi 3 novembre 2026 à 23 h 59', true],
    ['2026-11-03T22:59:59Z', 'Vous avez jusqu’au mardi 3 novembre 2026 à 23 h 59', true],
    ['2026-11-03T23:00:00Z', 'L’appel est clos depuis le mardi 3 novembre 2026 à 23 h 59', false],
  ])('say at %s « %s »', async (instant, sentence, applies) => {
    await publish()
    site.clock.now = new Date(instant)
    const { text } = await site.ask(null, `/appels/${draft.slug}`)
    expect(plain(text)).toContain(sentence)
    expect(text.includes(`/appels/${draft.slug}/candidater`)).toBe(applies)
    expect(plain(text)).toContain('lundi 23 novembre 2026')
  })
})
