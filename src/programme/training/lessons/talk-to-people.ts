import type { Lesson } from './lesson.ts'

export const talkToPeople: Lesson = {
  slug: 'ecouter-ceux-qui-en-souffrent',
  title: 'Écouter ceux qui en souffrent',
  minutes: 12,
  aim: 'mener un entretien de vingt minutes sans souffler les réponses',
  text: `
Vous connaissez le problème de votre côté du guichet. De l'autre côté, il ne ressemble pas toujours à ce que vous croyez. Trois conversations avant de candidater suffisent à changer une candidature : vous y gagnez des mots justes, un exemple vrai, et souvent une surprise.

### Qui rencontrer

Faites la liste des personnes que le problème touche : celle qui le subit, celle qui le répare, celle qui le cause sans le savoir, celle qui décide. Puis choisissez trois personnes, dont deux au moins qui le **subissent**. Évitez de ne voir que vos proches collègues : ils pensent comme vous.

Cherchez aussi quelqu'un qui s'en sort bien. Comment fait cette personne ? Sa méthode contient souvent la solution.

### Comment demander

Un mot simple suffit : « Je cherche à comprendre comment se passe telle démarche. Je ne vends rien, je n'évalue personne. Auriez-vous vingt minutes cette semaine, au téléphone ou sur place ? » Dites ce que vous ferez de ses réponses, et que son nom ne sera cité nulle part. Si la personne dépend de vous pour un droit ou un dossier, dites-lui clairement que sa réponse n'y changera rien, et proposez-lui de refuser.

### Les bonnes questions portent sur le passé

On se souvient assez bien de ce qu'on a fait. On devine très mal ce qu'on ferait. Comparez :

- « Utiliseriez-vous une application qui vous aide ? » Tout le monde répond oui, par politesse.
- « Racontez-moi la dernière fois que vous avez fait cette demande. » Vous apprenez quelque chose.

Commencez donc par *la dernière fois*. Puis suivez le récit : « Et ensuite ? Où étiez-vous ? Qu'aviez-vous sous les yeux ? Qui vous a aidé ? Qu'avez-vous fait quand cela n'a pas marché ? » Demandez à voir le courrier, l'écran, le carnet. Un objet rappelle ce que la mémoire arrange.

### Se taire

Le plus difficile est de ne pas expliquer. Quand la personne se trompe sur la règle, ne la corrigez pas : son erreur est exactement ce que vous cherchez. Quand elle s'arrête, comptez jusqu'à cinq avant de parler. Les phrases utiles viennent souvent après un silence.

Ne montrez pas votre idée. Dès que vous la décrivez, la conversation porte sur vous et plus sur elle. Si on vous demande ce que vous préparez, répondez que vous ne le savez pas encore : c'est vrai.

### Noter

Écrivez les mots exacts, entre guillemets, y compris les hésitations. Notez à part ce que vous en pensez, pour ne pas confondre. Aussitôt après, prenez cinq minutes pour écrire trois choses : ce qui vous a surpris, ce qui confirme, ce que vous ne comprenez pas. Ne gardez ni nom, ni numéro de dossier, ni détail de santé : vous n'en avez pas besoin pour raconter l'essentiel.

Après trois entretiens, regardez ce qui revient. Deux personnes qui ne se connaissent pas et qui racontent le même geste, c'est un fait. Une seule qui se plaint fort, c'est une piste.

### Et si elles contredisent votre problème ?

Alors vous venez de gagner plusieurs mois. Récrivez votre phrase de la première leçon avec ce que vous avez appris. Un jury reconnaît une candidature qui a rencontré le réel : elle contient un détail que personne n'inventerait.
`,
  example: `
Inès appelle trois parents, deux secrétaires de collège et une assistante sociale. Elle croyait que les familles n'avaient pas les pièces. Surprise : **les trois parents les avaient**. L'une dit : « Le papier demandait l'avis de l'année d'avant. J'ai envoyé le dernier, je me suis dit que c'était mieux. » Un père séparé raconte : « Je ne savais pas lequel de nous deux devait demander. J'ai attendu que la mère le fasse. Elle attendait aussi. »

Une secrétaire ouvre son tiroir : elle y garde une feuille à elle, avec une photographie de chaque pièce. « Quand je la montre, on ne se trompe plus. » Inès récrit son problème : les familles ne manquent pas de papiers, **elles ne savent pas lesquels valent pour leur situation**.
`,
  exercise: {
    label: 'Ce que vivent les personnes, avec leurs mots',
    hint: 'Ce que cela leur coûte : temps, argent, droit perdu, fatigue. Citez une phrase entendue, sans nom. Si vous n’avez encore vu personne, écrivez qui vous verrez cette semaine.',
    field: 'consequences',
    kind: 'text',
    rows: 6,
  },
}
