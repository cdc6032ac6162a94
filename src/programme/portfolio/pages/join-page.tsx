import { type ActFormProps, ActPage } from './act-page.tsx'
import { AddressField, NameField, RoleFields } from './member-fields.tsx'
import { DateField, TEAM } from './product-parts.tsx'

const ACCESS =
  'Cette adresse donne accès au produit tant que la personne est dans l’équipe : elle lit, et change les jalons, l’équipe et la fiche. Sans adresse, son nom seul ne donne rien.'

/** Inscrire une personne dans l'équipe. */
export function JoinPage(props: ActFormProps<null>) {
  const { typed, problem } = props
  return (
    <ActPage
      {...props}
      under={TEAM}
      title="Inscrire une personne"
      path="/equipe/nouvelle"
      submit="Inscrire la personne"
    >
      <NameField typed={typed} problem={problem} />
      <RoleFields typed={typed} problem={problem} />
      <AddressField typed={typed} problem={problem} hint={ACCESS} />
      <DateField name="debut" label="Premier jour" typed={typed} problem={problem} />
      <DateField name="fin" label="Dernier jour" typed={typed} problem={problem} optional />
    </ActPage>
  )
}
