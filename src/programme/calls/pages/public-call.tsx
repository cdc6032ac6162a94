import {
  ActionLink,
  Alert,
  Details,
  Facts,
  fr,
  MainAction,
  Page,
  Prose,
  Section,
  type Shell,
  Table,
  Timeline,
  Title,
  WithAside,
} from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { type CallStatus, lastMinute, statusOf } from '../call.ts'
import type { SectionKey } from '../guide.ts'
import type { ListedCall } from '../listed-call.ts'
import { momentsOf } from '../moments.ts'
import { render, variablesOf } from '../variables.ts'
import { LABEL_WORDS, SECTION_TITLES } from '../wording.ts'
import { Promises } from './promises.tsx'

export interface PublicCallProps {
  shell: Shell
  listed: ListedCall
  now: Date
  /** Set on the organiser's preview: what is shown is not public. */
  preview?: { back: string } | undefined
}

/** The page an agent reads to know, in two minutes, whether the call is for them. */
export function PublicCallPage({ shell, listed, now, preview }: PublicCallProps) {
  const { call, content, incubator } = listed
  const status = preview ? 'open' : statusOf(call, now)
  const variables = variablesOf(content, {
    incubator: incubator.name,
    administration: incubator.administration,
  })
  const text = (key: SectionKey) => render(content.sections[key], variables)
  const written = (key: SectionKey) =>
    text(key).trim() === '' ? null : (
      <Section title={SECTION_TITLES[key]}>
        <Prose text={text(key)} />
      </Section>
    )
  return (
    <Page shell={shell} title={content.title || 'Appel sans titre'} kind="public">
      {preview && (
        <Alert tone="warning" title="Aperçu : cette page n’est pas publique">
          <ActionLink href={preview.back} variant="quiet">
            Revenir à la préparation
          </ActionLink>
        </Alert>
      )}
      <Title lead={deadline(listed, status)}>{content.title || 'Appel sans titre'}</Title>
      <WithAside aside={<Brief listed={listed} status={status} preview={preview !== undefined} now={now} />}>
        <Prose text={text('pitch')} />
        <Section title="Est-ce pour moi ?">
          <Prose text={content.perimeter} />
          {content.theme !== '' && <p>{fr(`Thème de cet appel : ${content.theme}`)}</p>}
          <p>{fr('Aucune compétence en informatique n’est demandée.')}</p>
        </Section>
        {written('objectives')}
        {written('length')}
        <Promises content={content} />
        <Section title={SECTION_TITLES.apply}>
          <Prose text={text('apply')} />
        </Section>
        <Section title={SECTION_TITLES.criteria}>
          <Prose text={text('criteria')} />
          <Table
            caption="Ce que le jury regarde"
            columns={[
              { key: 'name', label: 'Critère' },
              { key: 'description', label: 'Ce que cela veut dire' },
              { key: 'weight', label: 'Poids', align: 'right' },
            ]}
            rows={content.criteria.map(({ name, description, weight }) => ({
              name: fr(name),
              description: fr(description),
              weight: fr(`${weight ?? 0} %`),
            }))}
          />
        </Section>
        {written('decision')}
        {written('schedule')}
        {content.faq.length > 0 && (
          <Section title="Questions fréquentes">
            {content.faq.map(({ question, answer }) => (
              <Details summary={question}>
                <Prose text={render(answer, variables)} />
              </Details>
            ))}
          </Section>
        )}
        {written('data')}
        {written('contact')}
      </WithAside>
      {status === 'open' && !preview && (
        <MainAction href={`/appels/${call.slug}/candidater`}>Écrire ma candidature</MainAction>
      )}
    </Page>
  )
}

function deadline({ call, content, incubator }: ListedCall, status: CallStatus): string {
  const { opens, closes, answers } = content.dates
  if (status === 'announced' && opens !== '')
    return `Vous pourrez écrire votre candidature à partir du ${frenchDate(opens)}.`
  if (status === 'closed')
    return answers === ''
      ? 'Cet appel est clos.'
      : `Cet appel est clos. Chaque personne qui a candidaté aura une réponse le ${frenchDate(answers)} au plus tard.`
  if (call.closesAt && status === 'open')
    return `Vous avez jusqu’au ${frenchDateTime(lastMinute(call.closesAt), incubator.zone)}.`
  return closes === '' ? 'Dates à venir.' : `Vous avez jusqu’au ${frenchDate(closes)} à 23 h 59.`
}

function Brief({
  listed,
  status,
  preview,
  now,
}: {
  listed: ListedCall
  status: CallStatus
  preview: boolean
  now: Date
}) {
  const { call, content, incubator } = listed
  return (
    <>
      {status === 'open' && (
        <p>
          <ActionLink href={preview ? '#contenu' : `/appels/${call.slug}/candidater`}>
            Écrire ma candidature
          </ActionLink>
        </p>
      )}
      <Facts
        items={[
          { term: LABEL_WORDS[content.label], value: incubator.name },
          { term: 'Temps pour écrire', value: 'Vingt minutes environ, sans compte à créer' },
          ...(content.dates.answers === ''
            ? []
            : [{ term: 'Réponse à tous', value: `Le ${frenchDate(content.dates.answers)} au plus tard` }]),
          { term: 'Contact', value: <a href={`mailto:${content.contact}`}>{content.contact}</a> },
        ]}
      />
      <Timeline title="Le calendrier" items={momentsOf(content.dates, now, incubator.zone)} />
    </>
  )
}
