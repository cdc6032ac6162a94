/** Courriers de l'appel : what those who write are told when a date moves. */
export interface Letter {
  subject: string
  text: string
}

export function datesMovedLetter(said: {
  title: string
  incubator: string
  drafts: boolean
  /** One sentence a date. */
  changes: readonly string[]
  link: string
  contact: string
}): Letter {
  return {
    subject: `Des dates changent : ${said.title}`,
    text: [
      'Bonjour,',
      said.drafts
        ? `Vous avez commencé une candidature à l’appel « ${said.title} » de l’incubateur ${said.incubator}. Elle n’est pas encore envoyée, et des dates de l’appel viennent de changer :`
        : `Vous avez candidaté à l’appel « ${said.title} » de l’incubateur ${said.incubator}. Des dates de l’appel viennent de changer :`,
      said.changes.map(change => `- ${change}`).join('\n'),
      'Votre texte n’a pas bougé. Le calendrier à jour :',
      said.link,
      `Une question : ${said.contact}`,
    ].join('\n\n'),
  }
}
