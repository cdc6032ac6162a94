import type { SectionKey } from '../guide.ts'

type Sections = Record<SectionKey, string>

const COMMON: Omit<Sections, 'pitch' | 'objectives'> = {
  length: `Le parcours commence par une **investigation de {{semaines_investigation}} semaines**. Vous y consacrez {{temps_investigation}}. Avec l’aide d’un coach, vous rencontrez les personnes qui vivent le problème, vous mesurez son ampleur et vous cherchez ce qui pourrait le résoudre.

Si le problème est confirmé et qu’une piste se dessine, vient la **construction : {{mois_construction}} mois**. Vous y consacrez {{temps_construction}}. Une petite équipe (développement, design, déploiement) fabrique avec vous une première version, utilisée pour de vrai par un petit nombre de personnes.

Le service grandit ensuite s’il fait ses preuves. Tous les six mois au moins, un comité compare les résultats à ce qui avait été annoncé et décide de continuer ou d’arrêter. S’arrêter parce que le problème n’était pas celui que l’on croyait est un résultat, pas un échec.`,
  criteria: `Le jury lit votre candidature avec trois questions, données ici avec leur poids. Le problème compte plus que tout : une bonne description du problème, avec des chiffres et des situations réelles, vaut mieux qu’une solution bien dessinée.`,
  apply: `Écrivez votre candidature en ligne, en vingt minutes environ. Vous n’avez pas besoin de compte : vous pouvez commencer, partir, revenir, et envoyer quand vous êtes prêt. Votre adresse e-mail est confirmée par un code au moment de l’envoi.

Vous pouvez proposer plusieurs projets, et corriger une candidature envoyée jusqu’au {{cloture}} à 23 h 59.

Avant d’écrire, suivez si possible la formation en ligne (1 h 30 environ) : {{formation}}`,
  schedule: `Vous aurez une réponse, positive ou négative, le {{reponse}} au plus tard. Chaque personne qui a candidaté reçoit un courrier avec les raisons de la décision.`,
  decision: `Un **jury** de personnes venues de métiers différents, de l’administration et de l’extérieur, lit toutes les candidatures recevables. Chacune est lue par au moins trois personnes. Il en retient {{preselectionnes}} environ.

{{qui_decide}} choisit ensuite {{laureats}} lauréats environ, après avoir entendu chaque équipe trois minutes, puis posé cinq minutes de questions.

Votre hiérarchie ne lit pas votre candidature, sauf si vous le choisissez. Un membre du jury qui travaille avec vous ne la lit pas non plus.`,
  data: `Votre candidature est lue par l’équipe de {{incubateur}}, par le jury et par le comité, pour choisir les projets et les accompagner. Ce traitement relève de la mission d’intérêt public de notre administration ({{administration}}). Les candidatures non retenues restent confidentielles. Vous pouvez demander à voir, corriger ou effacer ce qui vous concerne en écrivant à {{contact}}. La page « Données personnelles » du site dit combien de temps chaque document est gardé.`,
  contact: `Une question, un doute, une difficulté avec le formulaire : écrivez à {{contact}}. L’équipe répond sous deux jours ouvrés.`,
}

const PITCH = {
  first: `Il y a, dans votre travail, un problème que vous voyez tous les jours. Des personnes perdent du temps, renoncent à un droit, recommencent trois fois la même démarche. Vous savez d’où il vient, et vous avez peut-être une idée pour le résoudre.

Voici notre premier appel : {{titre}}. {{incubateur}} ({{administration}}) vous donne du temps, un coach, une équipe et un budget pour transformer ce problème en service public numérique.

Aucune compétence en informatique n’est demandée. Ce qui compte, c’est ce que vous savez du terrain.`,
  next: `Il y a, dans votre travail, un problème que vous voyez tous les jours. Vous savez qui en souffre et pourquoi.

{{incubateur}} ouvre un nouvel appel : {{titre}}. Comme les équipes des appels précédents, vous recevrez du temps, un coach, une équipe et un budget pour transformer ce problème en service public numérique.

Aucune compétence en informatique n’est demandée. Vous aviez déjà candidaté sans être retenu ? Vous pouvez proposer de nouveau votre problème, mieux étayé.`,
}

const OBJECTIVES = {
  first: `Nous cherchons des **problèmes réels**, vécus par des usagers ou par des agents, qu’un service numérique simple peut réduire fortement. {{investigations}} investigations sont financées cette année.

Pour une première fois, nous préférons peu de projets bien accompagnés : chaque équipe retenue a un sponsor, {{sponsor}} ({{fonction_sponsor}}), qui lève les obstacles.`,
  next: `Nous cherchons des **problèmes réels**, vécus par des usagers ou par des agents, qu’un service numérique simple peut réduire fortement. {{investigations}} investigations sont financées.

{{sponsor}} ({{fonction_sponsor}}) est le sponsor de cet appel et suit chaque équipe. Les problèmes qui touchent plusieurs services sont bienvenus.`,
}

export const sectionsOf = (variant: 'first' | 'next'): Sections => ({
  ...COMMON,
  pitch: PITCH[variant],
  objectives: OBJECTIVES[variant],
})
