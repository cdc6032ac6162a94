import { fr, MailAddress, Quoted, Section, Why } from '../../../design/index.ts'
import { type DecisionOutcome, OUTCOMES, type Stage } from '../../applications/decision.ts'
import { STAGE_SLUGS } from '../announcement.ts'
import { OUTCOME_COUNTS } from '../wording.ts'

export const announcementsPath = (slug: string) => `/gestion/appels/${slug}/annonces`
export const stagePath = (slug: string, stage: Stage) => `${announcementsPath(slug)}/${STAGE_SLUGS[stage]}`

export function WhyTeam() {
  return (
    <Why>
      Vous faites partie de l'équipe de l'incubateur qui tient cet appel. Avant le moment choisi, personne
      d'autre ne voit ces décisions ni ces courriers.
    </Why>
  )
}

export function WhyWriter() {
  return (
    <Why>Vous portez cette candidature. Les autres personnes qui candidatent ne voient pas cette page.</Why>
  )
}

/** « 12 lauréates, 3 sur la liste complémentaire », in the order of the outcomes. */
export function countWords(stage: Stage, counts: Partial<Record<DecisionOutcome, number>>): string {
  const said = OUTCOMES[stage].flatMap(outcome => {
    const count = counts[outcome] ?? 0
    const [one, many] = OUTCOME_COUNTS[outcome]
    return count === 0 ? [] : [`${count} ${count < 2 ? one : many}`]
  })
  return said.join(', ')
}

const ON_PAPER = 'aucun e-mail, ce courrier est à poster ou à lire au téléphone'

/** A letter as it is sent: to whom, its title, its text. */
export function LetterView({
  letter,
  level = 3,
}: {
  letter: { person: string; personId: string | null; recipient: string; subject: string; body: string }
  level?: 2 | 3
}) {
  const { person, recipient, subject, body } = letter
  return (
    <Section title={`À ${person}`} level={level}>
      <p>
        {fr('Adresse :')}{' '}
        {recipient === '' ? (
          fr(letter.personId === null ? ON_PAPER : 'aucune adresse confirmée, ce courrier ne partira pas')
        ) : (
          <MailAddress>{recipient}</MailAddress>
        )}
        <br />
        {fr('Objet :')} <bdi>{subject}</bdi>
      </p>
      <Quoted text={body} />
    </Section>
  )
}
