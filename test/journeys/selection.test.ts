import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as steps from './selection-steps.ts'
import { fillEverything, standDown } from './setting-going-steps.ts'
import {
  dayFromNow,
  follow,
  openWorld,
  press,
  readMail,
  textOf,
  WITH_AND_WITHOUT,
  type World,
} from './support.ts'

const { SERRE } = steps

describe.each(WITH_AND_WITHOUT)('a whole selection, $name', ({ scripts }) => {
  let world: World
  /** Each on a device of their own. */
  const devices = new Map<string, Page>()
  const as = async (name: string): Promise<Page> => {
    const known = devices.get(name)
    if (known) return known
    const page = await world.visit({ javaScriptEnabled: scripts })
    await steps.enter(page, name)
    devices.set(name, page)
    return page
  }
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.remove())

  it('the organiser screens the last application, with a reason', async () => {
    const karim = await as('Karim Benali')
    await steps.screenAsOutOfScope(karim)
    await karim.goto(SERRE)
    expect(await textOf(karim)).toMatch(/6 recevables, 1 non recevable/)
  })

  it('an invitation is declined from its e-mail; another is accepted, and the declaration signed', async () => {
    const guest = await world.visit({ javaScriptEnabled: scripts })
    await steps.declineInvitation(guest)
    const karim = await as('Karim Benali')
    await karim.goto(`${SERRE}/jury`)
    expect(await textOf(karim)).toMatch(/Paule Girard[\s\S]*a décliné/)
    const newcomer = await world.visit({ javaScriptEnabled: scripts })
    devices.set('Aline Marceau', newcomer)
    await steps.seatSomeone(karim, newcomer, 'Aline Marceau', 'aline.marceau@hopital.example')
    await steps.distribute(karim)
    await newcomer.goto('/evaluations')
    expect(await textOf(newcomer)).toMatch(/Évaluer une perte d’autonomie/)
  })

  it('jurors review; one steps aside and the application is gone for them', async () => {
    const nadia = await as('Nadia Haddad')
    await steps.openReview(nadia, /Savoir le soir/)
    await steps.review(nadia, 4, 'Trois collèges prêts, c’est un début.', true)
    expect(await textOf(nadia, '[role=alert]')).toMatch(/ampleur du problème/)
    await steps.review(nadia, 4, 'Trois collèges prêts, c’est un début.')
    const aside = await steps.openReview(nadia, /Prévenir les riverains/)
    await follow(nadia, /Me déporter/)
    await nadia.getByLabel('La raison').fill('Le chef d’équipe est mon frère.')
    await press(nadia, 'Me déporter de cette candidature')
    expect((await nadia.goto(aside))?.status()).toBe(404)
    await nadia.goto('/evaluations')
    expect(await textOf(nadia)).not.toMatch(/Prévenir les riverains/)
    const aline = devices.get('Aline Marceau') as Page
    await steps.openReview(aline, /Évaluer une perte d’autonomie/)
    await steps.review(aline, 5, 'Le temps gagné irait aux personnes.')
  })

  it('an applicant withdraws, and leaves the lists', async () => {
    const lucas = await as('Lucas Moreau')
    await lucas.goto('/mes-candidatures')
    await follow(lucas, /Prévenir les riverains/)
    await follow(lucas, /Retirer ma candidature/)
    await press(lucas, /Retirer/)
    const etienne = await as('Étienne Roy')
    await etienne.goto('/evaluations')
    expect(await textOf(etienne)).not.toMatch(/Prévenir les riverains/)
  })

  it('the jury sits, the shortlist is decided with reasons, its minutes are closed and drawn', async () => {
    const karim = await as('Karim Benali')
    await steps.holdSitting(karim, 'Jury', dayFromNow(0))
    const keep = (title: RegExp, reason: string) =>
      steps.decide(karim, 'preselection', { title, outcome: 'Présélectionnée', reason })
    await keep(/Expliquer une aide refusée/, 'Le problème est mesuré et partagé.')
    await keep(/Ne plus perdre une famille/, 'Un lien déjà noué avec la maternité.')
    await keep(/Évaluer une perte d’autonomie/, 'Onze évaluatrices prêtes à essayer.')
    await keep(/Retrouver un acte/, 'Le jury veut entendre cette idée, malgré sa place.')
    await steps.decideTheRest(
      karim,
      'preselection',
      'Non présélectionnée',
      'Le nombre d’usagers reste à établir.',
    )
    await karim.goto(`${SERRE}/preselection`)
    expect(await textOf(karim)).toMatch(/s’écarte du classement/)
    const pdf = (await steps.closeMinutes(karim, 'preselection')).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toContain('/StructTreeRoot')
  })

  it('the shortlist is announced at once: each has one letter', async () => {
    const karim = await as('Karim Benali')
    await steps.announce(karim, 'preselection', null)
    const fatou = await as('Fatou Ndiaye')
    await readMail(fatou, 'fatou.ndiaye@haute-vallee.example', /présélection|comité/i)
    expect(await steps.lettersTo(fatou, 'fatou.ndiaye@haute-vallee.example', /présélection|comité/i)).toBe(1)
    await fatou.goto('/mes-candidatures')
    expect(await textOf(fatou)).toMatch(/présélectionnée/)
  })

  it('two members read and print; one steps aside', async () => {
    const [marc, claire] = [await as('Marc Delattre'), await as('Claire Besson')]
    await marc.goto('/comite')
    await follow(marc, /Expliquer une aide refusée/)
    expect(await textOf(marc)).toMatch(/60 familles/)
    await marc.goto(`/comite/appels/${SERRE.split('/').at(-1)}/fiches`)
    expect(await textOf(marc)).toMatch(/Ne plus perdre une famille/)
    await claire.goto('/comite')
    await follow(claire, /Retrouver un acte/)
    await follow(claire, /[Dd]éport/)
    await claire.locator('textarea').fill('J’ai dirigé ce service.')
    await press(claire, 'Me déporter de cette candidature')
    await claire.goto('/comite')
    expect(await textOf(claire)).not.toMatch(/Retrouver un acte/)
  })

  it('the committee chooses; until the moment nobody learns anything', async () => {
    const karim = await as('Karim Benali')
    await steps.holdSitting(karim, 'Comité de sélection', dayFromNow(0))
    const choose = (title: RegExp, outcome: string, rank?: string) =>
      steps.decide(karim, 'selection', {
        title,
        outcome,
        reason: 'Au vu de l’audition.',
        ...(rank ? { rank } : {}),
      })
    await choose(/Expliquer une aide refusée/, 'Lauréate')
    await choose(/Ne plus perdre une famille/, 'Lauréate')
    await choose(/Évaluer une perte d’autonomie/, 'Sur la liste complémentaire', '1')
    await steps.decideTheRest(
      karim,
      'selection',
      'Non retenue',
      'Le comité retient des projets plus avancés.',
    )
    await steps.closeMinutes(karim, 'selection')
    await steps.announce(karim, 'selection', dayFromNow(1))
    const [fatou, yves] = [await as('Fatou Ndiaye'), await as('Yves Tanguy')]
    for (const page of [fatou, yves]) {
      await page.goto('/mes-candidatures')
      expect(await textOf(page)).toMatch(/présélectionnée/)
      expect(await textOf(page)).not.toMatch(/lauréate|retenue/)
      expect((await page.goto(steps.RESULTS))?.status()).toBe(404)
    }
  })

  it('at the moment, letters, pages and results say it together', async () => {
    const [karim, fatou, yves] = [await as('Karim Benali'), await as('Fatou Ndiaye'), await as('Yves Tanguy')]
    await steps.advance(karim, 'D’un jour')
    await steps.advance(karim, 'D’un jour')
    await fatou.goto('/mes-candidatures')
    expect(await textOf(fatou)).toMatch(/lauréate/)
    await readMail(yves, 'yves.tanguy@haute-vallee.example', /sélection|retenu/i)
    expect((await yves.goto(steps.RESULTS))?.status()).toBe(200)
    expect(await textOf(yves)).not.toMatch(/Fatou Ndiaye|Retrouver un acte/)
    await fatou.goto('/mes-candidatures')
    await follow(fatou, /Expliquer une aide refusée/)
    await follow(fatou, /réponse|courrier/i)
    for (const agree of [/titre/i, /nom/i]) await press(fatou, agree)
    await yves.goto(steps.RESULTS)
    expect(await textOf(yves)).toMatch(/Expliquer une aide refusée/)
  })

  it('a re-examination is asked and answered', async () => {
    const [karim, yves] = [await as('Karim Benali'), await as('Yves Tanguy')]
    await yves.goto('/mes-candidatures')
    await follow(yves, /Retrouver un acte/)
    const path = new URL(yves.url()).pathname
    await yves.goto(`${path}/reexamen`)
    await yves.locator('textarea').fill('Le nombre de demandes figure page 2.')
    await press(yves, 'Envoyer ma demande')
    await karim.goto(`${SERRE}/reexamens`)
    await follow(karim, /Retrouver un acte/)
    await karim.locator('input[type=radio]').first().check()
    await karim.locator('textarea').fill('Le comité a relu ce chiffre. Sa décision reste la même.')
    await press(karim, 'Envoyer la réponse')
    await yves.goto(`${path}/reexamen`)
    expect(await textOf(yves)).toMatch(/reste la même/)
  })

  it('laureates are set going; one stands down, the reserve takes the place; an investigation begins', async () => {
    const karim = await as('Karim Benali')
    await karim.goto(`${SERRE}/mises-en-route`)
    await press(karim, /Ouvrir les 2 mises en route/)
    const mei = await as('Mei Laurent')
    await standDown(mei)
    await karim.goto(`${SERRE}/mises-en-route`)
    await follow(karim, /Ne plus perdre une famille/)
    await follow(karim, /Proposer sa place/)
    await press(karim, 'Donner la place à cette candidature')
    await steps.announce(karim, 'selection', null)
    const sarah = await as('Sarah Cohen')
    await sarah.goto('/mes-candidatures')
    expect(await textOf(sarah)).toMatch(/lauréate/)
    await karim.goto(`${SERRE}/mises-en-route`)
    await press(karim, /Ouvrir la mise en route/)
    await follow(karim, /Expliquer une aide refusée/)
    const path = new URL(karim.url()).pathname
    await fillEverything(karim, path, { today: dayFromNow(1), launch: dayFromNow(2), end: dayFromNow(150) })
    await karim.goto(`${path}/lancement`)
    await press(karim, /investigation/i)
    await karim.goto('/produits')
    expect(await textOf(karim)).toMatch(/Expliquer une aide refusée/)
  })
})
