import { Prose, Radios } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { PAUSE_WORDS } from '../life-wording.ts'
import { errorOf } from '../typed.ts'
import { type ActFormProps, ActPage, ReasonField } from './act-page.tsx'
import { DateField, PHASES } from './product-parts.tsx'

const KINDS = [
  { value: 'pause', label: 'Pause', hint: 'Le travail s’arrête pour un temps ; une reprise est attendue.' },
  {
    value: 'safeguard',
    label: 'Mise en sauvegarde',
    hint: 'Le service reste en ligne, sans nouveau développement, le temps de trouver une solution.',
  },
  { value: 'dormancy', label: 'Dormance', hint: 'Le service n’est plus en ligne ; rien n’est perdu.' },
]

/** Mettre en pause, en sauvegarde ou en dormance. */
export function PausePage(props: ActFormProps<null>) {
  const { typed, problem } = props
  return (
    <ActPage
      {...props}
      under={PHASES}
      title="Mettre le produit en attente"
      path="/phases/attente"
      submit="Mettre en attente"
      before={
        <Prose text="La phase reste la même. Tant que le produit attend, aucun jalon n’est en retard ; à la reprise, la fin prévue et les jalons à venir sont repoussés d’autant de jours." />
      }
    >
      <Radios
        name="etat"
        legend="État du produit"
        value={typed['etat'] ?? ''}
        options={KINDS}
        error={errorOf(problem, 'etat')}
      />
      <DateField name="le" label="À partir du" typed={typed} problem={problem} />
      <ReasonField typed={typed} problem={problem} />
    </ActPage>
  )
}

/** Reprendre. */
export function ResumePage(props: ActFormProps<null>) {
  const { standing, typed, problem } = props
  const { paused } = standing
  return (
    <ActPage
      {...props}
      under={PHASES}
      title="Reprendre"
      {...(paused
        ? { lead: `Le produit est ${PAUSE_WORDS[paused.kind]} depuis le ${frenchDate(paused.since)}.` }
        : {})}
      path="/phases/reprise"
      submit="Reprendre"
      before={
        <Prose text="La fin prévue et les jalons à venir sont repoussés du nombre de jours où le produit a attendu." />
      }
    >
      <DateField name="le" label="Premier jour de la reprise" typed={typed} problem={problem} />
    </ActPage>
  )
}
