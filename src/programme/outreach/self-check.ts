import type { Guide } from '../calls/guide.ts'

/** « Mon problème est-il dans le champ ? » : a few questions, an opinion in plain words, never a refusal. */
export const CHECK_KEYS = ['concerne', 'theme', 'usagers', 'frequence', 'existant', 'temps'] as const
export type CheckKey = (typeof CHECK_KEYS)[number]
export type CheckAnswers = Partial<Record<CheckKey, string>>

export interface CheckQuestion {
  key: CheckKey
  legend: string
  options: { value: string; label: string }[]
}

const option = (value: string, label: string) => ({ value, label })
const YES_NO = [option('oui', 'Oui'), option('non', 'Non'), option('ne-sais-pas', 'Je ne sais pas')]

/** The questions of a call: the one on its theme is asked only when it has one. */
export function checkQuestions({ perimeter, theme }: Pick<Guide, 'perimeter' | 'theme'>): CheckQuestion[] {
  return [
    { key: 'concerne', legend: `L’appel s’adresse à ${perimeter}. En faites-vous partie ?`, options: YES_NO },
    ...(theme === ''
      ? []
      : [
          {
            key: 'theme' as const,
            legend: `Votre problème a-t-il trait au thème de l’appel : ${theme} ?`,
            options: YES_NO,
          },
        ]),
    {
      key: 'usagers',
      legend: 'Qui subit ce problème ?',
      options: [
        option('usagers', 'Des usagers, ou des collègues d’autres services'),
        option('service', 'Mon service seulement'),
        option('moi', 'Moi seulement'),
      ],
    },
    {
      key: 'frequence',
      legend: 'Se produit-il souvent ?',
      options: [
        option('souvent', 'Toutes les semaines, ou plus'),
        option('parfois', 'Quelques fois par an'),
        option('une-fois', 'C’est arrivé une fois'),
      ],
    },
    {
      key: 'existant',
      legend: 'Ce que vous imaginez, est-ce d’ajouter une fonction à un logiciel qui existe déjà ?',
      options: [option('non', 'Non, ou je n’ai pas encore d’idée'), option('oui', 'Oui')],
    },
    {
      key: 'temps',
      legend: 'Avez-vous envie d’y consacrer une partie de votre temps de travail ?',
      options: YES_NO,
    },
  ]
}

/** What was answered among what is asked; anything else counts as not answered. */
export function readChecked(
  questions: readonly CheckQuestion[],
  said: (key: string) => string | undefined,
): CheckAnswers {
  const known = questions.flatMap(({ key, options }) => {
    const value = said(key)
    return options.some(option => option.value === value) ? [[key, value] as const] : []
  })
  return Object.fromEntries(known)
}
