import {
  Alert,
  Form,
  fr,
  Hidden,
  Page,
  type Shell,
  Title,
  TwoVersions,
  VersionChoice,
  Why,
} from '../../../design/index.ts'
import { type Contact, contactText } from '../contact.ts'
import { WHY_TEAM } from '../wording.ts'

export interface ContactClashProps {
  shell: Shell
  id: string
  title: string
  kept: Contact
  typed: Contact
  /** Of what is kept: what is chosen is chosen against it. */
  version: number
}

/** Two organisers corrected the contact at once: both, and a choice. */
export function ContactClashPage({ shell, id, title, kept, typed, version }: ContactClashProps) {
  const home = `/gestion/saisies/${id}`
  return (
    <Page
      shell={shell}
      title="Deux versions des coordonnées"
      kind="focus"
      breadcrumbs={[{ href: home, label: title || 'Candidature saisie' }]}
    >
      <Title>Deux versions des coordonnées</Title>
      <Alert tone="warning">
        <p>{fr('Elles ont été corrigées pendant que vous les écriviez. Rien n’est perdu : choisissez.')}</p>
      </Alert>
      <TwoVersions
        theirs={{ title: 'Enregistrées', text: contactText(kept) }}
        mine={{ title: 'Les vôtres', text: contactText(typed) }}
      />
      <Form action={`${home}/coordonnees`} submit="Garder cette version">
        <Hidden name="version" value={String(version)} />
        <Hidden name="nom" value={typed.name} />
        <Hidden name="adresse" value={typed.address} />
        <Hidden name="postale" value={typed.postal} />
        <Hidden name="telephone" value={typed.phone} />
        <VersionChoice theirs="autre" mine="mien" chosen="mien" />
      </Form>
      <Why>{WHY_TEAM}</Why>
    </Page>
  )
}
