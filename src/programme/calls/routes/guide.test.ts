import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, plain } from '../../../../test/calls-site.ts'

describe('writing the guide', () => {
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

  it('create a call from four answers, and give back what was typed when one is missing', async () => {
    const typed = { titre: 'Le Printemps', libelle: 'problemes', variante: 'next', ouverture: '' }
    const refused = await site.ask(site.people.odile, '/gestion/appels', typed)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="Le Printemps"')
    expect(refused.text).toContain('href="#ouverture"')
    const created = await site.ask(site.people.odile, '/gestion/appels', {
      ...typed,
      ouverture: '2026-11-02',
    })
    expect(created).toMatchObject({ status: 303, to: '/gestion/appels/le-printemps?dit=cree' })
    expect((await site.ask(site.people.odile, created.to ?? '')).text).toContain('L’appel est créé')
  })

  it('save a part, lead to the next, and say so', async () => {
    const saved = await site.ask(site.people.odile, `${draft.path}/guide/essentiel`, {
      version: '2',
      titre: 'Autre',
    })
    expect(saved).toMatchObject({
      status: 303,
      to: `${draft.path}/guide/calendrier?enregistre=essentiel`,
    })
    expect((await site.ask(site.people.odile, saved.to ?? '')).text).toContain('C’est enregistré')
    const back = await site.ask(site.people.odile, `${draft.path}/guide/essentiel`, {
      version: '3',
      action: 'revenir',
    })
    expect(back.to).toBe(`${draft.path}?dit=enregistre`)
  })

  it('keep in the page a text of 100,000 characters they refuse', async () => {
    const texte = `<b>${'é'.repeat(100_000)}</b>`
    const refused = await site.ask(site.people.odile, `${draft.path}/guide/texte-contact`, {
      version: '2',
      texte,
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(`\n&lt;b&gt;${'é'.repeat(100_000)}&lt;/b&gt;`)
    expect(plain(refused.text)).toContain('la limite est de 10 000')
  })

  it('take the first of a doubled field, and show HTML as text', async () => {
    const body = `version=2&titre=${encodeURIComponent('<script>alert(1)</script>')}&titre=Deux`
    expect((await site.ask(site.people.odile, `${draft.path}/guide/essentiel`, body)).status).toBe(303)
    const { text } = await site.ask(site.people.odile, `${draft.path}/apercu`)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>alert')
  })

  it('add empty rows to a list without saving, with what was typed still there', async () => {
    const path = `${draft.path}/guide/faq`
    const answer = await site.ask(site.people.odile, path, {
      version: '2',
      'question-1': 'La seule ?',
      action: 'ajouter',
    })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('value="La seule ?"')
    const rows = (text: string) => text.match(/name="question-\d+"/g)?.length ?? 0
    expect(rows(answer.text)).toBe(rows((await site.ask(site.people.odile, path)).text) + 1)
    expect((await draft.guide()).faq[0]?.question).not.toBe('La seule ?')
  })

  it('propose the other dates from the opening without saving', async () => {
    const path = `${draft.path}/guide/calendrier`
    const typed = { version: '2', ouverture: '2027-03-01', action: 'proposer' }
    const { text } = await site.ask(site.people.odile, path, typed)
    for (const date of ['2027-03-01', '2027-03-15', '2027-03-17']) expect(text).toContain(`value="${date}"`)
    expect((await draft.guide()).dates.opensOn).toBe('2026-10-20')
    expect((await site.ask(site.people.odile, path, { ...typed, ouverture: '' })).status).toBe(422)
  })

  it('work the dates out backwards from the start of the investigations', async () => {
    const path = `${draft.path}/guide/calendrier`
    const typed = { version: '2', 'date-investigation': '2027-06-01', action: 'remonter' }
    const { status, text } = await site.ask(site.people.odile, path, typed)
    expect(status).toBe(200)
    for (const date of ['2027-06-01', '2027-04-20', '2027-03-31', '2027-03-17'])
      expect(text).toContain(`value="${date}"`)
    expect((await draft.guide()).dates.opensOn).toBe('2026-10-20')
    const empty = await site.ask(site.people.odile, path, { ...typed, 'date-investigation': '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('href="#date-investigation"')
  })

  it('answer a megabyte of text in words', async () => {
    const path = `${draft.path}/guide/texte-contact`
    const texte = '|[('.repeat(350_000)
    const { status, text } = await site.ask(site.people.odile, path, { version: '2', texte })
    expect([413, 422]).toContain(status)
    expect(text).toMatch(/<h1/)
  })
})
