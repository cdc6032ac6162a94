import type { DecisionOutcome } from '../applications/decision.ts'
import type { LetterTemplate } from './letter-template.ts'

/** Courriers proposés : what is sent when the team changes nothing. */
const letter = (subject: string, ...paragraphs: string[]): LetterTemplate => ({
  subject,
  body: paragraphs.join('\n\n'),
})

const HELLO = 'Bonjour {{personne}},'
const SIGNED = '{{signataire}}'
const JURY_SAID = 'Voici ce que des membres du jury tiennent à vous dire :\n{{phrases}}'
const QUESTION = 'Une question : {{contact}}'
const CONFIDENTIAL =
  'Votre candidature reste confidentielle : elle n’est ni publiée, ni transmise à votre hiérarchie.'

const CONTEST = `Si vous n'êtes pas d'accord avec cette décision, vous pouvez demander qu'elle soit examinée de nouveau, dans les deux mois qui suivent la réception de ce courrier :
- sur cette page : {{reexamen}}
- ou par lettre, adressée à {{incubateur}}, {{administration}}.

Vous recevrez une réponse écrite. Sans réponse dans les deux mois, votre demande est considérée comme refusée. Vous avez alors deux mois pour saisir le tribunal administratif, par lettre ou sur www.telerecours.fr. Vous pouvez aussi le saisir sans demander de réexamen, dans les deux mois qui suivent la réception de ce courrier.`

export const DEFAULT_LETTERS: Record<DecisionOutcome, LetterTemplate> = {
  admissible: letter(
    'Votre candidature « {{projet}} » va être lue par le jury',
    HELLO,
    "Votre candidature « {{projet}} » à l'appel « {{appel}} » est recevable : le jury va la lire.",
    'Vous n’avez rien à faire. Vous recevrez un nouveau courrier dès que le jury aura choisi les projets présélectionnés.',
    QUESTION,
    SIGNED,
  ),
  'to-complete': letter(
    'Il manque un élément à votre candidature « {{projet}} »',
    HELLO,
    "Merci d’avoir pris le temps d’écrire « {{projet}} » pour l'appel « {{appel}} ». Avant de la confier au jury, nous avons besoin d’un complément :",
    '{{motif}}',
    'Connectez-vous, ouvrez votre candidature depuis « Mes candidatures », complétez-la, puis envoyez-la de nouveau avant la fin de la journée du {{date-limite}}. Sans complément à cette date, le jury ne pourra pas la lire.',
    'Une question, ou une difficulté pour le faire en ligne : {{contact}}',
    SIGNED,
  ),
  'not-admissible': letter(
    'Votre candidature « {{projet}} » : notre réponse',
    HELLO,
    "Votre candidature « {{projet}} » à l'appel « {{appel}} » ne peut pas être présentée au jury. Merci de nous avoir confié ce problème.",
    'Voici la raison de cette décision :\n{{motif}}',
    JURY_SAID,
    'Cette décision porte sur ce que cet appel peut prendre en charge. Elle ne dit rien de la valeur de votre travail ni de la réalité du problème. Vous pouvez en parler avec nous, ou proposer un autre projet à un prochain appel. Écrivez-nous : {{contact}}',
    CONFIDENTIAL,
    CONTEST,
    SIGNED,
  ),
  shortlisted: letter(
    'Votre projet « {{projet}} » est présélectionné',
    HELLO,
    "Bonne nouvelle : le jury a présélectionné votre projet « {{projet}} » pour l'appel « {{appel}} ».",
    'Voici la raison de ce choix :\n{{motif}}',
    JURY_SAID,
    'Vous le présenterez au comité de sélection le {{comite-date}}.',
    'Lieu du comité : {{comite-lieu}}',
    'Nous vous appelons dans les prochains jours pour préparer ce moment avec vous. Aucun document compliqué n’est attendu : votre problème, les personnes qui le vivent, et pourquoi vous.',
    QUESTION,
    SIGNED,
  ),
  'not-shortlisted': letter(
    'Votre candidature « {{projet}} » : la réponse du jury',
    HELLO,
    "Le jury n’a pas présélectionné « {{projet}} » pour l'appel « {{appel}} ». Merci de nous avoir confié ce problème, que vous connaissez de près.",
    'Voici la raison de cette décision :\n{{motif}}',
    JURY_SAID,
    'Ce que vous avez décrit reste vrai. Vous pouvez le proposer de nouveau à un prochain appel, et nous pouvons vous dire dès maintenant où trouver de l’aide. Écrivez-nous : {{contact}}',
    CONFIDENTIAL,
    CONTEST,
    SIGNED,
  ),
  laureate: letter(
    'Votre projet « {{projet}} » est lauréat',
    HELLO,
    "Le comité de sélection a choisi votre projet « {{projet}} » : il est lauréat de l'appel « {{appel}} ». Félicitations.",
    'Voici la raison de ce choix :\n{{motif}}',
    JURY_SAID,
    'La suite s’appelle la mise en route : l’accord écrit de votre hiérarchie, votre temps libéré, une petite équipe, un jour de lancement. Nous vous appelons cette semaine pour la commencer avec vous.',
    'Votre nom et le titre de votre projet ne sont publiés que si vous le voulez : vous le choisissez sur la page de votre candidature.',
    QUESTION,
    SIGNED,
  ),
  reserve: letter(
    'Votre projet « {{projet}} » est sur la liste complémentaire',
    HELLO,
    "Votre projet « {{projet}} » n’est pas lauréat de l'appel « {{appel}} ». Le comité de sélection l’a placé sur la liste complémentaire, à la place n° {{rang}}. Merci de l’avoir préparé.",
    'Voici la raison de ce choix :\n{{motif}}',
    JURY_SAID,
    'Si un projet lauréat ne peut pas commencer, nous appelons les projets de cette liste dans l’ordre. Nous vous écrirons, que votre tour vienne ou non.',
    QUESTION,
    CONTEST,
    SIGNED,
  ),
  'not-selected': letter(
    'Votre projet « {{projet}} » : la réponse du comité',
    HELLO,
    "Le comité de sélection n’a pas retenu « {{projet}} » pour l'appel « {{appel}} ». Le jury l’avait présélectionné, et vous l’avez préparé jusqu’au comité. Merci pour ce travail.",
    'Voici la raison de ce choix :\n{{motif}}',
    JURY_SAID,
    'Ce que vous avez construit n’est pas perdu : nous pouvons vous mettre en relation avec d’autres équipes, et vous pourrez présenter votre projet à un prochain appel. Écrivez-nous : {{contact}}',
    CONFIDENTIAL,
    CONTEST,
    SIGNED,
  ),
}
