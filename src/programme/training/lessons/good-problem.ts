import type { Lesson } from './lesson.ts'

export const goodProblem: Lesson = {
  slug: 'un-bon-probleme',
  title: 'Reconnaître un bon problème',
  minutes: 10,
  aim: 'dire votre problème sans parler de sa solution',
  text: `
Une candidature commence par un problème, pas par une idée d'application. C'est aussi ce que le jury regarde d'abord. Une solution se change en une semaine ; un problème mal choisi vous occupe six mois pour rien.

### Un problème arrive à quelqu'un

Un bon problème a un visage. Quelqu'un veut faire quelque chose, n'y arrive pas, et cela lui coûte : du temps, de l'argent, un droit, de la fatigue, parfois sa santé. Si vous ne pouvez pas nommer cette personne, vous tenez un sujet, pas encore un problème.

- « La dématérialisation » est un sujet.
- « Il nous faudrait un portail » est une solution.
- « Les personnes qui sortent de l'hôpital attendent deux mois une aide à domicile » est un problème.

Faites l'essai avec le vôtre. Écrivez une phrase de cette forme : *telle personne veut faire telle chose, à tel moment, et n'y arrive pas parce que…* Si la phrase tient debout, gardez-la.

### Quatre signes qui encouragent

**Il revient.** Vous le voyez chaque semaine, pas une fois l'an. Un incident grave mais unique demande une enquête, pas un service.

**Il touche d'autres que vous.** Vos collègues le racontent aussi, dans d'autres bureaux, avec d'autres mots. Un problème qui n'existe que dans votre équipe se règle souvent dans votre équipe.

**Des personnes ont bricolé une parade.** Un tableau partagé, un carnet, un coup de fil « à quelqu'un qui sait », une affichette sur la porte. Une parade est la meilleure preuve qu'un besoin existe : on ne bricole pas pour un problème imaginaire.

**Vous le connaissez de près.** Vous le vivez, ou vous travaillez avec ceux qui le vivent. Personne d'autre ne pourra l'expliquer comme vous : c'est votre force dans cet appel.

### Trois pièges

**La solution déguisée.** « Le problème, c'est que nous n'avons pas de tableau de bord. » Demandez-vous : qu'est-ce qui se passe mal parce qu'il n'existe pas ? La réponse est votre problème. Posez la question plusieurs fois de suite, jusqu'à ce qu'une personne apparaisse dans la phrase.

**Le problème trop grand.** « L'accès aux soins » ne se résout pas avec une petite équipe. Cherchez le morceau que vous voyez de votre place : un moment précis, un public précis, un geste précis. Un petit problème bien tenu convainc plus qu'un grand.

**Le problème qui n'est pas numérique.** S'il manque un texte de loi, des postes ou un bâtiment, un service numérique n'y changera rien. Demandez-vous ce qu'une meilleure information, au bon moment, pour la bonne personne, pourrait changer. Si la réponse est « rien », choisissez un autre problème.

### Et s'il paraît banal ?

Beaucoup d'agents se taisent parce que leur problème leur semble ordinaire. « On a toujours fait comme ça. » C'est souvent bon signe : un ennui que tout le monde supporte depuis dix ans touche beaucoup de personnes, et personne ne l'a encore regardé en face. Vous n'avez pas à prouver aujourd'hui qu'il est le plus grave de tous. Vous avez à le montrer tel qu'il est.

Une dernière précaution : ne cherchez pas de coupable. Un problème raconté contre un service ou contre un logiciel fait fuir ceux dont vous aurez besoin. Dites ce qui arrive, à qui, et ce que cela coûte. Le reste viendra.
`,
  example: `
Inès gère les demandes de bourse de collège dans un département de taille moyenne. Sa première phrase était : « Il faudrait refaire le formulaire de demande de bourse. » C'est une solution. Elle se demande ce qui se passe mal à cause du formulaire. « Les dossiers reviennent incomplets. » Et alors ? « Je réécris à la famille, qui ne répond pas toujours. » Et alors ? « L'enfant n'a pas sa bourse à la rentrée, et la cantine n'est pas payée. »

Sa phrase devient : **une mère qui demande une bourse à l'automne envoie un dossier qu'elle croit complet, apprend cinq semaines plus tard qu'il manque une pièce, et attend l'hiver pour être aidée.** Il y a une personne, un moment, un coût, et pas encore de solution.
`,
  exercise: {
    label: 'Votre problème en trois ou quatre phrases',
    hint: "Qui veut faire quoi, à quel moment, et n'y arrive pas ? Racontez une situation que vous avez vue. Aucune solution pour l'instant.",
    field: 'probleme',
    kind: 'text',
    rows: 6,
  },
}
