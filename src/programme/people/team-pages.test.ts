import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testAct } from '../../../test/act.ts'
import { freshDatabase } from '../../../test/database/index.ts'
import { serve } from '../../../test/request.ts'
import { twoIncubators } from '../../../test/two-incubators.ts'
import type { Env } from '../../platform/http.ts'
import { personOfProvedAddress } from './actions/confirm-address.ts'
import { teamInvitationRoutes } from './team-invitation-routes.tsx'
import { teamRoutes } from './team-routes.tsx'
import { listTeam } from './team-store.ts'

const NOW = new Date('2026-11-03T10:00:00Z')
const HOME = '/gestion/incubateurs/les-semailles/equipe'
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

let fresh: Awaited<ReturnType<typeof freshDatabase>>
let people: Awaited<ReturnType<typeof twoIncubators>>
let ask: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  fresh = await freshDatabase()
  people = await twoIncubators(fresh.db, NOW)
  const pages = new Hono<Env>().route('/', teamRoutes).route('/', teamInvitationRoutes)
  ask = await serve(pages, fresh.db, { now: NOW })
})
afterAll(() => fresh.drop())

const rolesOf = async () =>
  (await listTeam(fresh.db, people.semailles)).map(({ name, role }) => `${name} ${role}`)
const idOf = async (name: string) =>
  (await listTeam(fresh.db, people.semailles)).find(each => each.name === name)?.id ?? ''

describe('the pages of a team', () => {
  it('invite, and the link is accepted signed in with the invited address', async () => {
    const invited = { adresse: 'nora@horizon.example', role: 'coach' }
    expect((await ask(people.odile, HOME, invited)).to).toBe(`${HOME}?dit=invite`)
    const mail = await fresh.db.selectFrom('mails').select('body').executeTakeFirstOrThrow()
    const [link = ''] = /\/equipes\/invitations\/\S+/.exec(mail.body) ?? []
    const shown = await ask(null, link)
    expect(shown.text).toContain('/connexion?suite=')
    expect(shown.text).not.toContain(`action="${link}"`)
    expect((await ask(null, link, {})).to).toMatch(/^\/connexion/)
    expect((await ask(people.stranger, link, {})).status).toBe(422)
    const { id } = await personOfProvedAddress(testAct(fresh.db, NOW), 'nora@horizon.example')
    expect((await ask(id, link)).text).toContain(`action="${link}"`)
    expect((await ask(id, link, {})).to).toBe('/suivi')
    expect((await ask(id, link, {})).status).toBe(422)
    expect((await ask(id, link)).status).toBe(404)
    expect(await rolesOf()).toEqual(['Odile head', 'Omar organiser', ' coach'])
    // A coach is given no part in the team's page.
    expect((await ask(id, HOME)).status).toBe(404)
  })

  it('keep what was typed when something is wrong', async () => {
    const got = await ask(people.odile, HOME, { adresse: 'nora@', role: 'reader' })
    expect(got.status).toBe(422)
    expect(got.text).toContain('value="nora@"')
    expect(got.text).toMatch(/value="reader" checked/)
    expect((await ask(people.odile, HOME, {})).status).toBe(422)
  })

  it('show a head who is late what another head has just done', async () => {
    const id = await idOf('Omar')
    expect((await ask(people.odile, `${HOME}/${id}`, { role: 'head' })).status).toBe(303)
    const late = await ask(people.omar, `${HOME}/${id}`, { role: 'reader' })
    expect(late.status).toBe(409)
    expect(plain(late.text)).toMatch(
      /Version enregistrée[\s\S]*Responsable[\s\S]*Votre version[\s\S]*Lecture/,
    )
    expect((await ask(people.omar, `${HOME}/${id}/depart`)).status).toBe(409)
    expect((await ask(people.omar, `${HOME}/${id}/depart`, { jour: '2026-11-03', motif: 'x' })).status).toBe(
      409,
    )
    expect(await rolesOf()).toContain('Omar head')
  })

  it.each(['inconnu', "'", '00000000-0000-4000-8000-000000000000'])('find nothing at %s', async odd => {
    for (const path of [`${HOME}/${odd}`, `${HOME}/${odd}/depart`]) {
      expect((await ask(people.odile, path)).status).toBe(404)
      expect((await ask(people.odile, path, { role: 'reader' })).status).toBe(404)
    }
    expect(
      (await ask(people.odile, `${HOME}/invitations/${encodeURIComponent(odd)}/reprise`, {})).status,
    ).toBe(409)
  })

  it('find nothing at the role of another incubator', async () => {
    const [karim] = await listTeam(fresh.db, people.serre)
    for (const path of [`${HOME}/${karim?.id}`, `${HOME}/${karim?.id}/depart`])
      expect((await ask(people.odile, path, { role: 'reader', jour: '2026-11-03', motif: 'x' })).status).toBe(
        404,
      )
    expect(await listTeam(fresh.db, people.serre)).toEqual([karim])
  })

  it('record a departure after saying what it ends, and the last head stays', async () => {
    const omar = await idOf('Omar')
    const asked = await ask(people.odile, `${HOME}/${omar}/depart`)
    expect(plain(asked.text)).toContain('Rôle qui s’arrête')
    const without = await ask(people.odile, `${HOME}/${omar}/depart`, { jour: '03/11/2026', motif: '' })
    expect(without.status).toBe(422)
    expect(without.text).toContain('href="#motif"')
    const said = { jour: '03/11/2026', motif: 'Mutation' }
    expect((await ask(people.odile, `${HOME}/${omar}/depart`, said)).to).toBe(`${HOME}?dit=depart`)
    expect((await ask(people.omar, HOME)).status).toBe(404)
    expect(plain((await ask(people.odile, HOME)).text)).toMatch(/Départs[\s\S]*Omar[\s\S]*Mutation/)
    const last = await ask(people.odile, `${HOME}/${await idOf('Odile')}/depart`, said)
    expect([last.status, plain(last.text)]).toEqual([
      422,
      expect.stringContaining('seule personne responsable'),
    ])
  })
})
