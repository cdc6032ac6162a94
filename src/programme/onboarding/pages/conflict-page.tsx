import {
  Alert,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Section,
  type Shell,
  T,
  Title,
  TwoValues,
  VersionChoice,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { type Onboarding, type OnboardingStep, STEP_SLUGS } from '../onboarding.ts'
import { MEMBER_FIELDS, STEP_FIELDS } from '../step-fields.ts'
import { rowsTyped, type Typed, typedOf } from '../step-form.ts'
import { STEP_WORDS } from '../wording.ts'
import { crumbsUnder, homeOf, type Side, type Whose, WhySide } from './parts.tsx'

export interface ConflictProps {
  shell: Shell
  side: Side
  onboarding: Onboarding
  call: Whose
  zone: string
  step: OnboardingStep
  typed: Typed
  /** The choice was asked for, and not made. */
  unchosen: boolean
}

const NO_CHOICE = 'Choisissez la version à garder.'

/** The same step was saved in another window or by someone else: both versions, and the person chooses. */
export function ConflictPage({ shell, side, onboarding, call, zone, step, typed, unchosen }: ConflictProps) {
  const kept = onboarding.steps[step]
  const theirs = kept ? typedOf(step, kept.content) : {}
  return (
    <Page
      shell={shell}
      title={`Deux versions à départager – ${STEP_WORDS[step].title}`}
      kind="focus"
      breadcrumbs={crumbsUnder(side, call, onboarding)}
    >
      <Title lead={STEP_WORDS[step].title}>Deux versions à départager</Title>
      <ErrorSummary errors={unchosen ? [{ field: 'choix', message: NO_CHOICE }] : []} />
      <Alert tone="warning">
        <p>
          <T>
            Cette étape a été enregistrée dans une autre fenêtre, ou par une autre personne, pendant que vous
            écriviez. Rien n'est perdu : choisissez ce que vous gardez.
          </T>
        </p>
      </Alert>
      <Form
        action={`${homeOf(side, onboarding.id)}/etapes/${STEP_SLUGS[step]}`}
        submit="Garder cette version"
      >
        <Hidden name="version" value={String(kept?.number ?? 0)} />
        <Hidden name="vu" value="1" />
        {Object.entries(typed).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {differences(step, theirs, typed).map(({ label, kept: saved, mine }) => (
          <Section title={label}>
            <TwoValues theirs={saved} mine={mine} />
          </Section>
        ))}
        <VersionChoice
          theirs="enregistree"
          mine="mienne"
          hint={kept && savedBy(kept, zone)}
          error={unchosen ? NO_CHOICE : undefined}
        />
      </Form>
      <WhySide side={side} />
    </Page>
  )
}

const savedBy = ({ by, savedAt }: { by: string; savedAt: Date }, zone: string) =>
  `Par ${by || "l'équipe"}, le ${frenchDateTime(savedAt, zone)}.`

function differences(step: OnboardingStep, theirs: Typed, mine: Typed) {
  const rows = Array.from({ length: Math.max(rowsTyped(theirs), rowsTyped(mine)) }, (_, index) => index + 1)
  const fields =
    step === 'team'
      ? rows.flatMap(row =>
          MEMBER_FIELDS.map(({ name, label }) => ({
            name: `${name}-${row}`,
            label: `Personne ${row} : ${label}`,
          })),
        )
      : STEP_FIELDS[step]
  const gone = (row: string) => mine[`equipe-retirer-${row}`] !== undefined
  return fields
    .map(({ name, label }) => {
      const said = gone(/\d+$/.exec(name)?.[0] ?? '') ? '' : (mine[name] ?? '').trim()
      return { label, kept: theirs[name] ?? '', mine: said }
    })
    .filter(({ kept, mine: said }) => kept !== said)
}
