import { Empty, ErrorSummary, Page, type Shell, T, Title, Why } from '../../../design/index.ts'
import { ADVICE, type View } from '../ranking-wording.ts'
import { FigureOfRanking } from './ranking-figure.tsx'
import { OwnSeverity, Severities, type Severity } from './severities.tsx'
import { type ShortlistRow, ShortlistRows } from './shortlist-rows.tsx'
import { WhatIfForm, type WhatIfProps, whatIfErrors, whatIfQuery } from './what-if.tsx'

export interface RankingProps {
  shell: Shell
  slug: string
  callTitle: string
  asJuror: boolean
  places: number | null
  view: View
  lines: ShortlistRow[]
  rows: ShortlistRow[]
  first: boolean
  next: string | undefined
  whatIf: WhatIfProps
  severities: Severity[]
  ownSeverity: number | null
}

/** What the reviews say of the order; advice, said as such. */
export function RankingPage(props: RankingProps) {
  const { shell, slug, callTitle, asJuror, places, view, rows } = props
  const home = `/gestion/appels/${slug}`
  return (
    <Page
      shell={shell}
      title="Classement"
      kind="overview"
      breadcrumbs={
        asJuror
          ? [{ href: '/evaluations', label: 'Mes évaluations' }]
          : [
              { href: '/gestion', label: 'Gestion des appels' },
              { href: home, label: callTitle },
            ]
      }
    >
      <Title lead={ADVICE}>Classement</Title>
      <ErrorSummary errors={whatIfErrors(props.whatIf)} />
      <FigureOfRanking lines={props.lines} places={places} />
      <OwnSeverity effect={props.ownSeverity} />
      <WhatIfForm {...props.whatIf} />
      <ShortlistRows
        {...props}
        path={`${home}/classement`}
        asked={whatIfQuery(props.whatIf)}
        caption={
          places === null
            ? 'La meilleure place en premier ; sans évaluation, en dernier'
            : `La meilleure place en premier, pour ${places} places ; sans évaluation, en dernier`
        }
        named={({ id, title }) =>
          asJuror ? (
            <bdi>{title}</bdi>
          ) : (
            <a href={`/gestion/candidatures/${id}`}>
              <bdi>{title}</bdi>
            </a>
          )
        }
      />
      {rows.length === 0 && <NothingHere view={view} />}
      <Severities severities={props.severities} />
      <Why>
        {asJuror
          ? "Vous siégez au jury, votre déclaration est signée, et l'équipe a ouvert le classement au jury pour cette période. Les candidatures de vos déports n'y figurent pas."
          : "Vous faites partie de l'équipe de l'incubateur qui tient cet appel. Personne d'autre ne voit cette page, hormis le jury quand vous le lui ouvrez."}
      </Why>
    </Page>
  )
}

export function NothingHere({ view }: { view: View }) {
  if (view !== 'toutes')
    return (
      <Empty title="Aucune candidature dans cette partie de la liste.">
        <p>
          <T>Choisissez une autre partie ci-dessus.</T>
        </p>
      </Empty>
    )
  return (
    <Empty title="Aucune candidature recevable pour l'instant.">
      <p>
        <T>
          Chaque candidature apparaîtra ici dès qu'elle est jugée recevable, et prendra sa place à la première
          évaluation remise.
        </T>
      </p>
    </Empty>
  )
}
