import type { Lesson } from './lesson.ts'

export const applying: Lesson = {
  slug: 'candidater-et-apres',
  title: 'Candidater, et ce qui se passe ensuite',
  minutes: 12,
  aim: 'relire votre candidature avec les yeux du jury, et savoir ce qui vous attend',
  text: `
Vous avez un problème, des chiffres, des paroles, un début de solution et des alliés. Il reste à dire pourquoi vous, à relire, à envoyer. Comptez vingt minutes : vos réponses aux exercices peuvent être reportées dans le formulaire.

### Pourquoi vous

La motivation n'est pas un éloge de vous-même. Le jury veut savoir deux choses : **ce que vous savez que les autres ne savent pas**, et **ce qui vous fera tenir** un jour de découragement. Dites depuis quand vous voyez ce problème, ce que vous avez déjà essayé, un moment précis qui vous a décidé. Une phrase sincère suffit : « J'ai lu la même lettre de refus à trois familles la même matinée. »

On ne vous demande aucune compétence en informatique, aucun diplôme, aucun grade. Si vous hésitez à vous sentir « à la hauteur », relisez la liste de ce que vous savez du terrain : personne, au comité, n'en sait autant.

### Relire avec les yeux du jury

Un membre du jury lit une dizaine de candidatures le soir, après sa journée. Aidez cette personne :

- **La première phrase de chaque réponse dit l'essentiel.** La suite le prouve.
- **Aucun sigle** sans son explication : le jury vient d'autres métiers.
- **Un exemple vrai**, un seul, bien raconté.
- **Aucun nom de personne reçue**, aucun détail qui permettrait de la reconnaître.
- **Court.** Dix lignes pour le problème. Si vous hésitez à garder une phrase, retirez-la.

Faites lire à quelqu'un d'un autre service et demandez-lui : quel est le problème, qui en souffre, combien sont-ils ? Si les réponses viennent sans effort, envoyez.

### Envoyer

Vous pouvez écrire sans compte, vous arrêter, revenir. Au moment d'envoyer, vous confirmez votre adresse avec un code reçu par e-mail ; l'heure qui compte est celle de votre envoi. Envoyez sans attendre le dernier soir : jusqu'à la clôture, vous pouvez corriger votre texte et l'envoyer de nouveau, ou le retirer. Un récépissé vous le confirme. Un brouillon qui n'est pas envoyé n'est lu par personne.

### Qui lit, et dans quel ordre

**L'équipe de l'incubateur** vérifie que la candidature est dans le champ de l'appel. S'il manque quelque chose, elle vous le demande et vous laisse un délai.

**Le jury** lit ensuite. Plusieurs personnes, de métiers différents, évaluent chaque candidature ; celles qui ont un lien avec vous n'y touchent pas. Votre hiérarchie ne lit pas votre texte.

**Le comité de sélection** entend les candidatures présélectionnées : votre présentation, puis les questions. Il choisit les lauréats, et souvent une liste complémentaire.

**Chaque personne reçoit une réponse**, retenue ou non, avec ses raisons, à la date annoncée par l'appel.

### Si c'est oui

On prépare votre départ : accord écrit de votre hiérarchie sur votre temps, choix d'un coach, petite équipe. Puis vient l'investigation, quelques semaines d'entretiens et d'essais pour vérifier le problème. À la fin, un comité décide de construire, ou non. Vous gardez votre poste.

### Si c'est non

Ce n'est pas un jugement sur vous. Il y a peu de places, et le jury vous écrit ce qui lui a manqué. Votre candidature reste confidentielle : rien n'est publié sans votre accord. Vos chiffres et vos entretiens, eux, sont acquis. Montrez-les à votre service, à une association, à l'équipe d'un outil existant. Et revenez au prochain appel avec ce que vous aurez appris.
`,
  example: `
Inès relit ses réponses une dernière fois. Elle barre « téléprocédure », retire une phrase sur son logiciel, vérifie qu'aucun parent ne peut être reconnu. À « Pourquoi vous ? », elle écrit : « Je traite des bourses depuis six ans. J'ai longtemps cru que les familles étaient négligentes. En les appelant, j'ai compris que c'était nous qui n'étions pas clairs. Je voudrais réparer cela. »

Son voisin de la cantine lit le tout en quatre minutes et résume sans se tromper. **Elle envoie un mardi, six jours avant la clôture**, et reçoit son récépissé. Le jeudi, elle corrige un chiffre et envoie de nouveau. Puis elle range sa feuille de comptage : elle servira, quelle que soit la réponse.
`,
  exercise: {
    label: 'Pourquoi vous ?',
    hint: 'Ce que vous savez du terrain, depuis quand, le moment qui vous a décidé. Cinq lignes sincères suffisent.',
    field: 'motivation',
    kind: 'text',
    rows: 6,
  },
}
