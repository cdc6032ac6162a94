import { TextField } from '../../../design/index.ts'
import { errorOf } from '../typed.ts'
import { type ActFormProps, ActPage } from './act-page.tsx'
import { DateField, MILESTONES } from './product-parts.tsx'

/** Ajouter un jalon. */
export function NewMilestonePage(props: ActFormProps<null>) {
  const { typed, problem } = props
  return (
    <ActPage
      {...props}
      under={MILESTONES}
      title="Ajouter un jalon"
      path="/jalons/nouveau"
      submit="Ajouter le jalon"
    >
      <TextField
        name="nom"
        label="Ce qui doit être fait"
        hint="Par exemple : dix entretiens menés."
        value={typed['nom'] ?? ''}
        error={errorOf(problem, 'nom')}
        autocomplete="off"
      />
      <DateField name="le" label="Pour le" typed={typed} problem={problem} />
    </ActPage>
  )
}
