import { paragraphs, same } from './template.ts'

/** Qui décide: the jury, the committee, and what protects the agent. */
export const deciders = same(
  'deciders',
  'Qui décide',
  paragraphs(
    '**Le jury** réunit des personnes de métiers différents, de l’administration et de l’extérieur. Chaque candidature est lue par au moins {{nombre-evaluations}} du jury. Une personne qui vous connaît, ou qui travaille dans votre service, ne lit pas la vôtre. Le {{date-preselection}}, le jury présélectionne au plus {{nombre-preselection}}.',
    '**Le comité de sélection** se réunit le {{date-selection}}. Si votre candidature est présélectionnée, vous y présentez votre projet en {{duree-presentation}}, puis vous répondez aux questions pendant {{duree-questions}}. Un coach vous aide à vous préparer. Les projets sont choisis par {{qui-decide}}.',
    'Le programme est soutenu par {{sponsor}}.',
    'Chaque décision est motivée. La réponse que vous recevez est signée, elle donne les raisons et dit comment demander un nouvel examen.',
  ),
)
