/** Ce qui vient d'être fait, as the address says it. */
export const NOTICES: Readonly<Record<string, string>> = {
  prolongee: 'La phase est prolongée.',
  pause: 'Le produit est mis en attente.',
  reprise: 'Le produit reprend.',
  corrigee: 'L’histoire est corrigée.',
  jalon: 'Le jalon est ajouté.',
  'jalon-dit': 'Le jalon est mis à jour.',
  'jalon-retire': 'Le jalon est retiré.',
  arrivee: 'La personne est dans l’équipe.',
  depart: 'La fin de présence est enregistrée.',
  retrait: 'La ligne est retirée.',
  changement: 'Le rôle et le temps sont changés.',
  sponsor: 'Le sponsor est enregistré.',
  fiche: 'La fiche est enregistrée.',
  gardee: 'La version enregistrée est gardée.',
  nom: 'Le nom est changé.',
  fin: 'Le mot de la fin est enregistré.',
}
