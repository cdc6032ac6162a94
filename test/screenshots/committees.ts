import type { Page } from 'playwright-core'
import * as steps from '../journeys/investment-steps.ts'
import { dayFromNow, press, type World } from '../journeys/support.ts'
import type { Camera } from './camera.ts'

/** From a product's investigation to its signed relevé, then what the public and the network see. */
export async function walkCommittee(
  world: World,
  { shoot }: Camera,
  as: (name: string) => Promise<Page>,
): Promise<void> {
  const [karim, ines, helene] = [
    await as('Karim Benali'),
    await as('Inès Ferrand'),
    await as('Hélène Vasseur'),
  ]
  const product = await steps.openProduct(karim, /Trottoirs praticables/)
  await shoot(karim, 'suivi-produit')
  const committee = await steps.fixDate(karim, product, dayFromNow(0))
  await steps.writeDossier(ines, committee, {
    appris: 'Trois mille signalements par an se perdent. Les mairies veulent les recevoir dans leur outil.',
    demande: 'next-phase',
    'financeur-1': 'Département',
    'montant-1': '120 000',
  })
  await ines.goto(`${committee}/une-page`)
  await shoot(ines, 'dossier')
  await steps.notePresence(karim, committee)
  await steps.decide(karim, committee, {
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
  await karim.goto(`${committee}/decision`)
  await shoot(karim, 'decision')
  await karim.goto(`${committee}/cloture`)
  await press(karim, 'Clore le comité et signer le relevé')
  await shoot(karim, 'releve')
  await helene.goto('/suivi')
  await shoot(helene, 'suivi-reseau')
  const visitor = await world.visit()
  await visitor.goto('/produits')
  await shoot(visitor, 'produits')
  await visitor.goto(`/produits/${product.split('/').at(-1)}`)
  await shoot(visitor, 'produit')
}
