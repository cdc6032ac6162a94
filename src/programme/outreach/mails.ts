import type { Incubator } from '../incubators/incubator.ts'

/** Courriers sans compte : each says why it comes, and how to stop. */
export interface Written {
  subject: string
  text: string
}

export const signed = (incubator: Incubator, why: string): string =>
  `${incubator.name}\n${incubator.administration}\n\n${why}`

/** Paragraphs, an empty line between them. */
export const paragraphs = (...parts: (string | null)[]): string => parts.filter(Boolean).join('\n\n')

const NOT_ASKED =
  'Si vous n’avez rien demandé, ignorez ce message : sans votre confirmation, votre adresse est effacée au bout de sept jours.'

/** The first e-mail to an address: it confirms by a button, on the page of the link. */
export function confirmation(said: {
  incubator: Incubator
  subject: string
  what: string
  button: string
  link: string
}): Written {
  return {
    subject: said.subject,
    text: paragraphs(
      'Bonjour,',
      said.what,
      `Pour confirmer, ouvrez cette page puis cliquez sur « ${said.button} » :\n${said.link}`,
      signed(said.incubator, NOT_ASKED),
    ),
  }
}
