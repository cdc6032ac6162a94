/** The demonstration's people: fictional, at addresses that cannot exist (.example). */
export interface DemonstrationPerson {
  key: string
  address: string
  name: string
  role: string
  service: string
  post: string
  organises?: 'les-semailles' | 'la-serre'
}

export const DEMONSTRATION_PEOPLE: DemonstrationPerson[] = [
  {
    key: 'odile',
    address: 'odile.marchand@horizon.example',
    name: 'Odile Marchand',
    role: 'organise les appels des Semailles',
    service: 'Direction de la transformation',
    post: 'Responsable de l’incubateur',
    organises: 'les-semailles',
  },
  {
    key: 'karim',
    address: 'karim.benali@haute-vallee.example',
    name: 'Karim Benali',
    role: 'organise les appels de La Serre',
    service: 'Mission innovation',
    post: 'Chef de projet innovation',
    organises: 'la-serre',
  },
  {
    key: 'jeanne',
    address: 'jeanne.legoff@horizon.example',
    name: 'Jeanne Le Goff',
    role: 'agente, a un brouillon et une candidature envoyée',
    service: 'Service des titres de séjour professionnels',
    post: 'Gestionnaire de dossiers',
  },
  {
    key: 'paul',
    address: 'paul.nguyen@horizon.example',
    name: 'Paul Nguyen',
    role: 'agent, a envoyé une candidature',
    service: 'Contrôle des navires de pêche',
    post: 'Contrôleur des affaires maritimes',
  },
  {
    key: 'amina',
    address: 'amina.diallo@horizon.example',
    name: 'Amina Diallo',
    role: 'agente, a retiré sa candidature',
    service: 'Pôle handicap et emploi',
    post: 'Conseillère',
  },
  {
    key: 'lucas',
    address: 'lucas.moreau@haute-vallee.example',
    name: 'Lucas Moreau',
    role: 'agent du département, a candidaté à l’appel clos',
    service: 'Routes et mobilités',
    post: 'Chef d’équipe d’exploitation',
  },
]
