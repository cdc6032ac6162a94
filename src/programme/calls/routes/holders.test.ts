import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CallsSite, callsSite, NOW, SECRET } from '../../../../test/calls-site.ts'

describe('holding a call together from the pages', () => {
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
  const path = () => `${draft.path}/incubateurs`

  it('is offered, accepted on the other’s page, and said to agents', async () => {
    const { odile, karim } = site.people
    expect((await site.ask(odile, path(), { incubateur: 'la-serre' })).status).toBe(303)
    expect((await site.ask(karim, draft.path)).status).toBe(404)
    expect((await site.ask(karim, '/gestion')).text).toContain('Accepter de tenir l’appel')
    expect((await site.ask(karim, `${path()}/la-serre/acceptation`, {})).status).toBe(303)
    expect((await site.ask(karim, draft.path)).status).toBe(200)
    expect((await site.ask(karim, '/gestion')).text).toContain(SECRET)
    await site.ask(karim, `${draft.path}/publication`, { version: '2' })
    expect((await site.ask(null, `/appels/${draft.slug}`)).text).toContain(
      'incubateurs Les Semailles et La Serre',
    )
    expect((await site.ask(karim, path())).text).not.toContain('Proposer de tenir')
    expect((await site.ask(karim, `${path()}/la-serre/retrait`, {})).status).toBe(303)
    expect((await site.ask(karim, draft.path)).status).toBe(404)
  })

  it('is refused in words to an incubator that is none, or that holds it already', async () => {
    for (const incubateur of ['', 'nulle-part', '../x', 'les-semailles'])
      expect((await site.ask(site.people.odile, path(), { incubateur })).status).toBe(422)
  })

  it('is nothing to those it was not offered to', async () => {
    for (const act of ['acceptation', 'retrait'])
      for (const [who, incubator] of [
        [site.people.karim, 'la-serre'],
        [site.people.karim, 'les-semailles'],
        [site.people.stranger, 'la-serre'],
      ] as const)
        expect((await site.ask(who, `${path()}/${incubator}/${act}`, {})).status).toBe(404)
  })
})
