import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, sendAs, writeEverything } from './applicant.ts'
import { follow, openWorld, press, readMail, textOf, WITH_AND_WITHOUT, type World } from './support.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.remove())

/** The link of an invitation, opened on the device of whoever was invited. */
async function accept(page: Page, address: string): Promise<void> {
  const mail = await readMail(page, address, /vous invite à écrire/)
  await page.goto(new URL(/https?:\/\/\S+\/candidatures\/invitations\/\S+/.exec(mail)?.[0] ?? '').pathname)
  await press(page, /^Accepter/)
}

describe.each(WITH_AND_WITHOUT)('two authors of one application $name', ({ scripts }) => {
  const who = scripts ? 'avec' : 'sans'
  const [first, second] = [`une.${who}@horizon.example`, `deux.${who}@horizon.example`] as const
  const visit = () => world.visit({ javaScriptEnabled: scripts, viewport: { width: 360, height: 740 } })
  let one: Page
  let two: Page
  let application = ''

  it('are two once the second accepts by the link of an e-mail read beforehand', async () => {
    one = await visit()
    two = await visit()
    application = await begin(one)
    await writeEverything(one, `À deux, ${who} scripts`)
    await sendAs(one, first)
    await one.goto(`${application}/auteurs`)
    await follow(one, 'Inviter quelqu’un')
    await one.getByLabel('Son adresse e-mail').fill(second)
    await one.getByRole('radio').first().check()
    await press(one, 'Voir l’e-mail avant l’envoi')
    expect(await textOf(one)).toContain('Rien n’est parti')
    await press(one, 'Envoyer l’invitation')
    await accept(two, second)
    expect(await textOf(two)).toContain(`À deux, ${who} scripts`)
  })

  it('write different answers at once, and both are kept', async () => {
    for (const page of [one, two]) await page.goto(`${application}/etapes/solution`)
    await one.locator('#solution').fill('Un texte de la première.')
    await two.locator('#partenaires').fill('Un texte de la seconde.')
    await press(one, 'Enregistrer et partir')
    await press(two, 'Enregistrer et partir')
    await one.goto(`${application}/etapes/solution`)
    expect(await one.locator('#solution').inputValue()).toBe('Un texte de la première.')
    expect(await one.locator('#partenaires').inputValue()).toBe('Un texte de la seconde.')
  })

  it('write the same answer at once: the second reads who wrote the other text, and chooses', async () => {
    for (const page of [one, two]) await page.goto(`${application}/etapes/consequences`)
    await one.locator('#consequences').fill('Les conséquences vues par la première.')
    await press(one, 'Enregistrer et partir')
    await two.locator('#consequences').fill('Les conséquences vues par la seconde.')
    await press(two, 'Enregistrer et partir')
    const both = await textOf(two)
    expect(both).toContain('vues par la première')
    expect(both).toContain('vues par la seconde')
    expect(both).toMatch(/Nadia Roux, à \d/)
    await two.getByLabel('Celui qui est enregistré').check()
    await press(two, 'Garder ce choix')
    await two.goto(`${application}/etapes/consequences`)
    expect(await two.locator('#consequences').inputValue()).toContain('vues par la première')
  })

  it('the second withdraws nothing, leaves, and reads it no more', async () => {
    await two.goto(`${application}/retrait`)
    expect(await two.getByRole('button', { name: 'Retirer ma candidature' }).count()).toBe(0)
    await two.goto(`${application}/auteurs`)
    await follow(two, /Quitter/)
    await press(two, /Quitter/)
    const gone = await two.goto(application)
    expect(gone?.status()).toBe(404)
    expect(await readMail(one, first, /quitte votre candidature/)).toContain(`À deux, ${who} scripts`)
    await one.context().close()
    await two.context().close()
  })
})
