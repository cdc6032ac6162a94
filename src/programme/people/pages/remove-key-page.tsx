import { Facts, Form, Page, Prose, type Shell, Title, Why } from '../../../design/index.ts'
import { WHY_ACCOUNT } from '../address-wording.ts'
import { KEYS, keysCrumbs } from './own-addresses.ts'

/** What ends, before a key is taken away. */
export function RemoveKeyPage({
  shell,
  id,
  name,
  last,
}: {
  shell: Shell
  id: string
  name: string
  last: boolean
}) {
  const after = last
    ? 'C’est votre dernière clé : vos codes de secours seront annulés, et votre adresse e-mail suffira pour vous connecter. Si votre rôle demande une clé, ses pages se fermeront jusqu’à la suivante.'
    : 'Vos autres clés restent, et vos codes de secours aussi.'
  return (
    <Page shell={shell} title="Retirer une clé" kind="focus" breadcrumbs={keysCrumbs}>
      <Title>Retirer une clé</Title>
      <Facts items={[{ term: 'Clé à retirer', value: <bdi>{name}</bdi> }]} />
      <Prose text={after} />
      <Form
        action={`${KEYS}/${id}/retrait`}
        submit="Retirer cette clé"
        variant="danger"
        cancel={{ href: KEYS, label: 'Ne rien changer' }}
      />
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
