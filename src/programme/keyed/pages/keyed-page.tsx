import {
  ActionLink,
  Alert,
  ErrorSummary,
  Facts,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Field } from '../../applications/form.ts'
import { WHY_TEAM } from '../wording.ts'
import { type Errors, Said } from './parts.tsx'
import { SheetForm, type SheetFormProps } from './sheet-form.tsx'

export interface KeyedPageProps extends SheetFormProps {
  shell: Shell
  slug: string
  call: string
  title: string
  facts: { term: string; value: string }[]
  validated: boolean
  /** The person has no account: the team corrects how they are reached. */
  correctable: boolean
  /** Whether this reader may still act on it, and what stops them, in words. */
  problem: string
  /** The signed sheet was scanned. */
  hasScan: boolean
  missing: { href: string; message: string }[]
  steps: { href: string; label: string }[]
  /** What the agent said was wrong, when it is the last word. */
  wrong: string
  asked: boolean
  until: string
  said: string
  errors: Errors
  form: readonly Field[]
  values: ReadonlyMap<string, string>
}

/** An application keyed in: what it says, then the two ways to have it validated. */
export function KeyedPage(props: KeyedPageProps) {
  const { shell, slug, call, id, title, facts, validated, missing, steps, wrong, said, errors, problem } =
    props
  const ready = !validated && missing.length === 0 && problem === ''
  return (
    <Page
      shell={shell}
      title={title || 'Candidature saisie'}
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: call },
        { href: `/gestion/appels/${slug}/candidatures/saisies`, label: 'Candidatures saisies' },
      ]}
    >
      <Title>{title || 'Candidature saisie'}</Title>
      <ErrorSummary errors={[...errors]} />
      {said && <Alert tone="success" title={said} />}
      {problem && <Alert tone="warning" title={problem} />}
      {wrong && (
        <Alert tone="warning" title="La personne signale une erreur">
          <Quoted text={wrong} />
          <p>
            <T>Corrigez, puis demandez de nouveau la validation.</T>
          </p>
        </Alert>
      )}
      <Facts items={facts.map(({ term, value }) => ({ term, value: <T>{value}</T> }))} />
      {props.correctable && (
        <p>
          <a href={`/gestion/saisies/${id}/coordonnees`}>
            <T>Corriger les coordonnées</T>
          </a>
        </p>
      )}
      {validated && (
        <p>
          <ActionLink href={`/gestion/candidatures/${id}`}>Voir la candidature reçue</ActionLink>
        </p>
      )}
      {validated && props.correctable && (
        <p>
          <a href={`/gestion/appels/${slug}/courriers-a-poster`}>
            <T>Voir ses courriers à poster</T>
          </a>
        </p>
      )}
      {props.hasScan && (
        <p>
          <a href={`/gestion/saisies/${id}/scan`}>
            <T>Télécharger la feuille signée</T>
          </a>
        </p>
      )}
      {!validated && (
        <Section title="Saisir les réponses">
          {missing.length > 0 && (
            <Alert tone="info" title="Il manque des réponses avant la validation">
              <ul>
                {missing.map(({ href, message }) => (
                  <li>
                    <a href={href}>
                      <T>{message}</T>
                    </a>
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          <ul>
            {steps.map(({ href, label }) => (
              <li>
                <a href={href}>
                  <T>{label}</T>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {ready && <Ways {...props} />}
      <Said form={props.form} values={props.values} />
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}

function Ways(props: KeyedPageProps) {
  const { id, noLink, asked, until } = props
  return (
    <>
      <Section title="Faire valider par e-mail">
        {until && (
          <p>
            <T>{`La validation est acceptée jusqu’au ${until}, veille de la présélection par le jury. C’est l’heure de réception qui compte.`}</T>
          </p>
        )}
        {noLink ? (
          <p>
            <T>{noLink}</T>
          </p>
        ) : (
          <p>
            <ActionLink href={`/gestion/saisies/${id}/validation`}>
              {asked ? 'Demander de nouveau la validation' : 'Demander la validation'}
            </ActionLink>
          </p>
        )}
      </Section>
      <SheetForm {...props} />
    </>
  )
}
