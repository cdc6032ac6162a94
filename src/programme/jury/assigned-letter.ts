/** Courriel de répartition : how many applications are entrusted to a juror, until when, and where to read them. */
export interface AssignedSaid {
  name: string
  call: string
  /** Entrusted by this distribution. */
  added: number
  /** To read in all, those just added included. */
  total: number
  /** When reviews end, in words; '' while nothing says it. */
  until: string
  /** Whether the declaration is signed: nothing opens before. */
  declared: boolean
  link: string
  incubator: { name: string; contactEmail: string }
  signatory: { name: string; capacity: string }
}

const applications = (count: number) => `${count} ${count < 2 ? 'candidature' : 'candidatures'}`

export function assignedLetter(said: AssignedSaid): { subject: string; text: string } {
  const { name, call, added, total, until, declared, link, incubator, signatory } = said
  const more = total > added ? ` Vous en avez ${total} en tout.` : ''
  return {
    subject: `${applications(added)} à évaluer : ${call}`,
    text: [
      `Bonjour ${name},`,
      `${applications(added)} de l’appel « ${call} » ${added < 2 ? 'vous est confiée' : 'vous sont confiées'}.${more} Comptez environ dix minutes pour chacune.`,
      until === ''
        ? 'La date de fin des évaluations n’est pas encore fixée.'
        : `Remettez vos évaluations avant la fin : ${until}.`,
      declared
        ? 'Lisez et évaluez ici :'
        : 'Signez d’abord votre déclaration d’intérêts et de confidentialité :',
      link,
      'Si vous connaissez la personne, le service ou le projet, déportez-vous depuis la page de la candidature.',
      `Une question : ${incubator.contactEmail}`,
      `${signatory.name}\n${signatory.capacity}\n${incubator.name}`,
    ].join('\n\n'),
  }
}
