import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, CALL, sendAs, writeEverything } from './applicant.ts'
import { goOffline, offered, onDevice } from './keeping.ts'
import { openWorld, press, textOf, type World } from './support.ts'

/** Moves the demonstration's clock by the button of its page. */
async function moveClock(page: Page, choice: string): Promise<void> {
  await page.goto('/horloge')
  await page.getByLabel(choice).check()
  await press(page, 'Avancer l’horloge')
}

describe('one minute before closing', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.remove())

  it('still accepts an application, and its receipt says the minute of the click', async () => {
    const page = await world.visit()
    await begin(page)
    await writeEverything(page, 'À la dernière minute')
    const review = page.url()
    await moveClock(page, 'Une minute avant la clôture : Les Semailles')
    await page.goto(review)
    await sendAs(page, 'derniere.minute@horizon.example')
    const state = await textOf(page)
    expect(state).toContain('Votre candidature est envoyée.')
    expect(state).toMatch(/Envoyée le\s+.* à 23 h 59/)
    await page.context().close()
  })
})

describe('work begun before closing', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.remove())

  it('is told how long is left, and is sent in that time', async () => {
    const page = await world.visit({ javaScriptEnabled: false })
    await begin(page)
    await writeEverything(page, 'Encore en train d’écrire')
    const review = page.url()
    const clock = await world.visit()
    await moveClock(clock, 'Une minute avant la clôture : Les Semailles')
    await page.goto(review)
    await moveClock(clock, 'La seconde qui suit la clôture : Les Semailles')
    await page.goto(review)
    const left = 'L’appel est clos depuis 23 h 59 ; vous écriviez : vous avez jusqu’à 0 h 09 pour envoyer.'
    expect(await textOf(page)).toContain(left)
    await sendAs(page, 'encore@horizon.example')
    expect(await textOf(page)).toMatch(/Envoyée le\s+.* à 0 h, dans le délai de grâce/)
    await Promise.all([page.context().close(), clock.context().close()])
  })
})

describe('the second after closing', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.remove())

  it('refuses with words what was being sent, and keeps its text', async () => {
    const page = await world.visit()
    const application = await begin(page)
    await writeEverything(page, 'Arrivé trop tard')
    const clock = await world.visit()
    await moveClock(clock, 'La seconde qui suit la clôture : Les Semailles')
    await page.getByLabel('Votre adresse e-mail').fill('trop.tard@horizon.example')
    await press(page, 'Envoyer ma candidature')
    const refusal = await textOf(page)
    expect(refusal).toContain('Votre candidature n’a pas été envoyée')
    expect(refusal).toMatch(/L’appel est clos depuis le .* à 23 h 59\. Votre texte est conservé jusqu’au/)

    await page.goto(application)
    expect(await textOf(page)).toContain('L’appel est clos depuis le')
    await page.goto(`${application}/relecture`)
    expect(await textOf(page)).toContain('Deux cents dossiers reviennent incomplets')
    expect(await page.getByRole('button', { name: 'Envoyer' }).count()).toBe(0)
    await page.goto(`${application}/etapes/probleme`)
    const step = await textOf(page)
    expect(step).toMatch(/L’appel est clos depuis le .* à 23 h 59\. Voici votre texte/)
    expect(step).toContain('Arrivé trop tard')
    expect(await page.locator('#titre').count()).toBe(0)
    await Promise.all([page.context().close(), clock.context().close()])
  })

  it('still shows what the device kept and the server never had, to copy or to erase', async () => {
    const world = await openWorld()
    const page = await world.visit()
    const application = await begin(page)
    await goOffline(page)
    await page.locator('#probleme').fill('Écrit sans réseau, la dernière heure')
    await onDevice(page, 1)
    await page.close()
    await page.context().setOffline(false)
    const back = await page.context().newPage()
    await moveClock(back, 'La seconde qui suit la clôture : Les Semailles')
    await back.goto(`${application}/etapes/probleme`)
    await offered(back).waitFor()
    expect(await textOf(back, '[data-kept-list]')).toContain('Écrit sans réseau, la dernière heure')
    await back.getByRole('button', { name: 'Effacer de cet appareil' }).click()
    await onDevice(back, 0)
    await world.remove()
  })

  it('says on the page of the call that it is closed, and starts nothing more', async () => {
    const page = await world.visit()
    await page.goto(CALL)
    expect(await textOf(page)).toContain('Clos')
    expect(await page.getByRole('link', { name: 'Écrire ma candidature' }).count()).toBe(0)
    await page.goto(`${CALL}/candidater`)
    expect(await textOf(page)).toContain('L’appel est clos depuis le')
    expect(await page.getByRole('button', { name: /^Commencer/ }).count()).toBe(0)
    await page.goto('/')
    expect(await page.locator(`main article a[href="${CALL}"]`).count()).toBe(0)
    expect(await page.locator(`#appels-passes a[href="${CALL}"]`).count()).toBe(1)
    await page.context().close()
  })
})
