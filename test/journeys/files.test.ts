import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PDF } from '../files.ts'
import { begin } from './applicant.ts'
import { flawsOf, violationsOf } from './axe.ts'
import { follow, openWorld, press, signIn, textOf, type World } from './support.ts'

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const folder = mkdtempSync('/tmp/pepin-chosen-')
const chosen = (name: string, bytes: Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const heavy = Buffer.concat([PDF, Buffer.alloc(3_000_000, '%')])

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await world?.remove()
})

/** Begins an application and opens the step that asks for files. */
async function atFiles(page: Page): Promise<void> {
  const application = await begin(page)
  await page.goto(`${application}/etapes/pratique`)
}
const listed = async (page: Page) => (await page.locator('.pepin-files li a').allInnerTexts()).sort()
/** What a click on the file gives. */
async function download(page: Page, name: string): Promise<{ name: string; size: number }> {
  const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
  const answer = await page.request.get(href)
  expect(answer.headers()['content-disposition']).toContain('attachment')
  return { name, size: (await answer.body()).length }
}

describe('on a phone without JavaScript', () => {
  it('joins a photo of a document, is told what is refused, removes it, and loses no text', async () => {
    const page = await world.visit({ ...PHONE, javaScriptEnabled: false })
    await atFiles(page)
    expect(await textOf(page)).toContain('3 fichiers au plus, 10 Mo au plus chacun')
    await page.locator('#remarque').fill('Un texte jamais enregistré')
    await page.locator('#document').setInputFiles(chosen('formulaire.pdf', PDF))
    await press(page, 'Joindre ce fichier')
    expect(await listed(page)).toEqual(['formulaire.pdf'])
    expect(await page.locator('#remarque').inputValue()).toBe('Un texte jamais enregistré')
    expect(await download(page, 'formulaire.pdf')).toEqual({ name: 'formulaire.pdf', size: PDF.length })

    await page.locator('#remarque').fill('Un autre texte')
    await page.locator('#document').setInputFiles(chosen('faux.pdf', Buffer.from('pas un PDF')))
    await press(page, 'Joindre ce fichier')
    expect(await textOf(page)).toContain('« faux.pdf » n’est pas ce que son nom annonce')
    expect(await page.locator('#remarque').inputValue()).toBe('Un autre texte')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    await press(page, /^Retirer formulaire.pdf/)
    expect(await listed(page)).toEqual([])
    await page.locator('#document').setInputFiles(chosen('oublié.txt', Buffer.from('Bonjour')))
    await page.locator('#guide_lu').check()
    // Without pressing « Joindre »: what was chosen is joined all the same.
    await press(page, 'Enregistrer et tout relire')
    await page.waitForURL('**/relecture')
    expect(await textOf(page)).toContain('oublié.txt')
    await page.context().close()
  })

  it('shows our answer, not an error of the network, to a file of 100 MB', async () => {
    const page = await world.visit({ ...PHONE, javaScriptEnabled: false })
    await atFiles(page)
    await page.locator('#document').setInputFiles(chosen('lourd.pdf', Buffer.alloc(100_000_000)))
    await press(page, 'Joindre ce fichier')
    expect(await textOf(page)).toContain('« lourd.pdf » est trop lourd : 10 Mo au plus')
    await page.context().close()
  })
})

describe('with JavaScript', () => {
  it('says a file is too heavy before it leaves, shows progress, goes on after a cut from where it was', async () => {
    const page = await world.visit(PHONE)
    await atFiles(page)
    await page.locator('#document').setInputFiles(chosen('lourd.pdf', Buffer.alloc(10_000_001)))
    await page.getByText('est trop lourd : 10').waitFor()
    await page.locator('#document').setInputFiles(chosen('vide.pdf', Buffer.alloc(0)))
    await page.getByText('Ce fichier est vide').waitFor()
    expect(await textOf(page)).not.toContain('trop lourd')

    const pieces: string[] = []
    let cut = true
    await page.route('**/envois/*', async route => {
      const request = route.request()
      if (request.method() === 'PATCH') {
        if (cut && pieces.length === 2) return route.abort('connectionreset')
        pieces.push(request.headers()['upload-offset'] ?? '')
      } else if (cut && pieces.length === 2) return route.abort('connectionreset')
      return route.continue()
    })
    await page.locator('#document').setInputFiles(chosen('tableau.pdf', heavy))
    await page.getByText(/Envoi de « tableau.pdf » : [1-9]/).waitFor()
    expect(await page.getByRole('button', { name: 'Joindre ce fichier' }).isVisible()).toBe(false)
    // The browser tries again by itself, then says it and offers to go on.
    const again = page.getByRole('button', { name: 'Reprendre l’envoi' })
    await again.waitFor({ timeout: 40_000 })
    expect(await textOf(page)).toContain('Ce qui est arrivé est gardé')
    cut = false
    await Promise.all([page.waitForEvent('load'), again.click()])
    expect(await listed(page)).toEqual(['tableau.pdf'])
    expect(pieces).toEqual(['0', '500000', '1000000', '1500000', '2000000', '2500000', '3000000'])
    expect((await download(page, 'tableau.pdf')).size).toBe(heavy.length)
    await page.context().close()
  })

  it('goes on from where it was in a page that was closed and opened again', async () => {
    const page = await world.visit(PHONE)
    await atFiles(page)
    const path = page.url()
    const offsets: string[] = []
    await page.route('**/envois/*', route => {
      const request = route.request()
      if (request.method() !== 'PATCH') return route.continue()
      offsets.push(request.headers()['upload-offset'] ?? '')
      return offsets.length === 3 ? route.abort('connectionreset') : route.continue()
    })
    const file = chosen('repris.pdf', heavy)
    await page.locator('#document').setInputFiles(file)
    await expect.poll(() => offsets.length, { timeout: 20_000 }).toBeGreaterThan(2)
    await page.goto('about:blank')
    await page.goto(path)
    const start = offsets.length
    await Promise.all([page.waitForEvent('load'), page.locator('#document').setInputFiles(file)])
    expect(await listed(page)).toEqual(['repris.pdf'])
    expect(Number(offsets[start])).toBeGreaterThanOrEqual(1_000_000)
    await page.context().close()
  })
})

describe('in the thread', () => {
  it.each([true, false])(
    'joins files to a message (JavaScript: %s), kept when it is refused',
    async scripts => {
      const page = await world.visit({ ...PHONE, javaScriptEnabled: scripts })
      await signIn(page, 'paul.nguyen@horizon.example')
      await page.goto('/mes-candidatures')
      await page.locator('main table a, main li a').first().click()
      await follow(page, 'Écrire à l’équipe')
      const files = [chosen('un.pdf', PDF), chosen('deux.txt', Buffer.from('Deux'))]
      await page.locator('#fichiers').setInputFiles(files)
      if (scripts) {
        await page.getByText('Fichier arrivé : il partira avec le message.').waitFor()
        await press(page, 'Envoyer le message')
        expect(await textOf(page)).toContain('Écrivez votre message.')
        expect(await textOf(page, '[data-upload-list]')).toContain('deux.txt')
        expect([...(await flawsOf(page)), ...(await violationsOf(page))]).toEqual([])
      }
      await page.getByLabel('Votre message').fill(`Voici deux fichiers, ${scripts}`)
      await press(page, 'Envoyer le message')
      const message = page.locator('article').filter({ hasText: `Voici deux fichiers, ${scripts}` })
      expect((await message.locator('.pepin-files a').allInnerTexts()).sort()).toEqual(['deux.txt', 'un.pdf'])
      await page.context().close()
    },
  )
})
