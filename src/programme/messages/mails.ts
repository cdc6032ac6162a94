/** Courriers d'un échange : each message goes to the other side, with where to answer. */
export interface MessageSaid {
  incubator: string
  title: string
  received: boolean
  /** Who wrote. */
  author: string
  body: string
  /** The names of its files. */
  files: readonly string[]
  /** The day an answer is promised by, in French; '' from the team. */
  promised: string
  link: string
}

const quoted = (text: string) =>
  text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')

/** Never attached: they are read on the site, by whoever may. */
const joined = (files: readonly string[]): string[] =>
  files.length === 0
    ? []
    : [
        `Avec ${files.length === 1 ? 'un fichier, à lire' : `${files.length} fichiers, à lire`} sur le site : ${files.join(', ')}.`,
      ]

const named = (title: string) => `« ${title || 'sans titre'} »`

export const messageToTeam = (said: MessageSaid) => ({
  subject: `Message sur ${said.received ? 'la candidature' : 'le brouillon'} ${named(said.title)}`,
  text: [
    'Bonjour,',
    `${said.author} écrit à l’équipe au sujet ${said.received ? 'de la candidature' : 'du brouillon'} ${named(said.title)} :`,
    quoted(said.body),
    ...joined(said.files),
    `Une réponse lui est promise d’ici le ${said.promised}. Répondez sur le site :`,
    said.link,
    said.incubator,
  ].join('\n\n'),
})

/** For a person without an e-mail: the words alone, and how to answer them. */
export const messageOnPaper = (said: MessageSaid, contact: string) => ({
  subject: `L’équipe vous écrit au sujet de ${named(said.title)}`,
  text: [
    'Bonjour,',
    said.body,
    ...(said.files.length === 0 ? [] : [`À joindre à cette lettre : ${said.files.join(', ')}.`]),
    `Pour répondre, écrivez-nous ou téléphonez à l’équipe. Contact : ${contact}`,
    said.incubator,
  ].join('\n\n'),
})

export const messageToAuthor = (said: MessageSaid) => ({
  subject: `L’équipe vous écrit au sujet de ${named(said.title)}`,
  text: [
    'Bonjour,',
    `L’équipe de l’incubateur ${said.incubator} vous écrit au sujet de ${named(said.title)} :`,
    quoted(said.body),
    ...joined(said.files),
    'Pour répondre, ouvrez l’échange sur le site. Une réponse à cet e-mail n’y serait pas ajoutée.',
    said.link,
    [said.author, said.incubator].filter(Boolean).join('\n'),
  ].join('\n\n'),
})
