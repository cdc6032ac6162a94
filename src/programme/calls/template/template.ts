import { DATE_KEYS, type DateKey, type GuideContent } from '../guide.ts'
import { faqOf } from './faq.ts'
import { sectionsOf } from './sections.ts'

/** Modèle de guide de lancement : complete as it is; names and dates are all that must be given. */
export function templateGuide(
  variant: 'first' | 'next',
  host: { incubator: string; administration: string; contact: string },
): GuideContent {
  return {
    variant,
    label: 'problemes',
    title: '',
    perimeter: `Toutes les personnes qui travaillent dans notre administration (${host.administration}), quels que soient leur service, leur statut et leur métier.`,
    theme: '',
    contact: host.contact,
    training: '',
    place: '',
    figures: {
      laureates: 5,
      shortlist: 12,
      investigationWeeks: 9,
      constructionMonths: 6,
      expectedApplications: null,
      jurors: 8,
    },
    dates: Object.fromEntries(DATE_KEYS.map(key => [key, ''])) as Record<DateKey, string>,
    promises: {
      sponsor: '',
      sponsorCapacity: '',
      timeInvestigation: 'un à deux jours par semaine',
      timeConstruction: '60 % de votre temps',
      investigationsFunded: 5,
      constructionBudget: '',
      whoDecides: 'Le comité de sélection',
    },
    sections: sectionsOf(variant),
    criteria: [
      {
        name: 'L’ampleur du problème',
        description: 'Combien de personnes sont touchées, à quel point, et avec quelles conséquences.',
        weight: 50,
      },
      {
        name: 'La motivation et la connaissance du terrain',
        description: 'Ce que vous savez du problème, et ce qui vous pousse à le résoudre.',
        weight: 30,
      },
      {
        name: 'L’idée de solution',
        description: 'Une piste, même incomplète, et les personnes prêtes à l’essayer.',
        weight: 20,
      },
    ],
    faq: faqOf(variant),
  }
}
