import type { Lesson } from './lesson.ts'

export const countIt: Lesson = {
  slug: 'le-compter',
  title: 'Compter le problème',
  minutes: 12,
  aim: 'donner trois chiffres honnêtes, et dire d’où ils viennent',
  text: `
Un chiffre simple vaut mieux qu'un adjectif. « De nombreux usagers sont en difficulté » ne dit rien à un jury qui lit douze candidatures dans la soirée. « Un dossier sur trois revient » se retient. Vous n'avez pas besoin d'une étude : vous avez besoin de trois chiffres, et de savoir d'où ils viennent.

### Les trois chiffres

**Combien de personnes ?** Celles qui rencontrent le problème en une année, dans votre service, puis dans tous les services comme le vôtre si vous pouvez le savoir.

**Combien de fois ?** Une fois dans une vie, une fois par an, dix fois par jour. Un petit ennui quotidien pèse parfois plus qu'un grand souci rare.

**Qu'est-ce que cela coûte, chaque fois ?** Des minutes de travail, des jours d'attente, des kilomètres, des euros, un droit perdu. Choisissez l'unité que la personne elle-même emploierait.

Multipliez les trois : vous avez l'ampleur du problème. C'est ce que le premier critère du jury appelle l'intensité et le nombre.

### Où les trouver

Commencez par ce qui existe : le rapport d'activité, le logiciel de gestion, le standard téléphonique, la boîte de réclamations, le cahier de l'accueil. Demandez à la collègue qui tient le tableau que personne ne lit ; elle en sait souvent plus que tout le monde.

Si rien n'existe, **comptez vous-même pendant deux semaines**. Une feuille près du téléphone, deux colonnes, un bâton à chaque fois. Deux semaines ordinaires suffisent pour un ordre de grandeur, à condition de noter la période et le total : soixante-dix dossiers incomplets ne veulent rien dire sans les deux cents dossiers reçus.

Si vous ne pouvez pas compter, **estimez à voix haute** : « Nous sommes six, chacun en voit deux par jour, deux cents jours par an, soit environ 2 400. » Une estimation dont on voit les étapes inspire plus de confiance qu'un nombre tombé du ciel. Le jury peut la discuter ; il ne peut pas discuter « beaucoup ».

### Ce qui rend un chiffre crédible

- **Sa source** : « relevé sur nos dossiers du 1er au 14 octobre ».
- **Son périmètre** : votre bureau, votre département, le pays. Ne passez pas de l'un à l'autre sans le dire.
- **Sa précision** : « environ 3 000 » est plus honnête que « 2 987 » quand vous avez fait une règle de trois.
- **Ce que vous ne savez pas** : dites-le. Une inconnue nommée devient une question pour l'investigation ; une inconnue cachée devient une faiblesse devant le comité.

### Trois erreurs fréquentes

**Compter ce qui est facile plutôt que ce qui fait mal.** Le nombre de connexions à un site dit peu de chose de ceux qui n'y arrivent pas. Demandez-vous qui n'est pas dans le chiffre : ceux qui ont renoncé n'ouvrent pas de dossier, ne téléphonent pas, et ne figurent dans aucun tableau.

**Ne compter que les agents.** Votre propre temps perdu compte, et il intéresse votre direction. Mais le jury demande d'abord ce que vivent les personnes que l'administration sert. Donnez les deux, dans cet ordre.

**Gonfler.** Un chiffre trop beau sera vérifié pendant l'investigation, et vous porterez la correction. Arrondissez vers le bas : votre problème y gagne en solidité.

Une moyenne peut aussi cacher l'essentiel. Si la plupart des personnes attendent trois semaines et quelques-unes six mois, ce sont ces quelques-unes qu'il faut montrer. Cherchez le cas ordinaire, puis le pire cas, et dites combien de personnes vivent chacun.
`,
  example: `
Inès pose une feuille sur son bureau. En deux semaines, elle ouvre 212 demandes : 71 sont incomplètes, soit **une sur trois**. Son département reçoit environ 9 000 demandes par an : elle estime donc à 3 000 les dossiers qui reviennent.

Elle chronomètre dix relances : vingt-cinq minutes chacune, courrier, appel et nouvelle saisie compris. Sur un an, 1 250 heures, environ neuf mois de travail d'une personne. Côté familles, elle lit les dates dans son logiciel : trois semaines pour une demande complète, **neuf semaines** pour une demande incomplète. Et 400 demandes ont été classées sans suite l'an dernier, faute de réponse. Elle note à part ce qu'elle ignore : combien de familles ont renoncé avant même de demander.
`,
  exercise: {
    label: 'Vos trois chiffres, et d’où ils viennent',
    hint: 'Combien de personnes, combien de fois, ce que cela coûte chaque fois. Montrez le calcul. Dites aussi ce que vous ne savez pas encore.',
    field: 'probleme',
    kind: 'text',
    rows: 6,
  },
}
