/** Ce qui vient d'être fait, said once at the top of the page that follows. */
const SAID = {
  cree: "C'est créé. Personne n'est prévenu : ajoutez les sièges, puis invitez.",
  ajoute: "Le siège est ajouté. La personne n'est pas encore invitée.",
  modifie: "C'est enregistré.",
  invite: "L'invitation part dans la minute.",
  invites: 'Les invitations partent dans la minute.',
  retire: 'Le siège est retiré. Vous pouvez le proposer à une autre personne.',
  quorum: 'Le quorum est enregistré.',
  seance: 'La séance est créée.',
  seconde: "La seconde séance est créée. Aucun message n'est envoyé : c'est vous qui convoquez.",
  presences: 'La séance est enregistrée.',
  deport: 'Le déport est inscrit. La personne ne voit plus cette candidature.',
  leve: 'Le déport est levé. Il reste dans la liste, avec son motif.',
  compare: "La comparaison est faite : aucun nouveau déport n'a été trouvé.",
  trouves: 'La comparaison est faite : les nouveaux déports sont en tête de la liste.',
  decline: "Votre réponse est enregistrée : vous avez décliné l'invitation.",
} as const

export const saidOf = (key: string | undefined): string | null =>
  key !== undefined && Object.hasOwn(SAID, key) ? SAID[key as keyof typeof SAID] : null
