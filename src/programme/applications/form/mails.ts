import type { Field } from '../form.ts'

/** Courrier des questions nouvelles : what those who already sent are told, when the organiser asks for it. */
export interface NewQuestionsSaid {
  title: string
  incubator: string
  questions: readonly Pick<Field, 'label'>[]
  /** Until when, worded; '' when the call names no closing. */
  until: string
  link: string
  contact: string
}

export function newQuestionsLetter(said: NewQuestionsSaid): { subject: string; text: string } {
  const { title, incubator, questions, until, link, contact } = said
  const one = questions.length === 1
  return {
    subject: `${one ? 'Une nouvelle question' : 'De nouvelles questions'} : ${title}`,
    text: [
      'Bonjour,',
      `Vous avez envoyé une candidature à l’appel « ${title} » de l’incubateur ${incubator}. ${one ? 'Une question vient d’être ajoutée' : 'Des questions viennent d’être ajoutées'} au formulaire :`,
      questions.map(({ label }) => `- ${label}`).join('\n'),
      `Votre candidature envoyée reste valable. Vous pouvez répondre${until === '' ? '' : ` jusqu’au ${until}`}, puis envoyer de nouveau :`,
      link,
      `Contact : ${contact}`,
    ].join('\n\n'),
  }
}
