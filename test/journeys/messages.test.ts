import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, CALL, sendAs, writeEverything } from './applicant.ts'
import { flawsOf, violationsOf } from './axe.ts'
import {
  dayFromNow,
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
  it('agree on an hour to call, then cancel it with a word', async () => {
    await agent.goto(application)
    await follow(agent, 'Être appelé par l’équipe')
    await agent.getByLabel('Votre téléphone').fill('rappelez-moi')
    await press(agent, 'Je souhaite être appelé(e)')
    expect(await agent.getByLabel('Votre téléphone').inputValue()).toBe('rappelez-moi')
    await agent.getByLabel('Votre téléphone').fill('06 12 34 56 78')
    await press(agent, 'Je souhaite être appelé(e)')
    expect(await textOf(agent)).toContain('Votre souhait est reçu.')

    await team.goto(`/gestion${CALL}/rappels`)
    await checked(team)
    await follow(team, title)
    expect(await textOf(team)).toContain('06 12 34 56 78')
    // A day of its own each time: an organiser calls one person at a time.
    await team.getByLabel('Jour du créneau 1').fill(dayFromNow(scripts ? 3 : 4))
    await team.getByLabel('Heure du créneau 1').fill('10 h')
    await press(team, 'Proposer ces créneaux')
    expect(await textOf(team)).toContain('Vous proposez un créneau.')
    await checked(team)

    expect(await readMail(agent, address, /Choisissez quand/)).toContain('(30 minutes)')
    await agent.reload()
    await checked(agent)
    await agent.getByRole('radio').first().check()
    await press(agent, 'Retenir ce créneau')
    expect(await textOf(agent)).toMatch(/L’appel est convenu le .* à 10 h/)
    await checked(agent)
    const file = await agent.request.get(`${application}/rappel.ics`)
    expect(await file.text()).toContain('BEGIN:VEVENT')

    await team.reload()
    await team.getByLabel('Ajouter une note').fill('Très claire.')
    await press(team, 'Ajouter la note')
    await checked(team)
    await team.getByLabel('Un mot d’explication').fill('Une réunion imprévue.')
    await press(team, 'Annuler le rappel')
    await agent.reload()
    const shown = await textOf(agent)
    expect(shown).toContain('Une réunion imprévue.')
    expect(shown).not.toContain('Très claire.')
  })
})
