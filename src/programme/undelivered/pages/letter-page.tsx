import {
  ErrorSummary,
  Facts,
  Form,
  fr,
  Page,
  Quoted,
  Radios,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { againFrom, announcementPath, isWaiting, type Undelivered } from '../letter.ts'
import { reasonWords } from '../reasons.ts'
import { kindWords, STATE_WORDS, WHY_TEAM, whatToDo } from '../wording.ts'
import { Recipient } from './list-page.tsx'

export interface LetterProps {
  shell: Shell
  letter: Undelivered
  /** Where it can be sent anew, the address it was for first. */
  addresses: string[]
  zone: string
  error: string | undefined
}

/** One letter that did not arrive: why, and what can be done of it. */
export function LetterPage({ shell, letter, addresses, zone, error }: LetterProps) {
  const path = `/gestion/courriers-non-remis/${letter.id}`
  const from = againFrom(letter)
  return (
    <Page
      shell={shell}
      title={`${kindWords(letter.kind)} : ${STATE_WORDS[letter.state]}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: '/gestion/courriers-non-remis', label: 'Courriers non remis' },
      ]}
    >
      <Title lead={reasonWords(letter)}>
        {fr(`${kindWords(letter.kind)} : ${STATE_WORDS[letter.state]}`)}
      </Title>
      <ErrorSummary errors={error ? [{ field: 'adresse', message: error }] : []} />
      <Facts
        items={[
          { term: 'Pour', value: <Recipient letter={letter} /> },
          { term: 'Écrit le', value: frenchDateTime(letter.writtenAt, zone) },
          {
            term: letter.state === 'bounced' ? 'Revenu le' : 'Dernier essai',
            value: frenchDateTime(letter.failedAt, zone),
          },
          { term: 'Essais', value: String(letter.attempts) },
        ]}
      />
      {letter.applicationId && (
        <p>
          <a href={`/gestion/candidatures/${letter.applicationId}`}>{fr('Voir la candidature')}</a>
        </p>
      )}
      {letter.diagnostic && (
        <Section title="Ce que le serveur a répondu">
          <Quoted text={letter.diagnostic} />
        </Section>
      )}
      <Section title="Que faire ?">
        <ul>
          {whatToDo(letter, from).map(line => (
            <li>
              <T>{line}</T>
            </li>
          ))}
          {from === 'announcement' && announcementPath(letter) !== '' && (
            <li>
              <a href={announcementPath(letter)}>{fr('Renvoyer ce courrier depuis l’annonce')}</a>
            </li>
          )}
          {from === 'here' && (
            <li>
              <a href={`${path}/impression`}>{fr('Voir la lettre à imprimer')}</a>
            </li>
          )}
        </ul>
      </Section>
      {from === 'here' && !isWaiting(letter) && (
        <Section title="Envoyer à nouveau">
          <Form action={`${path}/renvoi`} submit="Envoyer à nouveau">
            <Radios
              name="adresse"
              legend="À quelle adresse ?"
              hint="L’adresse d’origine, et celles que la personne a confirmées. L’envoi est noté dans l’historique."
              value={addresses.length === 1 ? (addresses[0] ?? '') : ''}
              error={error}
              options={addresses.map((address, index) => ({
                value: address,
                label: index === 0 ? `${address} (celle d’origine)` : address,
              }))}
            />
          </Form>
        </Section>
      )}
      {!isWaiting(letter) && (
        <Section title="La personne est prévenue autrement">
          <p>
            <T>Par téléphone, sur papier : le courrier quitte la liste, l’historique le garde.</T>
          </p>
          <Form action={`${path}/classement`} submit="Classer ce courrier" variant="quiet" />
        </Section>
      )}
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
