import {
  ErrorSummary,
  Figures,
  Form,
  NextStep,
  number,
  Page,
  Radios,
  Section,
  type Shell,
  T,
  TextArea,
  Title,
  Why,
} from '../../../design/index.ts'
import { LONGEST_REASON, OUTCOMES } from '../../applications/decision.ts'
import type { LackingReviews } from '../lacking-reviews.ts'
import { ADVICE, choicesOf, REASON_PROBLEMS, type View } from '../ranking-wording.ts'
import type { Progress, ReasonProblem } from '../shortlist.ts'
import { LackingReviewsView } from './lacking-reviews.tsx'
import { FigureOfRanking } from './ranking-figure.tsx'
import { Severities, type Severity } from './severities.tsx'
import { NothingHere } from './shortlist-ranking.tsx'
import { type ShortlistRow, ShortlistRows } from './shortlist-rows.tsx'
import { WhatIfForm, type WhatIfProps, whatIfErrors, whatIfQuery } from './what-if.tsx'

export interface ShortlistProps {
  shell: Shell
  slug: string
  callTitle: string
  progress: Progress
  lacking: LackingReviews
  view: View
  /** The whole ranking, and the part of it that is listed. */
  lines: ShortlistRow[]
  rows: ShortlistRow[]
  first: boolean
  next: string | undefined
  /** In the calculation shown. */
  places: number | null
  whatIf: WhatIfProps
  severities: Severity[]
  typed: { outcome: string; reason: string }
  problems: ReasonProblem[]
}

/** The jury's working page: what is decided, what is left, in the order of the ranking. */
export function ShortlistPage(props: ShortlistProps) {
  const { shell, slug, callTitle, progress, view, rows, problems } = props
  const decided = progress.kept + progress.refused
  const home = `/gestion/appels/${slug}`
  return (
    <Page
      shell={shell}
      title="Présélection"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
      ]}
    >
      <Title lead={ADVICE}>Présélection</Title>
      <ErrorSummary
        errors={[...problems.map(problem => REASON_PROBLEMS[problem]), ...whatIfErrors(props.whatIf)]}
      />
      <Figures items={figuresOf(progress)} />
      {progress.left > 0 && <LackingReviewsView slug={slug} lacking={props.lacking} />}
      <FigureOfRanking lines={props.lines} places={props.places} />
      <WhatIfForm {...props.whatIf} />
      <ShortlistRows
        {...props}
        asked={whatIfQuery(props.whatIf)}
        path={`${home}/preselection`}
        counts={countsOf(progress)}
        caption="Dans l'ordre du classement ; ouvrez un projet pour décider"
        named={({ id, title }) => (
          <a href={`/gestion/candidatures/${id}/preselection`}>
            <bdi>{title}</bdi>
          </a>
        )}
      />
      {rows.length === 0 && <NothingHere view={view} />}
      <Severities severities={props.severities} />
      {progress.left > 0 && <Remaining {...props} />}
      {decided > 0 && (
        <NextStep
          href={`${home}/preselection/proces-verbal`}
          label={progress.left > 0 ? 'Voir le procès-verbal' : 'Relire le procès-verbal'}
          main={progress.left === 0}
        >
          {progress.left > 0
            ? "Une fois tout décidé, vous clôturez le procès-verbal du jury, puis vous préparez l'annonce."
            : "Tout est décidé. Relisez et clôturez le procès-verbal du jury, si ce n'est pas fait ; sa page mène à l'annonce."}
        </NextStep>
      )}
      <Why>
        Vous faites partie de l'équipe de l'incubateur qui tient cet appel. Personne n'apprend ces décisions
        avant leur annonce.
      </Why>
    </Page>
  )
}

const countsOf = ({ kept, refused, left }: Progress): Record<View, string> => ({
  toutes: number(kept + refused + left),
  'a-decider': number(left),
  preselectionnees: number(kept),
  'non-preselectionnees': number(refused),
})

const figuresOf = ({ places, kept, refused, left }: Progress) => [
  {
    value: places === null ? String(kept) : `${kept} sur ${places}`,
    label: places === null ? 'présélectionnées, le guide ne dit pas le nombre de places' : 'places prises',
  },
  { value: String(refused), label: refused < 2 ? 'non présélectionnée' : 'non présélectionnées' },
  { value: String(left), label: left < 2 ? 'reste à décider' : 'restent à décider' },
]

/** One decision for all that is left; read again before it is made. */
function Remaining({ slug, progress, typed, problems }: ShortlistProps) {
  const error = (field: string) =>
    problems.map(problem => REASON_PROBLEMS[problem]).find(each => each.field === field)?.message
  return (
    <Section title="Décider pour les candidatures restantes">
      <p>
        <T>
          {progress.left < 2
            ? 'Une candidature reste à décider. Vous relirez avant que rien ne soit enregistré.'
            : `${progress.left} candidatures restent à décider, avec une décision et un motif communs. Vous relirez la liste et le texte avant que rien ne soit enregistré.`}
        </T>
      </p>
      <Form action={`/gestion/appels/${slug}/preselection/restantes`} submit="Relire avant de décider">
        <Radios
          name="issue"
          legend="Décision"
          value={typed.outcome}
          error={error('issue')}
          options={choicesOf(OUTCOMES.shortlist)}
        />
        <TextArea
          name="motif"
          label="Motif commun"
          hint="Il figure au procès-verbal, et la lettre à chaque personne s'en inspire."
          value={typed.reason}
          rows={5}
          limit={LONGEST_REASON}
          error={error('motif')}
        />
      </Form>
    </Section>
  )
}
