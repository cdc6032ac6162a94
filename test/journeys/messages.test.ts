import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, CALL, sendAs, writeEverything } from './applicant.ts'
import { flawsOf, violationsOf } from './axe.ts'
import {
  follow,
  openWorld,
  press,
  readMail,
  signIn,
  textOf,
  WITH_AND_WITHOUT,
  type World,
} from './support.ts'

const TEAM = 'odile.marchand@horizon.example'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

describe.each(WITH_AND_WITHOUT)('$name, an agent and the team', ({ scripts, name }) => {
  const address = `echange.${scripts ? 'avec' : 'sans'}@horizon.example`
  const title = `Un guichet qui répond, ${name}`
  let agent: Page
  let team: Page
  let application: string
  beforeAll(async () => {
    const options = { javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } }
    agent = await world.visit(options)
    application = await begin(agent)
    await agent.goto(`${application}/echanges`)
    expect(await textOf(agent)).toContain('Confirmez d’abord votre adresse')
    await agent.goto(`${application}/etapes/probleme`)
    await writeEverything(agent, title)
    await sendAs(agent, address)
    team = await world.visit({ ...options, viewport: { width: 1280, height: 800 } })
    await signIn(team, TEAM)
  })
  const checked = async (page: Page) => {
    if (scripts) expect([...(await flawsOf(page)), ...(await violationsOf(page))]).toEqual([])
  }

  it('write to each other, each told by e-mail and promised an answer', async () => {
    await agent.goto(application)
    await follow(agent, 'Écrire à l’équipe')
    expect(await textOf(agent)).toContain('L’équipe répond en 2 jours ouvrés au plus.')
    await press(agent, 'Envoyer le message')
    expect(await textOf(agent)).toContain('Écrivez votre message.')
    await checked(agent)
    await agent.getByLabel('Votre message').fill('Qui lira ma candidature ?')
    await press(agent, 'Envoyer le message')
    expect(await textOf(agent)).toMatch(/Une réponse vous est promise d’ici le \S+ \d/)
    await checked(agent)

    await team.goto(`/gestion${CALL}/echanges`)
    expect(await textOf(team)).toMatch(/attend(ent)? une réponse/)
    await checked(team)
    await follow(team, title)
    expect(await textOf(team)).toMatch(/nouveau\s+« ?|nouveau/)
    expect(await textOf(team)).toContain('Qui lira ma candidature ?')
    await checked(team)
    await team.getByLabel('Votre message').fill('Quatre membres du jury.')
    await press(team, 'Envoyer le message')
    expect(await textOf(team)).toContain('Aucune réponse n’est attendue')

    const mail = await readMail(agent, address, /L’équipe vous écrit/)
    expect(mail).toContain('Quatre membres du jury.')
    await agent.goto(`${application}/echanges`)
    expect(await textOf(agent)).toContain('nouveau')
    expect(await textOf(agent)).toContain('Quatre membres du jury.')
    await agent.reload()
    expect(await textOf(agent)).not.toContain('nouveau')
  })

  it('close a thread that asks for nothing more, in words both read', async () => {
    await agent.getByLabel('Votre message').fill('Merci.')
    await press(agent, 'Envoyer le message')
    await team.reload()
    await press(team, 'Aucune réponse n’est attendue')
    expect(await textOf(team)).toContain('C’est noté')
    await agent.reload()
    expect(await textOf(agent)).toMatch(/L’équipe a noté le .* qu’aucune réponse n’était attendue/)
  })
})
