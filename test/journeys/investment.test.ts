import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as steps from './investment-steps.ts'
import { enter } from './selection-steps.ts'
import { dayFromNow, openWorld, press, readMail, textOf, WITH_AND_WITHOUT, type World } from './support.ts'

const KARIM = 'karim.benali@haute-vallee.example'
const INES = 'ines.ferrand@haute-vallee.example'

describe.each(WITH_AND_WITHOUT)('a product and its committees, $name', ({ scripts }) => {
  let world: World
  let karim: Page
  let ines: Page
  let product = ''
  let first = ''
  let second = ''
  beforeAll(async () => {
    world = await openWorld()
    karim = await world.visit({ javaScriptEnabled: scripts })
    ines = await world.visit({ javaScriptEnabled: scripts })
    await enter(karim, 'Karim Benali')
    await enter(ines, 'Inès Ferrand')
  })
  afterAll(() => world?.remove())

  it('the investigation nears its end: the organiser fixes the date of its committee', async () => {
    product = await steps.openProduct(karim, /Trottoirs praticables/)
    expect(await textOf(karim)).toMatch(
      /Le prochain comité doit se tenir au plus tard le [\s\S]*n’a pas de date/,
    )
    first = await steps.fixDate(karim, product, dayFromNow(0))
    expect(await textOf(karim)).toMatch(/La date est fixée[\s\S]*14 h 30/)
  })

  it('the coach sees it is theirs to prepare, and writes the dossier', async () => {
    await ines.goto(product)
    expect(await textOf(ines)).toMatch(/le dossier est à écrire/)
    await steps.writeDossier(ines, first, {
      appris: 'Trois mille signalements par an se perdent.',
      demande: 'next-phase',
      'financeur-1': 'Département',
      'montant-1': '120 000',
    })
    await ines.goto(`${first}/une-page`)
    expect(await textOf(ines)).toMatch(/se perdent[\s\S]*120 000 €/)
    expect((await ines.goto(`${first}/decision`))?.status()).toBe(404)
  })

  it('the committee cannot be closed too soon; it says what is missing', async () => {
    await steps.notePresence(karim, first)
    await karim.goto(`${first}/cloture`)
    expect(await textOf(karim)).toMatch(/Ce comité ne peut pas être clos[\s\S]*reporté à une date/)
  })

  it('it continues: the relevé is signed, told, and the product is in construction', async () => {
    await steps.decide(karim, first, {
      nature: 'continue',
      suite: 'construction',
      'effet-le': dayFromNow(0),
      motif: 'Le problème est réel et mesuré.',
      'indicateur-1': 'Signalements suivis',
      'cible-1': '500 par mois',
      'echeance-1': dayFromNow(150),
      'financeur-1': 'Département de la Haute-Vallée',
      'montant-1': '120 000',
      'jusquau-1': dayFromNow(300),
      'competence-1': 'Développement',
      'jours-1': '90',
    })
    await ines.goto(first)
    expect(await textOf(ines)).not.toMatch(/réel et mesuré|Poursuite/)
    await karim.goto(`${first}/cloture`)
    await press(karim, 'Clore le comité et signer le relevé')
    expect(await textOf(karim)).toMatch(
      /le relevé signé[\s\S]*Poursuite[\s\S]*Signé le [\s\S]* par Karim Benali/,
    )
    expect(await readMail(ines, INES, /relevé de décisions/)).toContain(first)
    await ines.goto(first)
    expect(await textOf(ines)).toMatch(/réel et mesuré/)
    await ines.goto(product)
    expect(await textOf(ines)).toMatch(/construction[\s\S]*Signalements suivis/)
    await ines.goto(`/produits/${product.split('/').at(-1)}`)
    expect(await textOf(ines)).toMatch(/construction/)
  })

  it('six months later it is time again: a reminder comes once, and the product is in what is late or near', async () => {
    await steps.jump(karim, 'De six mois')
    const mail = await readMail(karim, KARIM, /comité|Comités/)
    expect(mail).toMatch(/Trottoirs praticables/)
    await enter(karim, 'Karim Benali')
    await karim.goto('/suivi?voir=conditions')
    expect(await textOf(karim)).toMatch(/Trottoirs praticables[\s\S]*en danger/)
  })

  it('the second committee judges what the first set, and stops', async () => {
    const day = dayFromNow(183)
    second = await steps.fixDate(karim, product, day)
    await steps.notePresence(karim, second)
    await steps.decide(karim, second, {
      nature: 'stop',
      'effet-le': day,
      motif: 'Un logiciel du marché fait ce travail.',
      'verdict-1': 'not-kept',
      'constat-1': '80 par mois.',
    })
    await karim.goto(`${second}/cloture`)
    expect(await textOf(karim)).toMatch(/construction[\s\S]*arrêté/)
    await press(karim, 'Clore le comité et signer le relevé')
    expect(await textOf(karim)).toMatch(/Arrêt, décidée/)
  })

  it('the product is stopped everywhere, its conditions stay, nothing more is due', async () => {
    await karim.goto(product)
    expect(await textOf(karim)).toMatch(/Ce produit est terminé : arrêté[\s\S]*aucun n’est attendu/)
    await karim.goto(`${product}/conditions`)
    expect(await textOf(karim)).toMatch(/Signalements suivis[\s\S]*non tenue[\s\S]*80 par mois/)
    await karim.goto('/suivi?voir=sans-echeance')
    expect(await textOf(karim)).toMatch(/Trottoirs praticables/)
    expect((await karim.request.get(`${second}/releve.pdf`)).headers()['content-type']).toBe(
      'application/pdf',
    )
  })
})
