import { Facts, Hidden, Prose } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { lastExtension } from '../expected.ts'
import { phaseLabel } from '../phases.ts'
import { type ActFormProps, ActPage, ReasonField } from './act-page.tsx'
import { DateField, PHASES } from './product-parts.tsx'

/** Prolonger la phase en cours. */
export function ExtendPage(props: ActFormProps<null>) {
  const { life, standing, typed, problem } = props
  const { phase, expectedOn } = standing
  const base = phase ? (lastExtension(life.extensions, phase.id)?.number ?? 0) : 0
  const promised = expectedOn === null ? 'aucune fin promise' : frenchDate(expectedOn)
  return (
    <ActPage
      {...props}
      under={PHASES}
      title="Prolonger la phase"
      path="/phases/prolongation"
      submit="Prolonger la phase"
      before={
        <>
          <Prose text="La fin prévue est remplacée par la date que vous donnez. L’ancienne date reste dans l’histoire. Une pause à venir repoussera la nouvelle date d’autant." />
          <Facts
            items={[
              { term: 'Phase', value: <bdi>{phase ? phaseLabel(life.phases, phase.phase) : '–'}</bdi> },
              { term: 'Fin prévue aujourd’hui', value: promised },
            ]}
          />
        </>
      }
    >
      <Hidden name="base" value={String(base)} />
      <DateField name="jusquau" label="Nouvelle fin prévue" typed={typed} problem={problem} />
      <ReasonField typed={typed} problem={problem} />
    </ActPage>
  )
}
