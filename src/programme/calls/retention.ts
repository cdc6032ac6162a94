import type { Retention } from '../../platform/retention.ts'

/** Conservation des appels: none is deleted by the program itself. */
export const retention: readonly Retention[] = [
  {
    kind: 'call.published',
    label: 'Appel publié : versions de son guide et publications',
    years: 10,
    from: "la clôture de l'appel",
    fate: 'archive',
    automatic: false,
    why: 'Le guide publié est la règle dont les décisions découlent ; il documente la politique publique.',
  },
  {
    kind: 'call.draft',
    label: 'Appel préparé et jamais publié',
    years: 2,
    from: 'sa dernière modification',
    fate: 'destroy',
    automatic: false,
    why: 'Document de travail, sans effet sur personne.',
  },
  {
    kind: 'call.model',
    label: 'Modèle de guide gardé par un incubateur',
    years: 5,
    from: "le jour où il n'est plus proposé",
    fate: 'destroy',
    automatic: false,
    why: 'Document de travail ; les appels qui en sont partis ont leur propre guide.',
  },
]
