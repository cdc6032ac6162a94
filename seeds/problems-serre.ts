import type { DemonstrationProblem } from './problems.ts'

/** What six agents of the département sent to La Serre's closed call. */
export const SERRE_PROBLEMS: DemonstrationProblem[] = [
  {
    author: 'fatou',
    title: 'Expliquer une aide refusée avant que la famille ne revienne',
    problem:
      'Chaque semaine, 60 familles reçoivent un refus d’aide financière. La lettre cite un article de règlement, pas la raison. Deux sur trois reviennent au guichet pour comprendre : une demi-heure à chaque fois, et souvent l’aide était possible avec une pièce de plus.',
    consequences:
      'Trente heures de guichet par semaine, des familles qui renoncent, et 14 % des refus annulés après recours.',
    solution:
      'Écrire le refus avec la raison, la pièce manquante et la date limite, dans les mots de la famille.',
    partners: 'Les quatre maisons des solidarités du Val et une écrivaine publique.',
    motivation: 'J’ai relu 200 lettres avec les familles : la moitié ne savait pas que c’était un refus.',
  },
  {
    author: 'bruno',
    title: 'Savoir le soir combien d’élèves mangent demain',
    problem:
      'Nous préparons 1 900 repas par jour dans neuf collèges sans savoir qui sera là : sorties, stages, absences nous sont dits le matin, par téléphone, après la commande. Un repas sur dix est jeté.',
    consequences:
      '34 000 repas jetés par an, environ 120 000 €, et des agents qui cuisinent pour la poubelle.',
    solution: 'Une page où chaque collège dit la veille les absences prévues, reliée à la commande.',
    partners: 'Trois collèges et la cuisine centrale sont prêts à essayer dès la rentrée.',
    motivation: 'Je pèse les restes depuis deux ans et je tiens le tableau moi-même.',
  },
  {
    author: 'mei',
    title: 'Ne plus perdre une famille entre la maternité et la puéricultrice',
    problem:
      'Sur 2 300 naissances, 700 familles auraient besoin d’une visite à domicile. L’avis de naissance arrive dix-sept jours après la sortie ; la visite utile se fait dans les sept premiers.',
    consequences: 'Des allaitements arrêtés, des bébés vus aux urgences, 300 familles jamais rencontrées.',
    solution: 'Que la maternité propose la visite avec la famille, avant la sortie.',
    partners: 'La maternité de la vallée et deux sages-femmes libérales.',
    motivation: 'Puéricultrice depuis douze ans, je relance chaque matin des adresses qui ont changé.',
  },
  {
    author: 'yves',
    title: 'Retrouver un acte sans venir aux archives',
    problem:
      'Nous recevons 4 800 demandes d’actes par an, par courrier ou téléphone. Une sur trois vise un acte déjà numérisé que la personne n’a pas su trouver.',
    consequences: 'Six semaines d’attente pour une succession ou une retraite.',
    solution: 'Poser trois questions à la personne et lui montrer l’acte ou la démarche.',
    partners: 'Deux notaires et un cercle de généalogie.',
    motivation: 'Je réponds à ces demandes depuis huit ans.',
  },
  {
    author: 'sarah',
    title: 'Évaluer une perte d’autonomie sans recopier trois fois',
    problem:
      'À domicile, je remplis un dossier papier de 22 pages, que je ressaisis le soir dans deux logiciels. Pour une heure avec la personne, deux heures d’écriture. 1 150 évaluations par an, onze évaluatrices.',
    consequences: 'Un délai de 51 jours avant la première aide à domicile.',
    solution: 'Une saisie unique au domicile, même sans réseau.',
    partners: 'Les onze évaluatrices et un service d’aide à domicile.',
    motivation: 'Évaluatrice depuis neuf ans, j’ai chronométré quarante visites.',
    hierarchy: 'Solène Kerbrat',
  },
  {
    author: 'hugo',
    title: 'Changer les ordinateurs du bâtiment B',
    problem: 'Les ordinateurs du bâtiment B ont sept ans et mettent douze minutes à démarrer.',
    consequences: 'Les collègues allument leur poste et vont prendre un café.',
    solution: 'Acheter quarante ordinateurs.',
    partners: 'Les collègues du bâtiment B.',
    motivation: 'Je les dépanne tous les jours.',
  },
]
