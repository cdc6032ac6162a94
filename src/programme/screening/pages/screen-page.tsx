import {
  ActionLink,
  Alert,
  Beside,
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
import type { ScreeningOutcome } from '../../applications/decision.ts'
import { queuePath } from '../queue.ts'
import type { UsualReason } from '../screening.ts'
import { isResent, type Sheet } from '../sheet.ts'
import { OUTCOME_CHOICES, REASON_CHOICES, SCREENING_WHY } from '../wording.ts'
import { DecisionForm, type DecisionFormProps } from './decision-form.tsx'
import { LastDecision } from './last-decision.tsx'
import { SheetView } from './sheet-view.tsx'

export interface ScreenProps extends Omit<DecisionFormProps, 'skip'> {
  shell: Shell
  slug: string
  callTitle: string
  /** Why nothing was recorded, when it is not a field's fault. */
  trouble?: string | undefined
}

/** One application to screen, or whose screening changes: what was sent beside the decision. */
export function ScreenPage(props: ScreenProps) {
  const { shell, slug, callTitle, sheet, errors, trouble, zone, now } = props
  const pending = pendingMoment(sheet, now)
  const closed = sheet.withdrawn || pending !== null
  return (
    <Page
      shell={shell}
      title={`Recevabilité : ${sheet.title}`}
      kind="queue"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        { href: queuePath(slug), label: 'Examen de recevabilité' },
      ]}
    >
      <ErrorSummary errors={errors} />
      {trouble && (
        <Alert tone="danger">
          <p>{fr(trouble)}</p>
        </Alert>
      )}
      <Title lead="Examen de recevabilité">{<bdi>{sheet.title}</bdi>}</Title>
      {isResent(sheet) && !closed && (
        <Alert tone="info">
          <p>
            {fr(
              `Une nouvelle version a été envoyée depuis la dernière décision, le ${frenchDateTime(sheet.sentAt, zone)} : c’est elle que vous lisez.`,
            )}
          </p>
        </Alert>
      )}
      <Beside work={closed ? <Closed {...props} pending={pending} /> : <DecisionForm {...props} />}>
        <SheetView sheet={sheet} zone={zone} level="page" />
      </Beside>
      <Why>{SCREENING_WHY}</Why>
    </Page>
  )
}

/** When the last decision is to be announced, if that is still to come. */
function pendingMoment({ decisions }: Sheet, now: Date): Date | null {
  const moment = decisions.at(-1)?.moment ?? null
  return moment !== null && moment > now ? moment : null
}

/** Nothing can be decided now: why, and what to do. */
function Closed(props: ScreenProps & { pending: Date | null }) {
  const { slug, sheet, pending, zone, now } = props
  return (
    <Section title={pending === null ? 'Cette candidature est retirée' : 'Cette décision va être annoncée'}>
      <p>
        {fr(
          pending === null
            ? 'La personne qui la porte l’a retirée : rien n’est à décider.'
            : `Elle sera annoncée le ${frenchDateTime(pending, zone)}. Pour la changer, annulez d’abord l’annonce.`,
        )}
      </p>
      <LastDecision sheet={sheet} zone={zone} now={now} />
      <Kept {...props} />
      {pending === null ? (
        <ActionLink href={queuePath(slug)}>Examiner la suivante</ActionLink>
      ) : (
        <ActionLink href={`/gestion/appels/${slug}/annonces`}>Voir les annonces</ActionLink>
      )}
    </Section>
  )
}

/** What was typed and could not be recorded. */
function Kept({ typed, trouble }: ScreenProps) {
  if (trouble === undefined) return null
  const outcome = OUTCOME_CHOICES[typed.outcome as ScreeningOutcome]?.label
  const usual = REASON_CHOICES[typed.usual as UsualReason]?.label
  return (
    <>
      <p>
        {fr(
          `Vous aviez choisi : ${[outcome, usual]
            .filter(Boolean)
            .map(label => `« ${label} »`)
            .join(', ')}. Votre texte :`,
        )}
      </p>
      <Quoted text={typed.detail || '(vide)'} />
    </>
  )
}
