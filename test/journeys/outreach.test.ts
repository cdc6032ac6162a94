import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALL } from './applicant.ts'
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

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

/** Opens the link of the newest e-mail with such a subject, in the browser of the person. */
async function openLink(page: Page, address: string, subject: RegExp): Promise<void> {
  const mail = await readMail(page, address, subject)
  await page.goto(
    new URL(/https?:\/\/\S+\/(?:suivi|inscriptions|questions)\/\S+/.exec(mail)?.[0] ?? '').pathname,
  )
}

describe.each(WITH_AND_WITHOUT)('$name, an agent who has not decided yet', ({ scripts }) => {
  const who = scripts ? 'avec' : 'sans'
  const [follower, asker, guest] = ['suit', 'demande', 'vient'].map(act => `${act}.${who}@horizon.example`)
  const question = `Puis-je candidater ${who} mon collègue de Brumeval ?`
  const visit = () => world.visit({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } })

  it('checks whether it is for them, and is never stopped', async () => {
    const page = await visit()
    await page.goto(CALL)
    await follow(page, /Vérifier en deux minutes/)
    await press(page, 'Voir l’avis')
    expect(await textOf(page)).toContain('réponses sont à corriger')
    for (const name of await page.locator('fieldset').all()) await name.getByRole('radio').last().check()
    await press(page, /^Voir/)
    expect(await textOf(page)).toContain('À regarder de plus près')
    await follow(page, 'Écrire ma candidature')
    expect(page.url()).toContain('/candidater')
  })

  it('follows the call by an address and a button, then stops in one click', async () => {
    const page = await visit()
    await page.goto(CALL)
    await follow(page, /Suivre cet appel/)
    await page.getByLabel('Votre adresse e-mail').fill('pas une adresse')
    await press(page, /Recevoir l’e-mail/)
    expect(await page.getByLabel('Votre adresse e-mail').inputValue()).toBe('pas une adresse')
    await page.getByLabel('Votre adresse e-mail').fill(follower ?? '')
    await press(page, /Recevoir l’e-mail/)
    expect(await textOf(page)).toContain('Regardez votre boîte mail')
    await openLink(page, follower ?? '', /Suivre l’appel/)
    await press(page, 'Suivre cet appel')
    expect(await textOf(page)).toContain('Vous suivez cet appel')
    if (scripts) expect([...(await flawsOf(page)), ...(await violationsOf(page))]).toEqual([])
    await press(page, 'Ne plus rien recevoir')
    expect(await textOf(page)).toContain('Vous ne suivez plus cet appel')
  })

  it('asks, is answered by e-mail, and everyone reads the answer without their name', async () => {
    const page = await visit()
    await page.goto(CALL)
    await follow(page, /Poser une question/)
    await page.locator('#question').fill(question)
    await page.getByLabel('Votre adresse e-mail').fill(asker ?? '')
    await press(page, /Recevoir l’e-mail/)
    await openLink(page, asker ?? '', /Confirmez votre question/)
    await press(page, 'Envoyer ma question')

    const team = await world.visit()
    await signIn(team, 'odile.marchand@horizon.example')
    await team.goto(`/gestion${CALL}/questions`)
    await team.locator('section').filter({ hasText: question }).getByRole('link').click()
    await team.getByLabel('Votre réponse').fill('Oui, à deux.')
    await team.getByLabel(/Publier aussi/).check()
    await team.getByLabel(/telle que tous la liront/).fill(`Peut-on candidater à deux, ${who} détour ?`)
    await press(team, 'Envoyer la réponse')
    expect(await readMail(page, asker ?? '', /Réponse à votre question/)).toContain('Oui, à deux.')

    await page.goto(CALL)
    const shown = await page.content()
    expect(shown).toContain(`Peut-on candidater à deux, ${who} détour`)
    expect(shown).not.toContain(asker)
    expect(shown).not.toContain('Brumeval')
    await team.context().close()
  })

  it('takes a seat at a briefing, adds it to their calendar, and gives it back', async () => {
    const page = await visit()
    await page.goto(CALL)
    await follow(page, /M’inscrire à la réunion/)
    await page.getByLabel('Votre nom').fill('Nadia Roux')
    await page.getByLabel('Votre adresse e-mail').fill(guest ?? '')
    await press(page, 'Demander une place')
    await openLink(page, guest ?? '', /Confirmez votre inscription/)
    await press(page, 'Confirmer mon inscription')
    expect(await textOf(page)).toContain('Votre place est retenue')
    if (scripts) expect([...(await flawsOf(page)), ...(await violationsOf(page))]).toEqual([])
    const calendar = await page.request.get(`${new URL(page.url()).pathname}/reunion.ics`)
    expect(await calendar.text()).toContain('BEGIN:VEVENT')
    await press(page, 'Rendre ma place')
    expect(await textOf(page)).toContain('Votre inscription est annulée')
  })
})
