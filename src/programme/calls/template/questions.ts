import { type QuestionTemplate, same } from './template.ts'

/** Questions fréquentes: what agents ask before they dare. */
export const faqText = same(
  'faq',
  'Questions fréquentes',
  "Votre question n'est pas dans la liste ? Écrivez à {{courriel-contact}}.",
)

export const QUESTIONS: readonly QuestionTemplate[] = [
  {
    question: "Faut-il s'y connaître en informatique ?",
    answer:
      'Non. Vous apportez votre connaissance du terrain. Les développeurs, les designers et le coach apportent la leur.',
  },
  {
    question: 'Faut-il avoir déjà une solution ?',
    answer:
      "Non. Une idée aide le jury à comprendre, mais c'est le problème qui compte le plus. La solution changera sans doute pendant l'investigation.",
  },
  {
    question: 'Mon problème est-il assez important ?',
    answer:
      "Décrivez qui il touche, combien de fois, et ce qu'il provoque. Un petit problème rencontré par des milliers de personnes et un problème grave rencontré par quelques-unes ont tous deux leur place.",
  },
  {
    question: 'Dois-je demander l’accord de ma hiérarchie ?',
    answer:
      "Pas pour candidater : nous ne la prévenons pas. Si votre projet est retenu, son accord écrit sur votre temps de travail sera nécessaire avant l'investigation. Nous le demandons avec vous.",
  },
  {
    question: 'Qui lira ma candidature ?',
    answer:
      "Elle est lue par {{equipes}} et par les membres du jury, qui s'engagent à la confidentialité, puis par le comité de sélection si elle est présélectionnée. Votre hiérarchie ne la lit pas.",
  },
  {
    question: 'Combien de temps cela prend-il ?',
    answer:
      "Une vingtaine de minutes pour candidater. Si votre projet est retenu : {{temps-investigation}} pendant l'investigation, qui dure {{duree-investigation}}, puis {{temps-construction}} si la construction est décidée.",
  },
  {
    question: 'Vais-je quitter mon poste ?',
    answer: 'Non. Vous restez dans votre administration, et seule l’organisation de votre temps change.',
  },
  {
    question: 'Puis-je présenter plusieurs projets ?',
    answer: 'Oui, autant que vous voulez : remplissez un formulaire par problème.',
  },
  {
    question: 'Puis-je candidater avec des collègues ?',
    answer:
      'Oui. L’un ou l’une de vous envoie la candidature et y cite les autres. Plusieurs personnes qui connaissent le problème valent mieux qu’une.',
  },
  {
    question: "J'ai déjà candidaté à un appel précédent. Puis-je recommencer ?",
    answer:
      'Oui, avec le même problème ou avec un autre. Dites ce qui a changé depuis : le jury lit chaque candidature avec un regard neuf.',
    only: 'next',
  },
  {
    question: 'J’ai besoin d’un aménagement. À qui le dire ?',
    answer:
      'Indiquez-le dans le formulaire ou écrivez à {{courriel-contact}} : aide pour écrire, interprète, temps supplémentaire devant le comité. Ce que vous dites n’est pas montré au jury.',
  },
  {
    question: "Et si je n'ai pas fini à temps ?",
    answer:
      'Le formulaire accepte les envois jusqu’au {{cloture}}. Un brouillon qui n’est pas envoyé n’est pas lu. Envoyez tôt : vous pourrez corriger jusqu’à la clôture.',
  },
  {
    question: "Que se passe-t-il si mon projet n'est pas retenu ?",
    answer:
      'Vous recevez les raisons et un conseil du jury. Votre candidature reste confidentielle : ni votre nom ni votre texte ne sont publiés sans votre accord.',
  },
  {
    question: 'Que se passe-t-il si mon projet est retenu ?',
    answer:
      "À partir du {{date-mise-en-route}}, nous préparons ensemble votre départ : accord de votre hiérarchie, choix du coach, équipe. L'investigation commence le {{date-investigation}}.",
  },
]
