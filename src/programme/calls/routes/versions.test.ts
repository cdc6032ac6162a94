import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW } from '../../../../test/calls-site.ts'

describe('the versions of a guide', () => {
  let site: CallsSite
  let draft: Awaited<ReturnType<CallsSite['draft']>>
  beforeAll(async () => {
    site = await callsSite()
  })
  afterAll(() => site.drop())
  beforeEach(async () => {
    site.clock.now = NOW
    draft = await site.draft()
    const path = `${draft.path}/guide/texte-decision`
    await site.ask(site.people.omar, path, { version: '2', texte: 'Le jury choisit cinq projets.' })
    await site.ask(site.people.omar, path, { version: '3', texte: 'Le jury choisit dix projets.' })
  })
  const compare = (query: string) => site.ask(site.people.odile, `${draft.path}/versions${query}`)

  it('are listed with who saved them, and which is public', async () => {
    await site.ask(site.people.odile, `${draft.path}/publication`, { version: '4' })
    const { text } = await compare('')
    expect(text).toContain('Omar')
    expect(text).toContain('publiée')
    expect(text.match(/<tr role="row">/g)).toHaveLength(5)
  })

  it('are compared word by word, in either direction', async () => {
    const { text } = await compare('?avant=3&apres=4')
    expect(text).toMatch(/Le jury choisit <del>.*cinq.*<\/del><ins>.*dix.*<\/ins> projets\./)
    const back = await compare('?avant=4&apres=3')
    expect(back.text).toMatch(/<del>.*dix.*<\/del><ins>.*cinq.*<\/ins>/)
    expect((await compare('?avant=4&apres=4')).text).toContain('disent la même chose')
  })

  it.each([
    '?avant=0&apres=4',
    '?avant=3',
    '?avant=x&apres=y',
    '?avant=1&apres=999999999999',
    '?avant=-1&apres=2',
  ])('answers 404 to %s', async query => {
    expect((await compare(query)).status).toBe(404)
  })
})
