import {
  Alert,
  Badge,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  type Tone,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import {
  stateOfVisa,
  VISA_KINDS,
  type VisaComment,
  type VisaKind,
  type VisaRequest,
  type VisaState,
} from '../visa.ts'
import { VISA_NAMES, VISA_STATE_WORDS, WHY_TEAM } from '../wording.ts'
import { visaPath } from './addresses.ts'
import { AskForm } from './ask-form.tsx'
import { RequiredForm } from './required-form.tsx'
import { TeamComments } from './team-comments.tsx'

export interface VisasProps {
  shell: Shell
  slug: string
  title: string
  zone: string
  required: VisaKind[]
  requests: VisaRequest[]
  comments: VisaComment[]
  asked: { kind: string; name: string; address: string }
  errors: readonly { field: string; message: string }[]
  said: string | null
  /** What was chosen, when someone else had changed the required visas meanwhile. */
  clash: string[] | null
}

const TONES: Record<VisaState, Tone> = {
  'not-asked': 'neutral',
  awaited: 'info',
  given: 'success',
  'given-before-changes': 'warning',
  refused: 'danger',
}

/** The visas of a call for its team: where each stands, who to ask, which ones publishing needs. */
export function VisasPage(props: VisasProps) {
  const { shell, slug, title, zone, required, requests, said } = props
  return (
    <Page
      shell={shell}
      title="Visas"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: title },
      ]}
    >
      {said && <Alert tone="success" title={said} />}
      <Title lead="Qui doit être d'accord avant que l'appel soit publié. Chaque personne répond par un lien, sans compte.">
        Visas
      </Title>
      <Table
        caption="Où en est chaque visa"
        columns={[
          { key: 'kind', label: 'Visa' },
          { key: 'required', label: 'Exigé' },
          { key: 'who', label: 'Demandé à' },
          { key: 'state', label: 'État' },
          { key: 'when', label: 'Depuis' },
        ]}
        rows={VISA_KINDS.map(kind => {
          const request = requests.find(each => each.kind === kind)
          const state = stateOfVisa(request)
          const since = request?.last?.givenAt ?? request?.remindedAt ?? request?.requestedAt
          return {
            kind: request ? <a href={visaPath(slug, request.id)}>{VISA_NAMES[kind]}</a> : VISA_NAMES[kind],
            required: required.includes(kind) ? 'oui' : 'non',
            who: request ? <bdi>{request.name}</bdi> : '',
            state: <Badge tone={TONES[state]}>{VISA_STATE_WORDS[state]}</Badge>,
            when: since ? <T>{frenchDateTime(since, zone)}</T> : '',
          }
        })}
      />
      <Section title="Demander un visa" id="demander">
        <AskForm {...props} />
      </Section>
      <Section title="Visas exigés pour publier" id="exigences">
        <RequiredForm {...props} />
      </Section>
      <TeamComments slug={slug} zone={zone} comments={props.comments} />
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
