import { frenchDate } from '../../platform/dates.ts'
import type { ReminderKind } from './reminders.ts'

/** Messages des comités : what the team, the sponsor and the organisers are told by e-mail. */
export interface Message {
  subject: string
  text: string
}

export const recordMessage = (said: {
  product: string
  number: number
  link: string
  incubator: string
}): Message => ({
  subject: `Le relevé de décisions du comité n° ${said.number} est signé`,
  text: [
    'Bonjour,',
    `Le comité d’investissement n° ${said.number} du produit « ${said.product} » est clos. Son relevé de décisions est signé. Vous pouvez le lire, et le télécharger pour le transmettre :`,
    said.link,
    said.incubator,
  ].join('\n\n'),
})

export interface ReminderLine {
  kind: ReminderKind
  about: string
  product: string
  link: string
}

const TITLES: Record<ReminderKind, string> = {
  late: 'En retard',
  eve: 'Demain',
  papers: 'Dossier à préparer : la séance est dans une semaine au plus',
  coming: 'À tenir sous 30 jours, sans date fixée',
}
const ORDER: readonly ReminderKind[] = ['late', 'eve', 'papers', 'coming']

const MOST_LINES = 40

/** One message for everything one person must know that day. */
export function reminderMessage(lines: readonly ReminderLine[], incubator: string, all: string): Message {
  const shown = ORDER.flatMap(kind => lines.filter(line => line.kind === kind)).slice(0, MOST_LINES)
  const left = lines.length - shown.length
  const blocks = ORDER.flatMap(kind => {
    const these = shown.filter(line => line.kind === kind)
    return these.length === 0 ? [] : [`${TITLES[kind]} :\n${these.map(wordsOf).join('\n')}`]
  })
  return {
    subject: subjectOf(lines),
    text: [
      'Bonjour,',
      'Voici ce qui attend pour les comités d’investissement.',
      ...blocks,
      ...(left > 0 ? [`Et ${left} autres, sur la page de suivi.`] : []),
      `Tout le suivi : ${all}`,
      incubator,
    ].join('\n\n'),
  }
}

const DAY: Record<ReminderKind, string> = {
  late: 'devait se tenir au plus tard le',
  eve: 'séance le',
  papers: 'séance le',
  coming: 'au plus tard le',
}

const wordsOf = ({ kind, about, product, link }: ReminderLine) =>
  `- « ${product} » : ${DAY[kind]} ${frenchDate(about)}. ${link}`

function subjectOf(lines: readonly ReminderLine[]): string {
  const [first] = lines
  if (lines.length !== 1 || !first) return `Comités d’investissement : ${lines.length} rappels`
  const words: Record<ReminderKind, string> = {
    late: 'comité d’investissement en retard',
    eve: 'comité d’investissement demain',
    papers: 'dossier du comité d’investissement à préparer',
    coming: 'comité d’investissement à tenir sous 30 jours',
  }
  return `${first.product} : ${words[first.kind]}`
}
