import { Badge, MailAddress, T, Table } from '../../../design/index.ts'
import { LABEL_WORDS } from '../address-wording.ts'
import type { Address } from '../person.ts'
import { ADDRESSES } from './own-addresses.ts'

/** The first is the one letters go to. */
export function AddressTable({ addresses }: { addresses: readonly Address[] }) {
  return (
    <Table
      caption="Les adresses de votre compte"
      columns={[
        { key: 'address', label: 'Adresse' },
        { key: 'label', label: 'Usage' },
        { key: 'acts', label: 'Changer' },
      ]}
      rows={addresses.map(({ id, address, label }, index) => ({
        address: (
          <>
            <MailAddress>{address}</MailAddress> {index === 0 && <Badge>reçoit nos courriers</Badge>}
          </>
        ),
        label: <T>{LABEL_WORDS[label]}</T>,
        acts: (
          <>
            <a href={`${ADDRESSES}/${id}`} aria-label={`Modifier ${address}`}>
              Modifier
            </a>
            {addresses.length > 1 && (
              <>
                {' ou '}
                <a href={`${ADDRESSES}/${id}/retrait`} aria-label={`Retirer ${address}`}>
                  retirer
                </a>
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
