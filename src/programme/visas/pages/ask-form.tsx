import { ErrorSummary, Form, fr, Select, TextField } from '../../../design/index.ts'
import { VISA_KINDS } from '../visa.ts'
import { VISA_NAMES } from '../wording.ts'
import { visasPath } from './addresses.ts'
import type { VisasProps } from './visas.tsx'

/** Asking someone for a visa; a kind already asked is not offered again. */
export function AskForm({ slug, title, requests, asked, errors }: VisasProps) {
  const error = (field: string) => errors.find(each => each.field === field)?.message
  const left = VISA_KINDS.filter(kind => !requests.some(request => request.kind === kind))
  if (left.length === 0) return <p>{fr('Tous les visas sont demandés.')}</p>
  return (
    <>
      <ErrorSummary errors={[...errors]} />
      <Form action={visasPath(slug)} submit="Envoyer la demande">
        <Select
          name="visa"
          label="Visa"
          value={asked.kind}
          error={error('visa')}
          options={[
            { value: '', label: 'Choisir un visa' },
            ...left.map(kind => ({ value: kind, label: VISA_NAMES[kind] })),
          ]}
        />
        <TextField name="nom" label="Nom de la personne" value={asked.name} error={error('nom')} required />
        <TextField
          name="adresse"
          type="email"
          label="Son adresse e-mail"
          hint={`Un e-mail part vers elle : il nomme l'appel « ${title} », demande son visa et porte un lien qui vaut un mois.`}
          value={asked.address}
          error={error('adresse')}
          required
        />
      </Form>
    </>
  )
}
