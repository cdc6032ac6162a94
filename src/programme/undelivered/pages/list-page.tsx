import {
  Badge,
  Empty,
  fr,
  MailAddress,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { isWaiting, type Undelivered } from '../letter.ts'
import { reasonWords } from '../reasons.ts'
import { HIDDEN_RECIPIENT, kindWords, STATE_WORDS, WHY_TEAM } from '../wording.ts'

export interface ListProps {
  shell: Shell
  /** The call they are about; null for all that one's incubators wrote. */
  call: { slug: string; title: string } | null
  zone: string
  letters: Undelivered[]
  said: string | null
}

/** Letters that did not arrive: those to look at, then those tried again by themselves. */
export function ListPage({ shell, call, zone, letters, said }: ListProps) {
  const toLookAt = letters.filter(letter => !isWaiting(letter))
  const waiting = letters.filter(isWaiting)
  const lead =
    toLookAt.length === 0
      ? 'Aucun courrier ne demande quelque chose de vous.'
      : `${plural(toLookAt.length, 'courrier n’est pas arrivé', 'courriers ne sont pas arrivés')} : dites à chaque personne ce qu’elle n’a pas reçu.`
  return (
    <Page
      shell={shell}
      title={call ? `Courriers non remis – ${call.title}` : 'Courriers non remis'}
      kind="queue"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        ...(call ? [{ href: `/gestion/appels/${call.slug}`, label: call.title }] : []),
      ]}
    >
      <Title lead={lead}>Courriers non remis</Title>
      {said && (
        <p role="status">
          <T>{said}</T>
        </p>
      )}
      {letters.length === 0 && (
        <Empty title="Tous les courriers sont partis.">
          <p>
            <T>
              Un courrier refusé, revenu ou coupé en route apparaît ici, avec sa raison et ce qu’on peut
              faire.
            </T>
          </p>
        </Empty>
      )}
      {toLookAt.length > 0 && (
        <Section title="À voir">
          <Letters letters={toLookAt} zone={zone} caption="Le dernier échec en premier" />
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title="En attente">
          <p>
            <T>Ils sont tentés de nouveau tout seuls, de plus en plus rarement, jusqu’à ce qu’ils partent.</T>
          </p>
          <Letters letters={waiting} zone={zone} caption="Le dernier essai en premier" />
        </Section>
      )}
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}

function Letters({ letters, zone, caption }: { letters: Undelivered[]; zone: string; caption: string }) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'kind', label: 'Courrier' },
        { key: 'to', label: 'Pour' },
        { key: 'reason', label: 'Pourquoi' },
        { key: 'at', label: 'Depuis le' },
      ]}
      rows={letters.map(letter => ({
        kind: (
          <>
            <a href={`/gestion/courriers-non-remis/${letter.id}`}>{fr(kindWords(letter.kind))}</a>{' '}
            <Badge tone={isWaiting(letter) ? 'info' : 'warning'}>{STATE_WORDS[letter.state]}</Badge>
          </>
        ),
        to: <Recipient letter={letter} />,
        reason: fr(reasonWords(letter)),
        at: fr(frenchDateTime(letter.failedAt, zone)),
      }))}
    />
  )
}

export function Recipient({ letter: { recipient, person } }: { letter: Undelivered }) {
  if (recipient === null) return <T>{HIDDEN_RECIPIENT}</T>
  return (
    <>
      {person?.name && (
        <>
          <bdi>{person.name}</bdi>
          <br />
        </>
      )}
      <MailAddress>{recipient}</MailAddress>
    </>
  )
}
