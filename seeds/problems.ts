/** The demonstration's applications: invented problems, written as agents write them. */
export interface DemonstrationProblem {
  author: string
  title: string
  problem: string
  consequences: string
  solution: string
  partners: string
  motivation: string
  /** Named privately by the agent, never shown to the jury. */
  hierarchy?: string
}

export const PROBLEMS: DemonstrationProblem[] = [
  {
    author: 'jeanne',
    title: 'Les pièces manquantes que l’on redemande trois fois',
    problem:
      'Sur les 41 000 demandes reçues l’an dernier par notre service, 18 000 étaient incomplètes. Le demandeur l’apprend par courrier, cinq semaines plus tard en moyenne, et ne comprend pas toujours quelle pièce lui manque. Il en renvoie une autre, le dossier repart en bas de la pile, et nous réécrivons. Une demande sur quatre fait trois allers-retours. Les employeurs attendent, les saisons commencent sans les saisonniers, et nous passons un tiers de notre temps à réclamer des papiers.',
    consequences:
      'Des embauches annulées, des loyers impayés, des appels téléphoniques auxquels nous ne savons pas répondre. Le délai moyen est de 74 jours ; il serait de 30 si les dossiers arrivaient complets.',
    solution:
      'Une liste de pièces qui s’adapte à la situation de la personne, écrite dans ses mots, avec une photo de chaque document attendu, et une vérification avant l’envoi.',
    partners:
      'Six collègues de l’instruction, deux employeurs agricoles et une association d’aide aux démarches sont prêts à essayer.',
    motivation:
      'J’instruis ces dossiers depuis onze ans. J’ai tenu pendant six mois un carnet de toutes les pièces redemandées, avec la raison : il fait quarante pages.',
  },
  {
    author: 'jeanne',
    title: 'Savoir où en est son dossier sans téléphoner',
    problem: 'Chaque matin, 120 appels pour la même question : « où en est mon dossier ? ».',
    consequences: '',
    solution: '',
    partners: '',
    motivation: '',
  },
  {
    author: 'paul',
    title: 'Contrôler les captures sans recopier trois fois les mêmes chiffres',
    problem:
      'Nous sommes 86 contrôleurs. À chaque débarquement, nous relevons les captures à la main sur le quai, nous les recopions au bureau dans un tableur, puis une seconde fois dans l’application européenne. Une erreur de recopie sur vingt fausse le suivi des quotas, et un contrôle d’une heure demande une heure et demie de saisie.',
    consequences:
      'Des pêcheurs verbalisés à tort puis relaxés, des quotas connus avec quinze jours de retard, et moitié moins de contrôles que prévu au plan annuel.',
    solution: 'Une saisie unique sur le quai, même sans réseau, envoyée aux deux endroits.',
    partners: 'Les contrôleurs de deux ports et la criée de l’un d’eux.',
    motivation: 'Je contrôle depuis sept ans et j’ai déjà fabriqué un tableur que quatre ports utilisent.',
  },
  {
    author: 'amina',
    title: 'Trouver un référent handicap dans son administration',
    problem:
      'Les 900 agents en situation de handicap de la région ne savent pas qui est leur référent : l’annuaire date de quatre ans et un nom sur trois est faux.',
    consequences: 'Des aménagements de poste demandés avec huit mois de retard.',
    solution: 'Un annuaire tenu par les référents eux-mêmes.',
    partners: 'Les douze référents que j’ai appelés.',
    motivation: 'J’accompagne ces agents depuis cinq ans.',
  },
  {
    author: 'lucas',
    title: 'Prévenir les riverains avant de fermer une route',
    problem:
      'Nos équipes ferment 340 fois par an une route départementale pour travaux. Les riverains, les transporteurs scolaires et les secours l’apprennent par un panneau posé la veille. Les applications de guidage continuent d’envoyer les camions dans les déviations interdites.',
    consequences:
      'Deux cars scolaires bloqués l’an dernier, des livraisons perdues, des agents pris à partie sur les chantiers.',
    solution: 'Déclarer la fermeture une fois, depuis le camion, et prévenir tout le monde.',
    partners: 'Trois centres d’exploitation, le service des transports scolaires, les pompiers du canton.',
    motivation: 'Je pose ces panneaux depuis quinze ans et c’est moi qu’on insulte.',
  },
]
