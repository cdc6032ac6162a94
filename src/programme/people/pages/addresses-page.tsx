import {
  Alert,
  Details,
  ErrorSummary,
  Form,
  Page,
  Section,
  type Shell,
  T,
  TextField,
  Title,
  Why,
} from '../../../design/index.ts'
import { civilDate, frenchDate, PARIS } from '../../../platform/dates.ts'
import { WHY_ACCOUNT } from '../address-wording.ts'
import type { Address } from '../person.ts'
import { AddressTable } from './address-table.tsx'
import { ADDRESSES, accountCrumbs } from './own-addresses.ts'

const SAID = {
  ajout: 'Cette adresse est ajoutée à votre compte',
  change: 'Cette adresse est enregistrée',
  retrait: 'Cette adresse est retirée',
} as const
export type AddressSaid = keyof typeof SAID
export const isAddressSaid = (text: string): text is AddressSaid => Object.hasOwn(SAID, text)

export interface AddressesProps {
  shell: Shell
  addresses: readonly Address[]
  former: readonly { address: string; removedAt: Date }[]
  typed: string
  problem?: string | undefined
  said: AddressSaid | null
}

export function AddressesPage({ shell, addresses, former, typed, problem, said }: AddressesProps) {
  return (
    <Page shell={shell} title="Mes adresses" kind="overview" breadcrumbs={accountCrumbs}>
      {said && <Alert tone="success" title={SAID[said]} />}
      <Title lead="Vous pouvez vous connecter avec chacune. Elles mènent au même compte.">Mes adresses</Title>
      <ErrorSummary errors={problem ? [{ field: 'adresse', message: problem }] : []} />
      <AddressTable addresses={addresses} />
      <Section title="Ajouter une adresse">
        <Form action={ADDRESSES} submit="Ajouter cette adresse">
          <TextField
            name="adresse"
            label="Nouvelle adresse"
            type="email"
            hint="Nous y envoyons un code. Si elle a déjà un compte, nous vous proposons de réunir les deux."
            value={typed}
            error={problem}
          />
        </Form>
      </Section>
      {former.length > 0 && (
        <Details summary="Adresses retirées">
          <ul>
            {former.map(({ address, removedAt }) => (
              <li>
                <bdi>{address}</bdi>
                <T>{`, retirée le ${frenchDate(civilDate(removedAt, PARIS))}`}</T>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
