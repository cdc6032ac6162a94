import {
  ActionLink,
  Alert,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  fr,
  Hidden,
  Page,
  Prose,
  type Shell,
  TextArea,
  Title,
} from '../../../design/index.ts'
import type { Onboarding } from '../onboarding.ts'
import { crumbsUnder, homeOf, type Whose, WhySide } from './parts.tsx'

export interface ReplacePageProps {
  shell: Shell
  onboarding: Onboarding
  call: Whose
  /** The first of the reserve list; null when nobody is left. */
  first: { applicationId: string; title: string; author: string; rank: number } | null
  left: number
  reason: string
  problem: { field: 'motif' | null; message: string } | null
}

/** Remplacement: whom the reserve list proposes, and what will happen, before it does. */
export function ReplacePage(props: ReplacePageProps) {
  const { shell, onboarding, call, first, left, reason, problem } = props
  const home = homeOf('organiser', onboarding.id)
  const title = 'Proposer la place à la liste complémentaire'
  return (
    <Page shell={shell} title={title} kind="focus" breadcrumbs={crumbsUnder('organiser', call, onboarding)}>
      <Title>{title}</Title>
      {problem?.field && <ErrorSummary errors={[{ field: problem.field, message: problem.message }]} />}
      {problem && problem.field === null && <Alert tone="warning" title={problem.message} />}
      {first === null ? (
        <Empty title="Plus personne n’est sur la liste complémentaire.">
          <p>{fr('Cette place reste libre. Vous pourrez la donner si la liste change.')}</p>
        </Empty>
      ) : (
        <>
          <div>
            <Facts
              items={[
                { term: 'Place laissée par', value: <bdi>{onboarding.title}</bdi> },
                {
                  term: 'Première de la liste complémentaire',
                  value: (
                    <a href={`/gestion/candidatures/${first.applicationId}`}>
                      <bdi>{first.title}</bdi>
                    </a>
                  ),
                },
                { term: 'Portée par', value: <bdi>{first.author}</bdi> },
                {
                  term: 'Sa place sur la liste',
                  value: `${first.rank === 1 ? '1er' : `${first.rank}e`} rang, ${left < 2 ? 'seule candidature' : `${left} candidatures`} sur la liste`,
                },
              ]}
            />
          </div>
          <Prose
            text={`Ce qui va se passer :\n\n1. la décision « lauréate » est enregistrée pour cette candidature, avec le motif ci-dessous ;\n2. rien ne lui est encore dit : vous l'annoncez ensuite par [son propre courrier](/gestion/appels/${call.slug}/annonces/selection) ;\n3. une fois l'annonce faite, vous ouvrez sa mise en route, qui dira qu'elle remplace celle-ci.`}
          />
          <Form action={`${home}/remplacement`} submit="Donner la place à cette candidature">
            <Hidden name="candidature" value={first.applicationId} />
            <TextArea
              name="motif"
              label="Motif de la décision"
              hint="Repris dans le courrier. N'y nommez pas le projet ni la personne qui se désiste."
              value={reason}
              rows={3}
              error={problem?.field === 'motif' ? problem.message : undefined}
            />
          </Form>
        </>
      )}
      <p>
        <ActionLink href={home} variant="quiet">
          Revenir à la mise en route
        </ActionLink>
      </p>
      <WhySide side="organiser" />
    </Page>
  )
}
