import type { Guide, Variant } from '../src/programme/calls/guide.ts'
import { guideFromTemplate } from '../src/programme/calls/template/index.ts'
import type { Incubator } from '../src/programme/incubators/incubator.ts'

export const INCUBATOR: Incubator = {
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'les-semailles',
  name: 'Les Semailles',
  administration: 'Ministère de l’Horizon',
  contactEmail: 'semailles@horizon.example',
  theme: 'pepin',
  zone: 'Europe/Paris',
  signatory: { name: 'Odile Marchand', capacity: 'responsable de l’incubateur' },
}

/** What an organiser types after the template: names and the budget, nothing else. */
export const PROMISES_TYPED = {
  sponsor: 'Hélène Aubry',
  qualite: 'secrétaire générale du ministère',
  budget: '600000',
}

/** A guide from the template that can be published, opening on Tuesday 20 October 2026 unless said. */
export function readyGuide(opensOn = '2026-10-20', variant: Variant = 'first'): Guide {
  const beginning = { variant, label: 'candidatures', title: 'Les agents ont la parole', opensOn } as const
  const guide = guideFromTemplate(beginning, INCUBATOR)
  return {
    ...guide,
    trainingLink: 'https://formation.horizon.example',
    numbers: { ...guide.numbers, expectedApplications: 20, jurors: 6 },
    promises: {
      ...guide.promises,
      sponsorName: PROMISES_TYPED.sponsor,
      sponsorCapacity: PROMISES_TYPED.qualite,
      constructionBudget: Number(PROMISES_TYPED.budget),
    },
  }
}
