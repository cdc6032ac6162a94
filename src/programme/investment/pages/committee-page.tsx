import type { Child } from 'hono/jsx'
import {
  ActionLink,
  ActionList,
  Alert,
  Badge,
  DocumentView,
  Facts,
  fr,
  Page,
  Quoted,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { lastDate } from '../committee.ts'
import type { InvestmentAbility } from '../permissions.ts'
import { recordBlocks } from '../record-blocks.ts'
import { type Step, stepsOf } from '../steps.ts'
import type { Committee } from '../whole-committee.ts'
import { STEP_WORDS } from '../wording.ts'
import { committeePath, committeesCrumbs, type Named } from './parts.tsx'

export interface CommitteeProps {
  shell: Shell
  product: Named
  zone: string
  /** The decision in draft is already left out for who may not read it. */
  committee: Committee
  may: (ability: InvestmentAbility) => boolean
  said: string | null
  why: string
}

/** One committee: where it stands, the next thing to do, its relevé once signed. */
export function CommitteePage(props: CommitteeProps) {
  const { shell, product, committee, said, why } = props
  const heading = `Comité d’investissement n° ${committee.number}`
  return (
    <Page
      shell={shell}
      title={`${heading} – ${product.name}`}
      kind="focus"
      breadcrumbs={committeesCrumbs(product)}
    >
      {said && <Alert tone="success" title={said} />}
      <Title lead={product.name}>{heading}</Title>
      <Meeting {...props} />
      {committee.closing ? <Closed {...props} closing={committee.closing} /> : <Steps {...props} />}
      <Dates {...props} />
      <Why>{why}</Why>
    </Page>
  )
}

function Meeting({ committee, zone, may }: CommitteeProps) {
  const { meetsAt, place } = lastDate(committee.dates)
  return (
    <>
      <Facts
        items={[
          { term: 'Séance', value: frenchDateTime(meetsAt, zone) },
          ...(place === '' ? [] : [{ term: 'Lieu', value: <bdi>{place}</bdi> }]),
        ]}
      />
      {!committee.closing && may('setDate') && (
        <p>
          <a href={`${committeePath(committee.id)}/report`}>{fr('Reporter à une autre date')}</a>
        </p>
      )}
    </>
  )
}

/** The steps still open; the first one left to do is the main action. */
function Steps({ committee, may }: CommitteeProps) {
  const home = committeePath(committee.id)
  const steps = stepsOf(committee, may('draftDecision'))
  const next = steps.find(({ name, done }) => !done && may(ABILITY[name]))
  return (
    <>
      {steps.map(({ name, done, words }, index) => (
        <Section title={`Étape ${index + 1} sur ${steps.length} : ${STEP_WORDS[name].title}`} id={name}>
          <p>
            <Badge tone={done ? 'success' : 'neutral'}>{done ? 'fait' : 'à faire'}</Badge> {fr(words)}
          </p>
          <ActionList>
            {may(ABILITY[name]) && (
              <ActionLink
                href={`${home}/${STEP_WORDS[name].path}`}
                variant={next?.name === name ? 'primary' : 'quiet'}
              >
                {STEP_WORDS[name].action}
              </ActionLink>
            )}
            {name === 'dossier' && committee.dossier && (
              <ActionLink href={`${home}/une-page`} variant="quiet">
                Lire la page de la veille
              </ActionLink>
            )}
          </ActionList>
        </Section>
      ))}
    </>
  )
}

const ABILITY: Record<Step['name'], InvestmentAbility> = {
  dossier: 'fillDossier',
  presence: 'notePresence',
  decision: 'draftDecision',
  releve: 'close',
}

function Closed({
  committee,
  closing,
  zone,
}: CommitteeProps & { closing: NonNullable<Committee['closing']> }) {
  const home = committeePath(committee.id)
  return (
    <Section title="Relevé de décisions" id="releve">
      <p>
        <T>{`Clos le ${frenchDateTime(closing.closedAt, zone)}. Empreinte : `}</T>
        <code>{closing.fingerprint}</code>
      </p>
      <ActionList>
        <ActionLink href={`${home}/releve.pdf`}>Télécharger le relevé</ActionLink>
        <ActionLink href={`${home}/une-page`} variant="quiet">
          Lire la page de la veille
        </ActionLink>
      </ActionList>
      <DocumentView blocks={recordBlocks(closing.record)} />
      <p>
        <T>
          Un relevé signé ne se modifie plus. S’il contient une erreur, tenez un nouveau comité : Pépin ne
          sait pas encore écrire de relevé complémentaire.
        </T>
      </p>
    </Section>
  )
}

function Dates({ committee, zone }: CommitteeProps): Child {
  if (committee.dates.length < 2) return null
  return (
    <Section title="Les dates" id="dates">
      {committee.dates.map(({ number, meetsAt, by, setAt, reason }) => (
        <>
          <p>
            <strong>
              {fr(
                number === 1 ? frenchDateTime(meetsAt, zone) : `Reporté au ${frenchDateTime(meetsAt, zone)}`,
              )}
            </strong>
            {fr(`, fixé le ${frenchDateTime(setAt, zone)} par `)}
            <bdi>{by || fr('l’équipe')}</bdi>
          </p>
          {reason !== '' && <Quoted text={reason} />}
        </>
      ))}
    </Section>
  )
}
