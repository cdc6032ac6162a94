import {
  ActionLink,
  Alert,
  ErrorSummary,
  fr,
  Page,
  Quoted,
  Section,
  type Shell,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { Change } from '../../calls/changes.ts'
import type { VisaComment, VisaRequest } from '../visa.ts'
import { VERDICT_WORDS, VISA_NAMES, WHY_READER } from '../wording.ts'
import { draftPath } from './addresses.ts'
import { Changes } from './changes.tsx'
import { VerdictForm } from './verdict-form.tsx'

export interface Typed {
  verdict: string
  words: string
  part: string
  comment: string
}
export type Errors = readonly { field: string; message: string }[]

export interface ReaderProps {
  shell: Shell
  secret: string
  title: string
  incubator: string
  zone: string
  request: VisaRequest
  /** Of the guide that is on this page. */
  number: number
  /** Since the last verdict, or since the page was opened; null when there is nothing to compare. */
  changes: Change[] | null
  comments: VisaComment[]
  typed: Typed
  errors: Errors
  said: string | null
  /** The guide changed while this page was open. */
  moved: boolean
}

/** The page of a visa's link: the draft to read, remarks, the verdict. Nothing is decided before its button. */
export function ReaderPage(props: ReaderProps) {
  const { shell, secret, title, incubator, request, changes, errors, said, moved } = props
  return (
    <Page shell={shell} title="Votre visa" kind="focus">
      {said && <Alert tone="success" title={said} />}
      <Title
        lead={`L'incubateur ${incubator} vous demande votre visa (${VISA_NAMES[request.kind]}) sur le projet d'appel « ${title} ».`}
      >
        Votre visa
      </Title>
      <ErrorSummary errors={[...errors]} />
      {moved && (
        <Alert tone="warning" title="Le guide vient de changer">
          <p>
            {fr(
              'Votre réponse n’est pas enregistrée : elle est ci-dessous. Relisez ce qui a changé, puis répondez.',
            )}
          </p>
        </Alert>
      )}
      {request.last && <Last {...props} />}
      {changes && (
        <Section title="Ce qui a changé depuis" id="changements">
          <Changes changes={changes} />
        </Section>
      )}
      <Section title="Lire le projet" id="lire">
        <p>{fr('C’est la page que les agents liront une fois cette version publiée.')}</p>
        <p>
          <ActionLink href={draftPath(secret)} variant="quiet">
            Lire le projet tel que les agents le liront
          </ActionLink>
        </p>
      </Section>
      <VerdictForm {...props} />
      <Why>{WHY_READER}</Why>
    </Page>
  )
}

function Last({ request: { last }, zone }: ReaderProps) {
  if (!last) return null
  return (
    <Section title="Votre dernière réponse" id="reponse">
      <p>{fr(`${VERDICT_WORDS[last.verdict]}, le ${frenchDateTime(last.givenAt, zone)}.`)}</p>
      {last.words && <Quoted text={last.words} />}
    </Section>
  )
}
