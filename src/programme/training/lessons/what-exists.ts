import type { Lesson } from './lesson.ts'

export const whatExists: Lesson = {
  slug: 'regarder-ce-qui-existe',
  title: 'Regarder ce qui existe',
  minutes: 10,
  aim: 'dire ce qui a déjà été tenté, et pourquoi cela ne suffit pas',
  text: `
Devant le comité, une question revient presque à chaque fois : « N'est-ce pas ce que fait déjà tel outil ? » Mieux vaut l'avoir posée avant. Une heure de recherche vous épargne de refaire ce qui existe, et vous donne des alliés.

### Chercher au bon endroit

**Autour de vous.** Quelles parades vos collègues ont-ils bricolées ? Une feuille de calcul qui circule, un modèle de courrier, une liste collée au mur. Demandez qui l'a faite, et pourquoi elle ne se répand pas.

**Dans votre administration.** Un projet a peut-être été lancé, puis arrêté. Cherchez qui le portait et appelez cette personne. Un échec bien raconté vaut une étude : vous saurez ce qui a manqué, un accord, un budget, un utilisateur.

**Ailleurs dans le service public.** D'autres départements, d'autres ministères, des collectivités ont le même métier que vous. Le portefeuille public des incubateurs présente des centaines de services, avec leur problème et leur équipe. Cherchez par problème plutôt que par nom.

**Hors de l'administration.** Une association, un groupe d'entraide, un éditeur. Les personnes concernées se passent souvent des conseils entre elles : lisez-les, vous y trouverez leurs mots et leurs ruses.

### Quatre questions devant chaque solution

- **Qui s'en sert vraiment ?** Un outil que personne n'ouvre ne résout rien, même s'il fonctionne.
- **Qui ne peut pas s'en servir ?** Sans ordinateur, sans français écrit, sans temps, sans confiance.
- **À quel moment arrive-t-elle ?** Beaucoup d'outils aident trop tard, quand l'erreur est faite.
- **Que faudrait-il pour qu'elle convienne ?** Parfois presque rien. C'est une excellente nouvelle.

### Trois conclusions possibles

**Cela existe et cela convient.** Faites-le connaître autour de vous. Vous avez résolu votre problème sans construire : félicitations, et choisissez-en un autre pour cet appel.

**Cela existe, mais pas pour ces personnes-là.** C'est le cas le plus fréquent. Dites précisément qui reste dehors et pourquoi. Votre projet commence là où l'autre s'arrête, et l'équipe de l'autre devient votre premier partenaire.

**Rien n'existe.** Vérifiez encore une fois, puis demandez-vous pourquoi. Le problème est-il récent ? Personne n'en est-il responsable ? Est-il partagé entre plusieurs services, dont aucun ne le voit en entier ? La réponse dira ce que votre investigation devra lever.

### Améliorer un logiciel n'est pas le sujet

Si votre conclusion est « il faudrait ajouter un bouton au logiciel que nous utilisons », adressez-vous à l'équipe qui s'en occupe : c'est plus rapide, et un jury l'écarterait comme une simple évolution. Si le logiciel est en cause mais que le problème commence avant lui, ou continue après, racontez ce qui se passe autour. C'est là que personne ne regarde.

### L'écrire sans mépris

Ceux qui ont fait les outils d'aujourd'hui les ont faits avec les moyens d'alors. Vous en aurez besoin demain : une donnée, un accès, un conseil. Écrivez donc ce que l'existant réussit, en une phrase, avant ce qu'il laisse de côté. Une candidature juste avec l'existant montre que vous saurez travailler avec les autres.
`,
  example: `
Inès dresse sa liste. La demande en ligne fonctionne bien **quand la situation est simple** : deux parents, un seul foyer fiscal. La notice papier tient en quatre pages et dit tout, dans les mots du règlement. Le courrier de relance est exact, mais il arrive cinq semaines après l'erreur.

Elle appelle la personne qui s'occupe de la demande en ligne, un peu inquiète. Elle est bien reçue : l'équipe sait que les parents séparés abandonnent à la troisième page et cherche à comprendre pourquoi. Elle découvre aussi que deux départements voisins ont une feuille illustrée, comme celle du tiroir de la secrétaire. Sa conclusion : **tout aide à envoyer, rien n'aide à savoir quoi envoyer** avant que la demande parte.
`,
  exercise: {
    label: 'Ce qui existe, et ce qui manque',
    hint: 'Deux ou trois solutions que vous connaissez : ce que chacune réussit, pour qui elle ne suffit pas, à quel moment elle arrive.',
    field: 'solution',
    kind: 'text',
    rows: 5,
  },
}
