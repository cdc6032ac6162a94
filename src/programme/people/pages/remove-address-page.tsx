import { ActionLink, Facts, Form, Page, Prose, type Shell, Title, Why } from '../../../design/index.ts'
import { ADDRESS_REFUSALS, WHY_ACCOUNT } from '../address-wording.ts'
import type { Address } from '../person.ts'
import { ADDRESSES, addressesCrumbs } from './own-addresses.ts'

/** What ends and what stays, before an address is taken away. */
export function RemoveAddressPage({
  shell,
  address,
  next,
}: {
  shell: Shell
  address: Address
  /** Where letters go afterwards; null when it is the last address, which stays. */
  next: string | null
}) {
  return (
    <Page shell={shell} title="Retirer une adresse" kind="focus" breadcrumbs={addressesCrumbs}>
      <Title>Retirer une adresse</Title>
      <Facts
        items={[
          { term: 'Adresse à retirer', value: <bdi>{address.address}</bdi> },
          ...(next === null ? [] : [{ term: 'Nos courriers iront à', value: <bdi>{next}</bdi> }]),
        ]}
      />
      {next === null ? (
        <>
          <Prose text={ADDRESS_REFUSALS['last-address']} />
          <ActionLink href={ADDRESSES}>Ajouter une adresse</ActionLink>
        </>
      ) : (
        <>
          <Prose text="Vous ne pourrez plus vous connecter avec elle. Vos candidatures, vos rôles, vos sièges et vos produits restent à vous, même donnés à cette adresse." />
          <Form
            action={`${ADDRESSES}/${address.id}/retrait`}
            submit="Retirer cette adresse"
            variant="danger"
            cancel={{ href: ADDRESSES, label: 'Ne rien changer' }}
          />
        </>
      )}
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
