import {
  Alert,
  Checkbox,
  ErrorSummary,
  Form,
  Hidden,
  Page,
  Prose,
  Radios,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { LABEL_HINTS, LABEL_WORDS, WHY_ACCOUNT } from '../address-wording.ts'
import { ADDRESS_LABELS, type Address } from '../person.ts'
import { SHARED_WARNING } from '../shared-mailbox.ts'
import { ADDRESSES, addressesCrumbs } from './own-addresses.ts'

export interface AddressProps {
  shell: Shell
  address: Address
  label: string
  letters: boolean
  problem?: string | undefined
}

/** What one address is for, and whether letters go to it. */
export function AddressPage({ shell, address, label, letters, problem }: AddressProps) {
  return (
    <Page shell={shell} title="Modifier une adresse" kind="focus" breadcrumbs={addressesCrumbs}>
      <Title>Modifier une adresse</Title>
      <ErrorSummary errors={problem ? [{ field: 'usage', message: problem }] : []} />
      <p>
        <bdi>{address.address}</bdi>
      </p>
      {address.label === 'shared' && (
        <Alert tone="warning" title="Boîte partagée">
          <Prose text={SHARED_WARNING} />
        </Alert>
      )}
      <Form
        action={`${ADDRESSES}/${address.id}`}
        submit="Enregistrer"
        cancel={{ href: ADDRESSES, label: 'Ne rien changer' }}
      >
        <Hidden name="avant" value={address.label} />
        <Radios
          name="usage"
          legend="À quoi sert cette adresse"
          value={label}
          error={problem}
          options={ADDRESS_LABELS.map(value => {
            const hint = LABEL_HINTS[value]
            return { value, label: LABEL_WORDS[value], ...(hint ? { hint } : {}) }
          })}
        />
        {letters ? (
          <p>
            <T>Nos courriers arrivent à cette adresse.</T>
          </p>
        ) : (
          <Checkbox name="courriers" label="Recevoir nos courriers à cette adresse" checked={false} />
        )}
      </Form>
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
