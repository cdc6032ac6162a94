import type { GuideContent } from '../guide.ts'

const COMMON: GuideContent['faq'] = [
  {
    question: 'Faut-il savoir programmer ?',
    answer:
      'Non. Vous apportez la connaissance du problème. Une équipe technique vous rejoint après l’investigation.',
  },
  {
    question: 'Faut-il l’accord de mon chef ou de ma cheffe pour candidater ?',
    answer:
      'Non. Vous candidatez librement, et votre hiérarchie n’est pas informée. Si vous êtes lauréat, nous demandons alors avec vous son accord écrit sur le temps libéré : {{temps_investigation}} pendant l’investigation.',
  },
  {
    question: 'Je n’ai pas d’idée de solution. Puis-je candidater ?',
    answer: 'Oui. Le problème compte plus que la solution : la chercher est l’objet de l’investigation.',
  },
  {
    question: 'Peut-on candidater à plusieurs ?',
    answer:
      'Oui. Une personne écrit la candidature et cite les autres. Vous décidez ensuite de qui porte le projet.',
  },
  {
    question: 'Combien de projets puis-je proposer ?',
    answer: 'Autant que vous voulez : un projet par candidature.',
  },
  {
    question: 'Puis-je corriger ma candidature après l’avoir envoyée ?',
    answer: 'Oui, jusqu’au {{cloture}} à 23 h 59. Vous pouvez aussi la retirer à tout moment.',
  },
  {
    question: 'Que se passe-t-il si je ne suis pas retenu ?',
    answer:
      'Vous recevez les raisons le {{reponse}} au plus tard. Votre candidature reste confidentielle, et vous pouvez demander un réexamen.',
  },
]

const NEXT: GuideContent['faq'] = [
  {
    question: 'J’ai déjà candidaté à un appel précédent. Puis-je recommencer ?',
    answer: 'Oui, avec le même problème ou un autre. Dites ce que vous avez appris depuis.',
  },
]

export const faqOf = (variant: 'first' | 'next'): GuideContent['faq'] =>
  variant === 'first' ? COMMON : [...COMMON, ...NEXT]
