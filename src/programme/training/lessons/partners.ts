import type { Lesson } from './lesson.ts'

export const partners: Lesson = {
  slug: 'partenaires-et-premiers-utilisateurs',
  title: 'Trouver des partenaires et des premiers utilisateurs',
  minutes: 10,
  aim: 'nommer qui essaiera, qui aidera et qui pourrait dire non',
  text: `
Un service public ne naît pas dans un bureau fermé. Il naît avec quelques personnes qui acceptent d'essayer une chose imparfaite, et quelques autres qui laissent faire. Le jury demande qui elles sont, parce qu'une idée sans utilisateur reste une idée.

### Les premiers utilisateurs

Ce sont des personnes réelles, que vous pouvez nommer, ou au moins joindre cette semaine. « Les agents du ministère » n'est pas une réponse. « Les deux secrétaires des collèges du canton, qui m'ont dit oui au téléphone » en est une.

Cherchez ceux qui souffrent **assez** du problème pour supporter les défauts d'un début. On les reconnaît : ils ont déjà bricolé une parade, ils vous rappellent, ils envoient des exemples sans qu'on le leur demande. Cinq personnes motivées valent mieux que cinq cents inscrites.

Demandez-leur peu, et précisément : « Seriez-vous d'accord pour essayer pendant un mois, une demi-heure par semaine, et pour me dire ce qui ne va pas ? » Un oui à une petite demande précise vaut plus qu'un enthousiasme général.

### Les partenaires

Un partenaire apporte ce que vous n'avez pas. Pour chacun, écrivez **ce qu'il apporte** et **ce qu'il y gagne** ; si la seconde colonne reste vide, il ne viendra pas.

- **Ceux qui touchent le public** : un accueil, une association, un établissement. Ils y gagnent moins de questions répétées.
- **Ceux qui tiennent l'existant** : l'équipe d'un logiciel, un bureau de la réglementation. Ils y gagnent de comprendre ce que vivent leurs utilisateurs.
- **Ceux qui ont le même problème ailleurs** : un autre département, un autre service. Ils y gagnent le résultat, et vous la preuve que le problème n'est pas local.
- **Ceux qui décident ou paient** : votre direction, un réseau, un financeur. Ils y gagnent un chiffre qui s'améliore.

### Ceux qui pourraient dire non

Toute solution change le travail de quelqu'un. Qui devra faire un geste de plus ? Qui perdra une habitude, une exclusivité, un peu d'importance ? Allez voir cette personne la première, avant qu'elle apprenne votre projet par un autre. Demandez-lui ce qu'elle craint. La moitié des craintes tombent quand on les écoute ; l'autre moitié contient des obstacles vrais, qu'il vaut mieux connaître maintenant.

Pensez aussi à ceux qui protègent les personnes et la machine : protection des données, sécurité, accessibilité, juristes. Une question posée tôt ouvre une porte ; un accord demandé trop tard la ferme.

### Votre hiérarchie

Vous n'avez pas besoin de son accord pour candidater, et l'incubateur ne la prévient pas. Si votre projet est retenu, il vous faudra du temps, et donc son accord écrit. Le bon moment, c'est à vous d'en juger. Si la confiance est là, parlez-en tôt : dites le problème, les chiffres, le temps demandé, et ce que le service y gagne. Sinon, candidatez d'abord. L'incubateur vous aidera à préparer cette conversation.

### À plusieurs, c'est permis

Vous pouvez porter un projet avec une ou un collègue. L'idéal est d'être deux à connaître le problème de deux endroits différents : l'une à l'accueil, l'autre à l'instruction. Dites alors dans la candidature qui fait quoi. Et ne vous inquiétez pas de l'équipe technique : développement, conception et accompagnement vous sont apportés.
`,
  example: `
Inès écrit deux colonnes. Premiers utilisateurs : les secrétaires des deux collèges, qui ont dit oui pour octobre, et une dizaine de parents séparés qu'elles voient à l'inscription. Partenaires : l'assistante sociale, qui y gagne moins de dossiers d'urgence en hiver ; l'équipe de la demande en ligne, qui y gagne de comprendre ses abandons ; un département voisin, prêt à essayer la même page au printemps.

Qui pourrait dire non ? Le bureau qui rédige la notice. Inès l'appelle. Sa crainte est juste : *une liste simplifiée peut devenir fausse quand la règle change.* Elle propose que ce bureau relise chaque liste avant publication. **L'obstacle devient un partenaire**, et il figure dans sa candidature.
`,
  exercise: {
    label: 'Vos premiers utilisateurs et vos partenaires',
    hint: 'Qui essaierait, et qui l’a déjà dit ? Qui aiderait, et qu’y gagne-t-il ? Qui pourrait dire non, et pourquoi ? Des fonctions suffisent, sans noms.',
    field: 'partenaires',
    kind: 'text',
    rows: 6,
  },
}
