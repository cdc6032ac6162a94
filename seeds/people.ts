/** The demonstration's people: fictional, at addresses that cannot exist (.example). */
export interface DemonstrationPerson {
  key: string
  address: string
  name: string
  role: string
  service: string
  post: string
  organises?: 'les-semailles' | 'la-serre'
  /** Where this person's work is, in the order of the programme. */
  home: string
}

const agent = (
  key: string,
  name: string,
  agreed: 'agent' | 'agente',
  service: string,
  post: string,
): DemonstrationPerson => ({
  key,
  address: addressOf(name),
  name,
  role: `${agreed} du département, a candidaté à l’appel clos`,
  service,
  post,
  home: '/mes-candidatures',
})

const seated = (key: string, name: string, role: string, service: string, post: string, home: string) => ({
  key,
  address: addressOf(name),
  name,
  role,
  service,
  post,
  home,
})

const addressOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@haute-vallee.example`

const SERRE_APPLICANTS: DemonstrationPerson[] = [
  agent('fatou', 'Fatou Ndiaye', 'agente', 'Maison des solidarités du Val', 'Travailleuse sociale'),
  agent('bruno', 'Bruno Lacombe', 'agent', 'Collèges et restauration', 'Gestionnaire de cantine'),
  agent('mei', 'Mei Laurent', 'agente', 'Protection maternelle et infantile', 'Puéricultrice'),
  agent('yves', 'Yves Tanguy', 'agent', 'Archives départementales', 'Archiviste'),
  agent('sarah', 'Sarah Cohen', 'agente', 'Aide aux personnes âgées', 'Évaluatrice à domicile'),
  agent('hugo', 'Hugo Blanc', 'agent', 'Moyens généraux', 'Technicien'),
]

const SERRE_PANELS: DemonstrationPerson[] = [
  seated(
    'nadia',
    'Nadia Haddad',
    'membre du jury de La Serre',
    'Mission numérique',
    'Juriste',
    '/evaluations',
  ),
  seated(
    'etienne',
    'Étienne Roy',
    'membre du jury de La Serre',
    'Association d’usagers',
    'Bénévole',
    '/evaluations',
  ),
  seated(
    'solene',
    'Solène Kerbrat',
    'membre du jury de La Serre',
    'Relation aux habitants',
    'Cheffe de service',
    '/evaluations',
  ),
  seated(
    'marc',
    'Marc Delattre',
    'préside le comité de sélection de La Serre',
    'Direction générale',
    'Directeur général des services',
    '/comite',
  ),
  seated(
    'claire',
    'Claire Besson',
    'membre du comité de sélection de La Serre',
    'Ressources humaines',
    'Directrice',
    '/comite',
  ),
]

const PORTFOLIO: DemonstrationPerson[] = [
  seated(
    'ines',
    'Inès Ferrand',
    'coach d’un produit de La Serre',
    'Coachs de La Serre',
    'Coach de produit',
    '/suivi',
  ),
  seated(
    'helene',
    'Hélène Vasseur',
    'responsable de portefeuille du réseau',
    'Réseau des incubateurs',
    'Responsable de portefeuille',
    '/suivi',
  ),
]

export const DEMONSTRATION_PEOPLE: DemonstrationPerson[] = [
  {
    key: 'odile',
    address: 'odile.marchand@horizon.example',
    name: 'Odile Marchand',
    role: 'organise les appels des Semailles',
    service: 'Direction de la transformation',
    post: 'Responsable de l’incubateur',
    organises: 'les-semailles',
    home: '/gestion',
  },
  {
    key: 'karim',
    address: 'karim.benali@haute-vallee.example',
    name: 'Karim Benali',
    role: 'organise les appels de La Serre',
    service: 'Mission innovation',
    post: 'Chef de projet innovation',
    organises: 'la-serre',
    home: '/gestion',
  },
  {
    key: 'jeanne',
    address: 'jeanne.legoff@horizon.example',
    name: 'Jeanne Le Goff',
    role: 'agente, a un brouillon et une candidature envoyée',
    service: 'Service des titres de séjour professionnels',
    post: 'Gestionnaire de dossiers',
    home: '/mes-candidatures',
  },
  {
    key: 'salim',
    address: 'salim.rahmani@horizon.example',
    name: 'Salim Rahmani',
    role: 'agent, écrit un brouillon avec Jeanne Le Goff',
    service: 'Service des titres de séjour professionnels',
    post: 'Gestionnaire de dossiers',
    home: '/mes-candidatures',
  },
  {
    key: 'paul',
    address: 'paul.nguyen@horizon.example',
    name: 'Paul Nguyen',
    role: 'agent, a envoyé une candidature',
    service: 'Contrôle des navires de pêche',
    post: 'Contrôleur des affaires maritimes',
    home: '/mes-candidatures',
  },
  {
    key: 'amina',
    address: 'amina.diallo@horizon.example',
    name: 'Amina Diallo',
    role: 'agente, a retiré sa candidature',
    service: 'Pôle handicap et emploi',
    post: 'Conseillère',
    home: '/mes-candidatures',
  },
  {
    key: 'lucas',
    address: 'lucas.moreau@haute-vallee.example',
    name: 'Lucas Moreau',
    role: 'agent du département, a candidaté à l’appel clos',
    service: 'Routes et mobilités',
    post: 'Chef d’équipe d’exploitation',
    home: '/mes-candidatures',
  },
  ...SERRE_APPLICANTS,
  ...SERRE_PANELS,
  ...PORTFOLIO,
]
