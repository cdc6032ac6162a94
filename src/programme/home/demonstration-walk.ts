/** Le parcours : the whole of a selection, then two committees, by the prepared people of the demonstration. */
export interface WalkStep {
  /** Who to be, by their demonstration name; nobody for the clock. */
  who: string
  what: string
}

export const WALK: readonly WalkStep[] = [
  {
    who: 'Karim Benali',
    what: 'Ouvrez son appel clos. À l’étape « Recevabilité », une candidature reste à examiner : déclarez-la non recevable, avec son motif.',
  },
  {
    who: 'Nadia Haddad',
    what: 'Il lui reste deux évaluations : notez de 1 à 6, écrivez une phrase pour l’agent, remettez. Essayez de vous déporter d’une candidature : elle disparaît.',
  },
  {
    who: 'Karim Benali',
    what: 'Regardez « Déports » : Solène Kerbrat est nommée en privé par une candidate, elle ne la lit pas. Créez la séance du jury et notez les présences.',
  },
  {
    who: 'Karim Benali',
    what: '« Présélection » : retenez quatre candidatures avec un motif chacune, décidez des autres en une fois, fermez le procès-verbal et téléchargez-le.',
  },
  {
    who: 'Karim Benali',
    what: '« Annonces » : relisez un courrier, annoncez la présélection tout de suite. Les courriers sont dans la boîte mail.',
  },
  {
    who: 'Claire Besson',
    what: '« Comité de sélection » : lisez les candidatures présélectionnées, imprimez les fiches de notes.',
  },
  {
    who: 'Karim Benali',
    what: 'Créez la séance du comité, puis « Sélection » : deux lauréates, une sur la liste complémentaire, une non retenue. Fermez le procès-verbal. Annoncez pour demain à 10 h.',
  },
  {
    who: 'Fatou Ndiaye',
    what: 'Sa page ne dit encore rien. Avancez l’horloge d’un jour : sa réponse, la page des résultats et les courriers apparaissent ensemble. Elle accepte ou non d’être nommée.',
  },
  {
    who: 'Karim Benali',
    what: '« Mise en route » : ouvrez-la. Remplissez les sept étapes d’un projet.',
  },
  {
    who: 'Mei Laurent',
    what: 'Si elle est lauréate, elle se désiste depuis « Mes candidatures ». Karim la remplace par la liste complémentaire et annonce ce choix.',
  },
  {
    who: 'Karim Benali',
    what: 'Avancez l’horloge jusqu’au jour du lancement et lancez l’investigation : le produit est sur « Produits ».',
  },
  {
    who: 'Inès Ferrand',
    what: '« Suivi » : elle accompagne « Aides à domicile, sans papier ». Karim fixe d’abord la date du comité ; elle écrit le dossier, puis lit la page de la veille.',
  },
  {
    who: 'Karim Benali',
    what: 'Ouvrez ce comité : notez les présences, jugez les deux conditions, écrivez une poursuite avec ses conditions et ses crédits. Essayez de clore trop tôt : la page dit ce qui manque. Relisez, clôturez, téléchargez le relevé.',
  },
  {
    who: 'Hélène Vasseur',
    what: '« Suivi » : les produits des deux incubateurs, ceux en retard, celui sans comité connu. Avancez l’horloge de six mois, jusqu’au prochain comité : les rappels sont dans la boîte mail.',
  },
  {
    who: 'Karim Benali',
    what: 'Tenez ce comité et arrêtez le produit, avec son motif. Sa page le dit le jour venu, plus aucun comité n’est attendu, et le registre garde chaque condition.',
  },
]
