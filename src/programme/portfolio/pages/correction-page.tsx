import { Hidden, Prose, Select } from '../../../design/index.ts'
import { stageLabel } from '../phases.ts'
import { END_KINDS, END_WORDS } from '../product.ts'
import { errorOf } from '../typed.ts'
import { type ActFormProps, ActPage, ReasonField } from './act-page.tsx'
import { DateField, PHASES } from './product-parts.tsx'

/** Corriger l'histoire : first step, what is wrong and what was true. */
export function CorrectionPage(props: ActFormProps<null>) {
  const { life, typed, problem } = props
  const cancels = (typed['fait'] ?? '') !== ''
  const lived = life.lived.map(({ phase }) => phase)
  const phases = [...new Set([...life.phases.map(({ phase }) => phase), ...lived])]
  const options = [
    { value: '', label: cancels ? 'Rien : ce fait n’a pas eu lieu' : 'Choisissez' },
    ...phases.map(value => ({ value, label: `Phase : ${stageLabel(life.phases, value)}` })),
    ...END_KINDS.map(value => ({ value, label: `Fin : ${END_WORDS[value]}` })),
  ]
  return (
    <ActPage
      {...props}
      under={PHASES}
      title={cancels ? 'Corriger un fait' : 'Ajouter un fait oublié'}
      path="/phases/correction"
      submit="Voir ce que cela change"
      before={
        <Prose text="Une correction répare une erreur de saisie. **Pour changer de phase, c’est le comité d’investissement qui décide.** Rien n’est effacé : le fait annulé et le motif restent lisibles. Vous verrez le résultat avant de confirmer." />
      }
    >
      <Hidden name="fait" value={typed['fait'] ?? ''} />
      <Select
        name="etape"
        label={cancels ? 'Ce qui est vrai' : 'Ce qui a été oublié'}
        value={typed['etape'] ?? ''}
        options={options}
        error={errorOf(problem, 'etape')}
      />
      <DateField name="debut" label="Premier jour, ou jour de la fin" typed={typed} problem={problem} />
      <DateField
        name="fin"
        label="Jour où la phase a été quittée"
        hint="Vide si elle est en cours, ou si une autre la suit aussitôt."
        typed={typed}
        problem={problem}
        optional
      />
      <DateField name="prevue" label="Fin prévue de la phase" typed={typed} problem={problem} optional />
      <ReasonField typed={typed} problem={problem} label="Motif de la correction" />
    </ActPage>
  )
}
