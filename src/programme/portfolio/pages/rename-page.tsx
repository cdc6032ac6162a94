import { Facts, Hidden, Prose, TextField } from '../../../design/index.ts'
import { errorOf } from '../typed.ts'
import { type ActFormProps, ActPage } from './act-page.tsx'
import { SHEET } from './product-parts.tsx'

/** Changer le nom du produit. */
export function RenamePage(props: ActFormProps<null>) {
  const { life, typed, problem } = props
  return (
    <ActPage
      {...props}
      under={SHEET}
      title="Changer le nom du produit"
      path="/nom"
      submit="Changer le nom"
      before={
        <>
          <Prose text="Le nouveau nom remplace l’ancien partout, page publique comprise si elle montre le nom. L’adresse de la page publique ne change pas : les liens déjà donnés marchent toujours." />
          <Facts items={[{ term: 'Nom actuel', value: <bdi>{life.name}</bdi> }]} />
        </>
      }
    >
      <Hidden name="vu" value={life.name} />
      <TextField
        name="nom"
        label="Nouveau nom"
        value={typed['nom'] ?? ''}
        error={errorOf(problem, 'nom')}
        autocomplete="off"
      />
    </ActPage>
  )
}
