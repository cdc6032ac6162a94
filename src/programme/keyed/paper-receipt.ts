/** Récépissé sur papier : what the receipt by e-mail says, without the links of an account the person does not have. */
export function paperReceipt(said: {
  name: string
  incubator: string
  title: string
  receipt: string
  fingerprint: string
  sentAt: string
  /** What is promised, and by when. */
  answers: string
  contact: string
  signatory: { name: string; capacity: string }
}): { subject: string; text: string } {
  return {
    subject: `Votre candidature est envoyée (${said.receipt})`,
    text: [
      `Bonjour ${said.name},`,
      `Votre candidature « ${said.title} » est bien envoyée à l’incubateur ${said.incubator}.`,
      `Récépissé : ${said.receipt}\nEnvoyée le : ${said.sentAt}\nEmpreinte du contenu (SHA-256) : ${said.fingerprint}`,
      'Une question, ou vous renoncez : écrivez-nous ou téléphonez à l’équipe.',
      said.answers,
      `Contact : ${said.contact}`,
      `${said.signatory.name}\n${said.signatory.capacity}\n${said.incubator}`,
    ].join('\n\n'),
  }
}
