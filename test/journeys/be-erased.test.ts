import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, CALL, sendAs, writeEverything, writeFirstStep } from './applicant.ts'
import { flawsOf, violationsOf } from './axe.ts'
import { follow, openWorld, press, signIn, textOf, WITH_AND_WITHOUT, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

describe.each(WITH_AND_WITHOUT)('$name, an agent', ({ scripts, name }) => {
  const address = `partie.${scripts ? 'avec' : 'sans'}@horizon.example`
  const title = `Un guichet qu’on quitte, ${name}`
  const draft = `Un brouillon à oublier, ${name}`
  let agent: Page
  let team: Page
  let application: string
  beforeAll(async () => {
    const options = { javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } }
    agent = await world.visit({ ...options, acceptDownloads: true })
    application = await begin(agent)
    await writeEverything(agent, title)
    await sendAs(agent, address)
    await begin(agent)
    await writeFirstStep(agent, draft)
    await press(agent, 'Enregistrer et partir')
    team = await world.visit({ ...options, viewport: { width: 1280, height: 800 } })
    await signIn(team, 'odile.marchand@horizon.example')
  })
  const checked = async (page: Page) => {
    if (scripts) expect([...(await flawsOf(page)), ...(await violationsOf(page))]).toEqual([])
  }

  it('downloads what is held of them, once their address is proved', async () => {
    await agent.goto('/mon-compte')
    await follow(agent, 'Voir, télécharger, effacer')
    await checked(agent)
    if ((await agent.title()).includes('Connexion')) await signIn(agent, address)
    await agent.goto('/mes-donnees')
    const [download] = await Promise.all([
      agent.waitForEvent('download'),
      agent.getByRole('button', { name: 'Télécharger mes données' }).click(),
    ])
    const files = unzipSync(readFileSync(await download.path()))
    expect(Object.keys(files).sort()).toEqual(['mes-donnees.json', 'mes-donnees.pdf'])
    expect(Buffer.from(files['mes-donnees.json'] ?? []).toString()).toContain(title)
  })

  it('deletes a draft never sent, told first what goes with it', async () => {
    await agent.goto('/mes-donnees')
    await follow(agent, 'Effacer ce brouillon')
    expect(await textOf(agent)).toContain('2 réponses écrites')
    await checked(agent)
    await press(agent, 'Effacer ce brouillon')
    expect(await textOf(agent)).toContain('Le brouillon est effacé')
    await agent.goto('/mes-candidatures')
    expect(await textOf(agent)).not.toContain(draft)
    expect(await textOf(agent)).toContain(title)
  })

  it('closes their account, told what stays and until when, and cannot be found', async () => {
    await agent.goto('/mes-donnees')
    await follow(agent, 'Fermer mon compte')
    expect(await textOf(agent)).toContain(`Candidature « ${title} »`)
    expect(await textOf(agent)).toContain('encore examinées')
    await checked(agent)
    await press(agent, 'Fermer mon compte')
    expect(await textOf(agent)).toContain('Tapez le mot FERMER')
    await checked(agent)
    await agent.getByLabel('Tapez FERMER').fill('fermer')
    await press(agent, 'Fermer mon compte')
    expect(await textOf(agent)).toContain('Votre compte est fermé')
    await checked(agent)

    await agent.goto('/mes-candidatures')
    expect(await textOf(agent)).not.toContain(title)
    await agent.goto(application)
    expect(await textOf(agent)).not.toContain(title)
    await team.goto(`/gestion${CALL}/candidatures`)
    const list = await textOf(team)
    expect(list).toContain(title)
    expect(list).toContain('Compte fermé')
    // The address is free again, and opens an empty account.
    await signIn(agent, address)
    await agent.goto('/mes-candidatures')
    expect(await textOf(agent)).toContain('rien écrit')
  })
})
