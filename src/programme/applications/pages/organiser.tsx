import {
  Badge,
  Code,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Page,
  Quoted,
  Radios,
  Section,
  type Shell,
  Table,
  TextArea,
  Title,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Field } from '../form.ts'
import { COMMUNICABILITY_WORDS, type Note } from '../note.ts'
import { sentWords } from '../sent-words.ts'
import { Answers } from './answers.tsx'
import { Decisions, type DecisionsProps } from './decisions.tsx'
import { Why } from './why.tsx'
import { Withdrawn } from './withdrawn.tsx'

export interface OrganiserProps {
  shell: Shell
  id: string
  callSlug: string
  callTitle: string
  zone: string
  title: string
  facts: { term: string; value: string }[]
  withdrawal: { at: Date; reason: string } | undefined
  form: readonly Field[]
  values: ReadonlyMap<string, string>
  versions: { receipt: string; sentAt: Date; fingerprint: string; graceUntil: Date | null }[]
  decisions: Omit<DecisionsProps, 'id' | 'zone' | 'announcements'>
  notes: Note[]
  typed: { body: string; communicability: string }
  errors: { field: string; message: string }[]
  why: string[]
}

/** Who wrote it, said under the title. */
const IN_FACTS = ['nom', 'service', 'poste']

/** One application, as the organiser reads it: what was sent, apart what the jury never sees, the notes. */
export function OrganiserPage(props: OrganiserProps) {
  const {
    shell,
    id,
    callSlug,
    callTitle,
    zone,
    title,
    facts,
    withdrawal,
    form,
    values,
    versions,
    notes,
    typed,
    errors,
  } = props
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Page
      shell={shell}
      title={title}
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${callSlug}`, label: callTitle },
        { href: `/gestion/appels/${callSlug}/candidatures`, label: 'Candidatures reçues' },
      ]}
    >
      <Title>{<bdi>{title}</bdi>}</Title>
      <ErrorSummary errors={errors} />
      {withdrawal && <Withdrawn {...withdrawal} zone={zone} />}
      <Facts items={facts} />
      <p>
        <a href={`/gestion/candidatures/${id}/echanges`}>{fr('Échanges avec la personne')}</a>
        {' · '}
        <a href={`/gestion/candidatures/${id}/rappel`}>Rappel</a>
      </p>
      <Section title="La candidature">
        <Answers form={form} values={values} which="shared" toReader={{ but: IN_FACTS }} />
      </Section>
      {form.some(field => field.private && values.get(field.id)) && (
        <Section title="Jamais montré au jury">
          <Answers form={form} values={values} which="private" toReader={{ but: [] }} />
        </Section>
      )}
      <Decisions
        id={id}
        zone={zone}
        announcements={`/gestion/appels/${callSlug}/annonces`}
        {...props.decisions}
      />
      <Section title="Versions envoyées">
        {versions.length > 1 && (
          <p>
            <a href={`/gestion/candidatures/${id}/versions`}>
              {fr('Voir ce qui a changé entre deux envois')}
            </a>
          </p>
        )}
        <Table
          caption="Chaque envoi, avec son empreinte"
          columns={[
            { key: 'receipt', label: 'Récépissé' },
            { key: 'sentAt', label: 'Envoyée le' },
            { key: 'fingerprint', label: 'Empreinte' },
          ]}
          rows={versions.map(({ receipt, fingerprint, ...sending }) => ({
            receipt: <Code text={receipt} />,
            sentAt: fr(sentWords(sending, zone)),
            fingerprint,
          }))}
        />
      </Section>
      <Section title="Notes de l’équipe">
        {notes.map(({ body, communicability, writtenAt, author }) => (
          <>
            <p>
              {fr(`${author || 'L’équipe'}, ${frenchDateTime(writtenAt, zone)}`)}{' '}
              <Badge>{COMMUNICABILITY_WORDS[communicability].label}</Badge>
            </p>
            <Quoted text={body} />
          </>
        ))}
        <Form action={`/gestion/candidatures/${id}/notes`} submit="Ajouter la note" variant="quiet">
          <TextArea name="note" label="Ajouter une note" value={typed.body} rows={4} error={error('note')} />
          <Radios
            name="communicabilite"
            legend="Qui pourra l’obtenir ?"
            value={typed.communicability}
            error={error('communicabilite')}
            options={Object.entries(COMMUNICABILITY_WORDS).map(([value, words]) => ({ value, ...words }))}
          />
        </Form>
      </Section>
      <Why lines={props.why} />
    </Page>
  )
}
