import {
  ActionLink,
  ActionList,
  Alert,
  Empty,
  ErrorSummary,
  Figures,
  NextStep,
  Page,
  Section,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import { decimal } from '../../jury/ranking-wording.ts'
import type { Candidate, Selection } from '../selection.ts'
import { brokenRanksWords, FIELD_PROBLEMS, type FieldProblem, WHY_ORGANISER } from '../wording.ts'
import { RemainingForm } from './remaining-form.tsx'

export interface SelectionProps {
  shell: Shell
  slug: string
  callTitle: string
  selection: Selection
  typed: { outcome: string; reason: string }
  problems: FieldProblem[]
}

/** The committee's working page: laureates, the reserve list in order, what is not selected, what is left. */
export function SelectionPage(props: SelectionProps) {
  const { shell, slug, callTitle, selection, problems } = props
  const { laureates, reserve, notSelected, left, brokenRanks } = selection
  const home = `/gestion/appels/${slug}`
  const none = [laureates, reserve, notSelected, left].every(list => list.length === 0)
  return (
    <Page
      shell={shell}
      title="Sélection"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: home, label: callTitle },
      ]}
    >
      <Title lead="Le comité choisit les lauréates parmi les candidatures présélectionnées. Chaque choix porte son motif.">
        Sélection
      </Title>
      <ErrorSummary errors={problems.map(problem => FIELD_PROBLEMS[problem])} />
      {none ? (
        <Empty title="Aucune candidature présélectionnée pour l'instant.">
          <p>
            <T>Elles apparaîtront ici dès que le jury en aura présélectionné.</T>
          </p>
          <ActionList>
            <ActionLink href={`${home}/preselection`}>Aller à la présélection</ActionLink>
          </ActionList>
        </Empty>
      ) : (
        <Figures items={figuresOf(selection)} />
      )}
      {brokenRanks && (
        <Alert tone="warning">
          <p>
            <T>{brokenRanksWords(brokenRanks)}</T>
          </p>
        </Alert>
      )}
      <Part title="À décider" caption="Ouvrez un projet pour décider" candidates={left} />
      <Part title="Lauréates" caption="Choisies par le comité" candidates={laureates} />
      <Part
        title="Liste complémentaire"
        caption="Dans l'ordre où elles remplaceraient une lauréate"
        candidates={reserve}
      />
      <Part title="Non retenues" caption="Avec leur motif" candidates={notSelected} />
      {left.length > 0 && (
        <RemainingForm
          {...props}
          left={left.length}
          errors={problems.map(problem => FIELD_PROBLEMS[problem])}
        />
      )}
      {!none && (
        <NextStep
          href={`${home}/selection/proces-verbal`}
          label={left.length > 0 ? 'Voir le procès-verbal' : 'Relire le procès-verbal'}
          main={left.length === 0}
        >
          {left.length > 0
            ? "Une fois tout décidé, vous clôturez le procès-verbal du comité, puis vous préparez l'annonce."
            : "Tout est décidé. Relisez et clôturez le procès-verbal du comité, si ce n'est pas fait ; sa page mène à l'annonce."}
        </NextStep>
      )}
      <Why>{WHY_ORGANISER}</Why>
    </Page>
  )
}

function figuresOf({ places, laureates, reserve, notSelected, left }: Selection) {
  return [
    {
      value: places === null ? String(laureates.length) : `${laureates.length} sur ${places}`,
      label:
        places !== null && laureates.length > places
          ? 'lauréates, plus que de places prévues par le guide'
          : (places ?? laureates.length) < 2
            ? 'lauréate'
            : 'lauréates',
    },
    { value: String(reserve.length), label: 'sur la liste complémentaire' },
    {
      value: String(notSelected.length),
      label: notSelected.length < 2 ? 'non retenue' : 'non retenues',
    },
    { value: String(left.length), label: left.length < 2 ? 'reste à décider' : 'restent à décider' },
  ]
}

function Part({ title, caption, candidates }: { title: string; caption: string; candidates: Candidate[] }) {
  if (candidates.length === 0) return null
  const ranked = candidates.some(({ rank }) => rank !== null)
  return (
    <Section title={`${title} : ${candidates.length}`}>
      <Table
        caption={caption}
        columns={[
          ...(ranked ? [{ key: 'rank', label: 'Place' }] : []),
          { key: 'title', label: 'Projet' },
          { key: 'receipt', label: 'Récépissé' },
          { key: 'mean', label: 'Moyenne du jury (sur 6)', align: 'right' as const },
        ]}
        rows={candidates.map(({ id, title, receipt, mean, rank }) => ({
          rank: rank === null ? '' : String(rank),
          title: (
            <a href={`/gestion/candidatures/${id}/selection`}>
              <bdi>{title}</bdi>
            </a>
          ),
          receipt,
          mean: decimal(mean),
        }))}
      />
    </Section>
  )
}
