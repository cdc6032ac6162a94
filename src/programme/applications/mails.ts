/** Courriers de la candidature : the code that proves an address, and the receipt. */
export interface Letter {
  subject: string
  text: string
}

/** Carries a code and a link; says nothing of what was written. */
export function confirmationLetter(said: {
  incubator: string
  code: string
  link: string
  until: string
}): Letter {
  return {
    subject: `Votre code : ${said.code}`,
    text: [
      'Bonjour,',
      `Une candidature vient d’être envoyée à l’incubateur ${said.incubator} avec votre adresse. Pour qu’elle compte, confirmez que l’adresse est la vôtre. Votre code est :`,
      `    ${said.code}`,
      'Tapez-le dans la page restée ouverte. Vous pouvez aussi ouvrir ce lien :',
      said.link,
      `Le code et le lien sont valables jusqu’au ${said.until}. L’heure qui compte est celle de votre envoi.`,
      'Si vous n’avez rien envoyé, ne faites rien : sans confirmation, aucune candidature n’est déposée.',
    ].join('\n\n'),
  }
}

export interface ReceiptSaid {
  incubator: string
  title: string
  receipt: string
  fingerprint: string
  sentAt: string
  deadline: string
  answers: string
  link: string
  /** The receipt as a PDF. */
  pdf: string
  contact: string
  signatory: { name: string; capacity: string }
}

/** The receipt: what was sent, when, its fingerprint, what happens next. Signed. */
export function receiptLetter(said: ReceiptSaid): Letter {
  return {
    subject: `Votre candidature est envoyée (${said.receipt})`,
    text: [
      'Bonjour,',
      `Votre candidature « ${said.title} » est bien envoyée à l’incubateur ${said.incubator}.`,
      `Récépissé : ${said.receipt}\nEnvoyée le : ${said.sentAt}\nEmpreinte du contenu (SHA-256) : ${said.fingerprint}`,
      `Vous pouvez la corriger ou la retirer jusqu’au ${said.deadline}, et savoir où elle en est ici :`,
      said.link,
      `Le récépissé en PDF, avec tout ce que vous avez envoyé :\n${said.pdf}`,
      said.answers,
      `Une question : ${said.contact}`,
      `${said.signatory.name}\n${said.signatory.capacity}\n${said.incubator}`,
    ].join('\n\n'),
  }
}

/** Two weeks before a draft never sent is deleted. */
export function deletionLetter(said: { incubator: string; title: string; on: string; link: string }): Letter {
  return {
    subject: 'Votre brouillon sera supprimé dans deux semaines',
    text: [
      'Bonjour,',
      `Votre brouillon « ${said.title || 'sans titre'} » n’a pas été envoyé à l’incubateur ${said.incubator}. Il sera supprimé le ${said.on}.`,
      'Si vous voulez garder votre texte, copiez-le d’ici là :',
      said.link,
    ].join('\n\n'),
  }
}
