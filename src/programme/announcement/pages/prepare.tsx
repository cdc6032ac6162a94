import {
  Alert,
  Badge,
  Empty,
  ErrorSummary,
  Form,
  fr,
  MailAddress,
  Page,
  Pager,
  Radios,
  Section,
  type Shell,
  T,
  Table,
  TextField,
  Title,
} from '../../../design/index.ts'
import { OUTCOMES, type Stage } from '../../applications/decision.ts'
import { OUTCOME_WORDS } from '../../applications/decision-wording.ts'
import { OUTCOME_SLUGS, STAGE_SLUGS } from '../announcement.ts'
import { issueWords } from '../issue-words.ts'
import type { MomentTyped } from '../moment.ts'
import { isBlocking, type PlanFacts, type PlanIssue, type PlannedLetter } from '../plan.ts'
import { STAGE_TITLES } from '../wording.ts'
import { announcementsPath, countWords, stagePath, WhyTeam } from './parts.tsx'

export interface PrepareProps {
  shell: Shell
  slug: string
  callTitle: string
  stage: Stage
  facts: PlanFacts
  issues: PlanIssue[]
  answersOn: string
  letters: PlannedLetter[]
  first: boolean
  next: string | undefined
  typed: MomentTyped
  zoneWords: string
  errors: { field: string; message: string }[]
  /** Why the last click announced nothing. */
  refusal: string | undefined
}

/** Preparing an announcement: who, how many, what is missing, each letter, then the moment. */
export function PreparePage(props: PrepareProps) {
  const { shell, slug, callTitle, stage, facts, issues, errors, refusal } = props
  const title = `Préparer l'annonce : ${STAGE_TITLES[stage].toLowerCase()}`
  const counted = countWords(stage, facts.counts)
  return (
    <Page
      shell={shell}
      title={title}
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: announcementsPath(slug), label: 'Annonces' },
      ]}
    >
      <Title lead={counted === '' ? undefined : `${counted}.`}>{title}</Title>
      <ErrorSummary errors={errors} />
      {refusal && (
        <Alert tone="warning" title="Rien n'est annoncé">
          <p>
            <T>{refusal}</T>
          </p>
        </Alert>
      )}
      <Issues issues={issues} facts={facts} answersOn={props.answersOn} />
      {counted !== '' && <Choose {...props} />}
      <Letters {...props} />
      <Recipients {...props} />
      <WhyTeam />
    </Page>
  )
}

export function Issues({ issues, facts, answersOn }: Pick<PrepareProps, 'issues' | 'facts' | 'answersOn'>) {
  const shown = issues.filter(issue => issue !== 'nothing-to-announce')
  if (shown.length === 0) return null
  const blocked = shown.some(isBlocking)
  return (
    <Alert tone="warning" title={blocked ? 'À régler avant d’annoncer' : 'À savoir avant d’annoncer'}>
      <ul>
        {shown.map(issue => (
          <li>
            <T>{issueWords(issue, facts, answersOn)}</T>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function Choose({ slug, stage, typed, zoneWords, errors }: PrepareProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  return (
    <Section title="Choisir le moment" id="moment">
      <Form action={`${stagePath(slug, stage)}/confirmation`} method="get" submit="Relire avant d'annoncer">
        <Radios
          name="quand"
          legend="Quand annoncer ?"
          hint="Toutes ces personnes l'apprennent au même moment. Rien n'est annoncé avant la page suivante."
          value={typed.when}
          error={error('quand')}
          options={[
            { value: 'maintenant', label: 'Maintenant' },
            { value: 'plus-tard', label: 'Plus tard, à la date et à l’heure ci-dessous' },
          ]}
        />
        <TextField
          name="date"
          label="Date"
          type="date"
          value={typed.date}
          width="medium"
          error={error('date')}
        />
        <TextField
          name="heure"
          label="Heure"
          hint={`Exemple : 14 h 30. ${zoneWords}`}
          value={typed.time}
          width="short"
          error={error('heure')}
        />
      </Form>
    </Section>
  )
}

function Letters({ slug, stage, facts }: PrepareProps) {
  return (
    <Section title="Les courriers" id="courriers">
      <Table
        caption="Un modèle par décision"
        columns={[
          { key: 'outcome', label: 'Décision' },
          { key: 'count', label: 'À annoncer', align: 'right' },
          { key: 'state', label: 'Modèle' },
        ]}
        rows={OUTCOMES[stage].map(outcome => ({
          outcome: (
            <a href={`${stagePath(slug, stage)}/courriers/${OUTCOME_SLUGS[outcome]}`}>
              {fr(OUTCOME_WORDS[outcome])}
            </a>
          ),
          count: String(facts.counts[outcome] ?? 0),
          state: facts.brokenTemplates.includes(outcome) ? (
            <Badge tone="warning">à corriger</Badge>
          ) : (
            <Badge tone="success">prêt</Badge>
          ),
        }))}
      />
    </Section>
  )
}

function Recipients({ slug, stage, letters, first, next }: PrepareProps) {
  return (
    <Section title="Les destinataires" id="destinataires">
      {letters.length === 0 ? (
        <Empty title="Personne n'attend d'annonce à cette étape.">
          <p>
            <T>Chaque décision enregistrée et pas encore annoncée apparaîtra ici, avec son courrier.</T>
          </p>
        </Empty>
      ) : (
        <Table
          caption="La candidature envoyée la première en premier"
          columns={[
            { key: 'person', label: 'Personne' },
            { key: 'title', label: 'Projet' },
            { key: 'outcome', label: 'Décision' },
            { key: 'recipient', label: 'Adresse' },
            { key: 'letter', label: 'Courrier' },
          ]}
          rows={letters.map(({ applicationId, personId, person, title, outcome, recipient }) => ({
            person: <bdi>{person}</bdi>,
            title: <bdi>{title}</bdi>,
            outcome: fr(OUTCOME_WORDS[outcome]),
            recipient:
              recipient === '' ? (
                <Badge tone="warning">{personId === null ? 'à poster' : 'aucune'}</Badge>
              ) : (
                <MailAddress>{recipient}</MailAddress>
              ),
            letter: (
              <a
                href={`/gestion/candidatures/${applicationId}/courriers/${STAGE_SLUGS[stage]}`}
                aria-label={fr(`Lire le courrier de ${person}`)}
              >
                Lire
              </a>
            ),
          }))}
        />
      )}
      <Pager
        label="Pages de destinataires"
        previous={first ? undefined : `${stagePath(slug, stage)}#destinataires`}
        next={next}
      />
    </Section>
  )
}
