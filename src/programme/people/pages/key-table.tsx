import { Form, plural, Section, T, Table } from '../../../design/index.ts'
import { civilDate, frenchDate, frenchDateTime, PARIS } from '../../../platform/dates.ts'
import type { Passkey } from '../../../platform/passkeys/store.ts'
import { KEYS } from './own-addresses.ts'

export const KeyTable = ({ keys }: { keys: readonly Passkey[] }) => (
  <Table
    caption="Vos clés"
    columns={[
      { key: 'name', label: 'Nom' },
      { key: 'added', label: 'Ajoutée le' },
      { key: 'used', label: 'Dernier usage' },
      { key: 'acts', label: 'Changer' },
    ]}
    rows={keys.map(({ id, name, addedAt, usedAt }) => ({
      name: <bdi>{name}</bdi>,
      added: <T>{frenchDate(civilDate(addedAt, PARIS))}</T>,
      used: <T>{usedAt === null ? 'Jamais' : frenchDateTime(usedAt, PARIS)}</T>,
      acts: (
        <>
          <a href={`${KEYS}/${id}`} aria-label={`Renommer ${name}`}>
            Renommer
          </a>
          {' ou '}
          <a href={`${KEYS}/${id}/retrait`} aria-label={`Retirer ${name}`}>
            retirer
          </a>
        </>
      ),
    }))}
  />
)

/** How many of the printed codes are left. */
export const CodesLeft = ({ left }: { left: number }) => (
  <Section title="Codes de secours">
    <p>
      <T>
        {`${left === 0 ? 'Il ne vous reste aucun code' : `Il vous reste ${plural(left, 'code', 'codes')}`}. En faire de nouveaux annule les précédents.`}
      </T>
    </p>
    <Form action={`${KEYS}/codes`} submit="Faire dix nouveaux codes" variant="quiet" />
  </Section>
)
