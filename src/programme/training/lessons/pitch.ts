import type { Lesson } from './lesson.ts'

export const pitch: Lesson = {
  slug: 'convaincre-en-trois-minutes',
  title: 'Convaincre en trois minutes',
  minutes: 12,
  aim: 'raconter votre projet en trois minutes, et le résumer en une ligne',
  text: `
Si votre candidature est présélectionnée, vous la présenterez au comité : quelques minutes de présentation, trois le plus souvent, puis des questions. Trois minutes, c'est environ quatre cents mots. C'est court, et c'est une chance : on n'y met que l'essentiel. Préparez-les dès maintenant, car une candidature qui se raconte bien s'écrit bien.

### Un plan qui tient debout

**Une personne, trente secondes.** Commencez par une scène vraie : un jour, un lieu, quelqu'un. Pas de bonjour à rallonge, pas d'organigramme, pas de sigle. Le comité doit voir la personne avant d'entendre le problème.

**Le problème et son ampleur, quarante-cinq secondes.** Votre phrase de la première leçon, vos trois chiffres de la deuxième. Dites d'où ils viennent.

**Ce qui existe et ce qui manque, trente secondes.** Une phrase pour ce qui marche, une pour ce qui reste.

**Votre première version, quarante-cinq secondes.** Qui, où, quel effet, quel chiffre. Une seule idée.

**Vous, trente secondes.** Pourquoi vous, pourquoi maintenant, qui est déjà avec vous. Finissez par ce que vous demandez : du temps, une équipe, un accord. Puis taisez-vous.

### Parler comme on parle

Écrivez votre texte, lisez-le à voix haute, barrez ce que vous ne diriez pas à un voisin. Coupez les mots de la maison : *dispositif, déploiement, transversal, usager en situation de*. Préférez les verbes aux noms : « les familles attendent » plutôt que « l'allongement des délais ». Une phrase, une idée, une respiration.

Un chiffre à la fois, et pas plus de quatre en tout. Dites « un dossier sur trois » plutôt que « 33,5 % ». Laissez une seconde de silence après le plus important.

### S'entraîner pour de vrai

Dites-le **debout, à voix haute, avec une minuterie**, devant une personne qui ne connaît pas votre métier. Ne lui demandez pas si c'était bien. Demandez-lui de vous le raconter à son tour. Ce qu'elle a oublié n'était pas clair ; ce qu'elle a déformé était mal dit. Recommencez trois fois, sur trois jours. Vous n'avez pas à réciter : retenez la première phrase, la dernière, et l'ordre des cinq moments.

Si parler en public vous coûte, dites-le à l'incubateur. Des aménagements existent : plus de temps, une interprète, un support lu par quelqu'un d'autre. Le comité juge le problème et votre connaissance du terrain, pas votre aisance.

### Les questions

Les plus fréquentes sont connues. Préparez deux phrases pour chacune :

- Comment savez-vous que le problème est réel ?
- N'existe-t-il pas déjà quelque chose ?
- Que se passe-t-il si l'on ne fait rien ?
- Pourquoi le numérique y changerait-il quelque chose ?
- Que pense votre hiérarchie ?
- Qu'est-ce qui vous ferait arrêter ?

Répondez d'abord, expliquez ensuite. « Je ne sais pas encore ; je le vérifierai ainsi » est une très bonne réponse. Si une question vous semble dure, elle dit souvent que la personne s'intéresse.

### Et en une ligne

Avant les trois minutes, il y a la ligne : le titre de votre candidature, ce que vous diriez dans un couloir. Elle nomme **l'effet**, pas l'outil. Essayez-en cinq, gardez celle que votre auditeur répète sans effort.
`,
  example: `
Inès commence ainsi : « Un soir d'octobre, une mère photographie ses papiers sur la table de la cuisine et les envoie pour la bourse de son fils. Elle croit avoir fini. En décembre, elle apprend qu'il manquait une page. » Elle enchaîne : « Dans mon département, cela arrive à un dossier sur trois. Trois mille familles attendent neuf semaines au lieu de trois. Quatre cents renoncent. Les parents que j'ai rencontrés avaient tous les papiers ; ils ne savaient pas lesquels envoyer. »

Elle finit : « Deux collèges sont prêts pour octobre. Je demande deux jours par semaine et une petite équipe pour vérifier que cinq questions suffisent. » Sa collègue de la comptabilité, à qui elle l'a dit trois fois, retient : **une demande de bourse complète du premier coup**. Ce sera son titre.
`,
  exercise: {
    label: 'Votre projet en une ligne',
    hint: 'Ce que vous diriez dans un couloir : l’effet, pas l’outil. 120 signes au plus.',
    field: 'titre',
    kind: 'line',
  },
}
