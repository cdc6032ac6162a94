import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, writeFirstStep } from './applicant.ts'
import { flawsOf, violationsOf } from './axe.ts'
import { goOffline, offered, onDevice, say } from './keeping.ts'
import { leave, openWorld, textOf, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

describe('an agent who loses the network while typing', () => {
  it('reads that the text is kept on the device, and that it is saved once the network is back', async () => {
    const page = await world.visit()
    const application = await begin(page)
    await goOffline(page)
    await writeFirstStep(page, 'Écrit dans un train')
    await say(page, 'Pas de réseau : votre texte est gardé sur cet appareil.')
    const [sealed] = await onDevice(page, 1)
    expect(sealed).not.toContain('train')
    expect(sealed).not.toContain('dossiers')
    await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
    await page.waitForTimeout(300)
    expect(await page.locator('#titre').inputValue()).toBe('Écrit dans un train')
    await page.context().setOffline(false)
    await say(page, 'Brouillon enregistré à ')
    await onDevice(page, 0)
    const other = await page.context().newPage()
    await other.goto(`${application}/etapes/probleme`)
    expect(await other.locator('#titre').inputValue()).toBe('Écrit dans un train')
    await page.context().close()
  })

  it('closes the tab, opens the draft again, sees both texts and chooses', async () => {
    const page = await world.visit()
    const application = await begin(page)
    await writeFirstStep(page, 'Avant le tunnel')
    await say(page, 'Brouillon enregistré à ')
    await goOffline(page)
    await page.locator('#titre').fill('Dans le tunnel')
    await onDevice(page, 1)
    await page.close()
    const back = await page.context().newPage()
    await back.goto(`${application}/etapes/probleme`).catch(() => {})
    await back.context().setOffline(false)
    await back.goto(`${application}/relecture`)
    await back.locator('[data-kept-elsewhere] a').waitFor()
    await back.goto(application)
    await back.locator('[data-kept-elsewhere] a').click()
    await offered(back).waitFor()
    expect(await textOf(back, '[data-kept-list]')).toMatch(
      /Texte gardé sur cet appareil à \d+ h \d\d\s+Dans le tunnel[\s\S]+Texte enregistré\s+Avant le tunnel/,
    )
    expect(await back.locator('#titre').inputValue()).toBe('Avant le tunnel')
    expect(await violationsOf(back)).toEqual([])
    expect(await flawsOf(back)).toEqual([])
    await back.getByRole('button', { name: 'Reprendre le texte gardé' }).click()
    expect(await back.locator('#titre:focus').inputValue()).toBe('Dans le tunnel')
    await say(back, 'Brouillon enregistré à ')
    await onDevice(back, 0)
    await back.reload()
    expect(await back.locator('#titre').inputValue()).toBe('Dans le tunnel')
    expect(await offered(back).isHidden()).toBe(true)
    await page.context().close()
  })

  it('keeps the text that was saved, and the other leaves the device', async () => {
    const page = await world.visit()
    const application = await begin(page)
    await goOffline(page)
    await page.locator('#titre').fill('À oublier')
    await onDevice(page, 1)
    await page.close()
    await page.context().setOffline(false)
    const back = await page.context().newPage()
    await back.goto(`${application}/etapes/probleme`)
    await back.getByRole('button', { name: 'Garder le texte enregistré' }).click()
    await onDevice(back, 0)
    expect(await back.locator('#titre').inputValue()).toBe('')
    await page.context().close()
  })

  it('never takes for another’s text the one whose answer was lost on the way', async () => {
    const page = await world.visit()
    const application = await begin(page)
    // The server writes; the answer never comes back.
    await page.route('**/etapes/*', async route => {
      await route.fetch()
      await route.abort()
    })
    await page.locator('#titre').fill('Envoyé, sans réponse')
    await say(page, 'Pas de réseau')
    await page.unroute('**/etapes/*')
    await page.locator('#titre').fill('Envoyé, puis corrigé')
    await say(page, 'Brouillon enregistré à ')
    await page.goto(`${application}/etapes/probleme`)
    expect(await page.locator('#titre').inputValue()).toBe('Envoyé, puis corrigé')
    await page.context().close()
  })

  it('hears nothing of a text that the server has, though the window closed before hearing it', async () => {
    const page = await world.visit()
    const application = await begin(page)
    const answered = page.waitForEvent('requestfailed')
    await page.route('**/etapes/*', async route => {
      await route.fetch()
      await route.abort()
    })
    await page.locator('#titre').fill('Fermé aussitôt écrit')
    await answered
    await onDevice(page, 1)
    await page.close()
    const back = await page.context().newPage()
    await back.goto(application)
    await onDevice(back, 0)
    expect(await back.locator('[data-kept-elsewhere]').isHidden()).toBe(true)
    expect(await textOf(back)).toContain('Fermé aussitôt écrit')
    await page.context().close()
  })

  it('saves before going on, with the button as with the pause', async () => {
    const page = await world.visit()
    const application = await begin(page)
    await writeFirstStep(page, 'Par le bouton')
    await leave(page, page.getByRole('button', { name: 'Enregistrer et continuer' }))
    expect(new URL(page.url()).pathname).toBe(`${application}/etapes/consequences`)
    await onDevice(page, 0)
    await page.context().close()
  })
})
