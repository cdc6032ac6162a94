import type { Lesson } from './lesson.ts'

export const firstVersion: Lesson = {
  slug: 'une-premiere-version',
  title: 'Imaginer une première version en six mois',
  minutes: 12,
  aim: 'décrire la plus petite chose qui aiderait vraiment quelqu’un',
  text: `
On ne vous demande pas de savoir programmer, ni de dessiner des écrans. On vous demande d'imaginer ce qu'une personne pourra faire demain qu'elle ne peut pas faire aujourd'hui. La solution de votre candidature changera : l'investigation sert à cela. Elle montre au jury que le problème peut bouger.

### Partir de l'effet

Écrivez d'abord la fin : *dans six mois, telle personne saura, pourra ou recevra telle chose, et je le verrai à tel chiffre.* Pas de verbe d'informatique dans cette phrase. « Un parent sait quelles pièces envoyer avant de fermer l'enveloppe » dit l'essentiel. « Développer une plateforme de gestion documentaire » ne dit rien à personne.

### Petit ne veut pas dire incomplet

Une première version aide **peu de personnes, pour une seule chose, mais jusqu'au bout**. Elle n'est pas une maquette, ni le premier étage d'un immeuble. Une personne réelle s'en sert, dans sa vie réelle, et son problème est réglé ce jour-là.

Pour la trouver, coupez quatre fois :

- **Coupez dans le public** : un seul type de personnes, celles qui souffrent le plus ou celles que vous pouvez joindre demain.
- **Coupez dans le territoire** : un guichet, deux établissements, un département.
- **Coupez dans le parcours** : le moment où tout se joue, pas l'ensemble de la démarche.
- **Coupez dans l'automatique** : ce qu'un humain peut faire à la main pendant six mois n'a pas besoin de machine. Répondre soi-même à cinquante messages apprend plus qu'un robot.

Si, après ces coupes, il ne reste plus rien d'utile, vous avez coupé trop loin. Si la version demande l'accord de douze services, vous n'avez pas assez coupé.

### Ce qui rend six mois possibles

Une petite équipe avance vite tant qu'elle ne dépend pas des autres. Cherchez donc une première version qui se passe, autant que possible, d'un accès au logiciel central, d'une modification de la règle, d'un marché public, de données personnelles sensibles. Ces choses viendront si l'essai réussit. Il sera plus facile de les obtenir avec des résultats qu'avec des promesses.

### Dire comment on saura

Choisissez **un seul chiffre**, celui de la deuxième leçon, et dites où il devrait arriver. « La part de dossiers incomplets passe d'un tiers à un sixième dans deux collèges. » Écrivez aussi ce qui vous ferait arrêter : un projet qui sait quand s'arrêter rassure ceux qui le paient. Un bon arrêt, au bout de quelques mois, n'est pas un échec. Il libère l'équipe pour un autre problème.

### Nommer ce que vous ne savez pas

Toute solution repose sur des paris. Les parents liront-ils sur leur téléphone ? Les secrétaires auront-elles le temps ? Écrivez les deux paris les plus risqués, et comment vous pourriez les vérifier en une semaine, avec du papier, un message ou une visite. C'est le programme de votre investigation, déjà commencé.

### Et si vous avez deux idées ?

Gardez celle qui aide le plus vite une personne réelle, et citez l'autre en une phrase. Vous n'avez rien à gagner à les mélanger : une solution qui fait deux choses se raconte deux fois moins bien. Et si vous n'en avez aucune, dites-le simplement. Un problème bien posé, sans solution, reste une bonne candidature.
`,
  example: `
L'effet qu'Inès cherche : *un parent sait, avant d'envoyer, quelles pièces valent pour sa situation.* Sa première idée, un nouveau site de demande, dépend du logiciel national. Elle coupe. Public : les parents séparés, la moitié des abandons. Territoire : deux collèges dont les secrétaires sont d'accord. Moment : juste avant l'envoi. Automatique : aucun.

Reste une page lue sur un téléphone : **cinq questions, puis la liste exacte des pièces, avec une photographie de chacune**. Pas de compte, aucune donnée gardée. Elle saura que cela marche si les dossiers incomplets passent d'un sur trois à un sur six dans ces collèges. Elle arrêtera si, après trois mois, les parents ouvrent la page sans changer leur envoi. Son pari le plus risqué, la lecture sur téléphone, se vérifie en une matinée avec une feuille et dix parents.
`,
  exercise: {
    label: 'Votre première version',
    hint: 'Dans six mois, qui pourra faire quoi ? Pour quel petit public, à quel endroit ? Quel chiffre le montrera ? Quel est votre pari le plus risqué ?',
    field: 'solution',
    kind: 'text',
    rows: 6,
  },
}
