import {
  Alert,
  Badge,
  ErrorSummary,
  Form,
  fr,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  TextArea,
  Title,
} from '../../../design/index.ts'
import { frenchDate, frenchDateTime } from '../../../platform/dates.ts'
import { LONGEST_REQUEST, lastDayToAnswer, type Reexamination } from '../reexamination.ts'
import { VERDICT_WORDS } from '../wording.ts'
import { CourtToo, LegalWays } from './legal-ways.tsx'
import { WhyWriter } from './parts.tsx'

export interface ReexaminationProps {
  shell: Shell
  id: string
  title: string
  zone: string
  known: Reexamination[]
  /** 'YYYY-MM-DD' up to which one can ask; null when one cannot. */
  until: string | null
  tooLate: boolean
  /** The demand about this decision has its answer: the ways left are elsewhere. */
  answered: boolean
  typed: string
  error: string | undefined
  contact: string
  incubator: string
}

/** Asking for a decision to be examined again, and following what was asked. */
export function ReexaminationPage(props: ReexaminationProps) {
  const { shell, id, title, known, until, typed, error, zone } = props
  return (
    <Page
      shell={shell}
      title={props.answered ? 'Votre demande de réexamen' : 'Demander un réexamen'}
      kind="focus"
      breadcrumbs={[
        { href: '/mes-candidatures', label: 'Mes candidatures' },
        { href: `/candidatures/${id}`, label: 'Ma candidature' },
        { href: `/candidatures/${id}/reponse`, label: 'Réponse' },
      ]}
    >
      <Title>{props.answered ? 'Votre demande de réexamen' : 'Demander un réexamen'}</Title>
      <p>
        <bdi>{title}</bdi>
      </p>
      <ErrorSummary errors={error ? [{ field: 'demande', message: error }] : []} />
      {known.map(each => (
        <Asked asked={each} zone={zone} />
      ))}
      {until !== null && (
        <Section title="Votre demande">
          <p>
            <T>{`Vous pouvez demander un réexamen jusqu'au ${frenchDate(until)}, ici ou par lettre adressée à ${props.incubator}. Vous recevrez une réponse écrite et signée.`}</T>
          </p>
          <Form action={`/candidatures/${id}/reexamen`} submit="Envoyer ma demande">
            <TextArea
              name="demande"
              label="Ce que vous demandez, et pourquoi"
              hint="Ce qui a été mal compris, ce qui manquait, ce qui a changé."
              value={typed}
              rows={10}
              limit={LONGEST_REQUEST}
              error={error}
              required
            />
          </Form>
        </Section>
      )}
      {until === null && typed !== '' && (
        <Section title="Ce que vous venez d’écrire, qui n’est pas envoyé">
          <Quoted text={typed} />
        </Section>
      )}
      {props.tooLate && (
        <Alert tone="warning" title="Le délai de deux mois est passé">
          <p>
            <T>{`Une demande de réexamen n'est plus possible. Pour en parler : ${props.contact}`}</T>
          </p>
        </Alert>
      )}
      {props.answered ? <LegalWays contact={props.contact} /> : <CourtToo />}
      <WhyWriter />
    </Page>
  )
}

export function Asked({ asked, zone }: { asked: Reexamination; zone: string }) {
  const { askedAt, request, verdict, answer, answeredAt } = asked
  return (
    <Section title={`Demande du ${frenchDateTime(askedAt, zone)}`}>
      <p>
        {verdict === null ? (
          <Badge tone="info">en attente de réponse</Badge>
        ) : (
          <Badge>{VERDICT_WORDS[verdict]}</Badge>
        )}
      </p>
      <Quoted text={request} />
      {verdict === null || answeredAt === null ? (
        <p>
          <T>{`Elle est enregistrée. Sans réponse le ${frenchDate(lastDayToAnswer(askedAt, zone))}, elle est considérée comme refusée, et vous avez deux mois pour saisir le tribunal administratif.`}</T>
        </p>
      ) : (
        <>
          <p>{fr(`Réponse du ${frenchDateTime(answeredAt, zone)} :`)}</p>
          <Quoted text={answer} />
        </>
      )}
    </Section>
  )
}
