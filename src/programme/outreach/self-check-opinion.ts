import type { CheckAnswers, CheckKey } from './self-check.ts'

/** Avis : what an agent is told of their answers; the jury alone decides, so nothing is ever closed. */
export interface Opinion {
  verdict: 'within' | 'to-look-at' | 'incomplete'
  /** What goes for it, then what to look at again. */
  strengths: string[]
  watch: string[]
}

interface Said {
  strength: string
  watch: Record<string, string>
}

const SAID: Record<CheckKey, Said> = {
  concerne: {
    strength: 'Vous faites partie des agents concernés.',
    watch: {
      non: 'L’appel s’adresse à d’autres agents. Un autre appel vous convient peut-être, ou quelqu’un qui en fait partie peut le porter avec vous.',
      'ne-sais-pas': 'Demandez à l’équipe si l’appel s’adresse à vous : elle répond par e-mail.',
    },
  },
  theme: {
    strength: 'Votre problème a trait au thème.',
    watch: {
      non: 'Le thème compte. Cherchez par quel côté votre problème le touche, et dites-le.',
      'ne-sais-pas': 'Dans le doute, expliquez en une phrase le lien avec le thème.',
    },
  },
  usagers: {
    strength: 'D’autres que vous subissent ce problème : c’est ce qui pèse le plus.',
    watch: {
      service: 'Cherchez si d’autres services ont le même problème : plus il touche de monde, plus il pèse.',
      moi: 'Parlez-en autour de vous : un problème que d’autres subissent pèse beaucoup plus.',
    },
  },
  frequence: {
    strength: 'Il revient souvent.',
    watch: {
      parfois: 'Comptez-le : combien de fois par an, pour combien de personnes, avec quelles conséquences.',
      'une-fois': 'Un incident isolé convainc rarement. Cherchez s’il s’est produit ailleurs.',
    },
  },
  existant: {
    strength: 'Vous partez d’un problème, pas d’un logiciel à compléter.',
    watch: {
      oui: 'Une fonction à ajouter relève plutôt de l’équipe de ce logiciel. Racontez le problème lui-même : la solution viendra après.',
    },
  },
  temps: {
    strength: 'Vous avez envie d’y passer du temps.',
    watch: {
      non: 'Les lauréats sont libérés une partie de leur temps. Quelqu’un d’autre peut porter le problème avec vous.',
      'ne-sais-pas': 'Lisez ce que l’administration promet : le temps libéré y est écrit.',
    },
  },
}

export function opinionOf(asked: readonly CheckKey[], answers: CheckAnswers): Opinion {
  const strengths: string[] = []
  const watch: string[] = []
  for (const key of asked) {
    const answer = answers[key]
    if (answer === undefined) continue
    const warning = SAID[key].watch[answer]
    if (warning === undefined) strengths.push(SAID[key].strength)
    else watch.push(warning)
  }
  const incomplete = asked.some(key => answers[key] === undefined)
  return {
    verdict: incomplete ? 'incomplete' : watch.length === 0 ? 'within' : 'to-look-at',
    strengths,
    watch,
  }
}
