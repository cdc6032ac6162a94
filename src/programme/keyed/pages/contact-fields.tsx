import { TextArea, TextField } from '../../../design/index.ts'
import type { Contact } from '../contact.ts'
import { type Errors, errorAt } from './parts.tsx'

/** How the person is named and reached: the same fields to begin and to correct. */
export function ContactFields({ typed, errors }: { typed: Contact; errors: Errors }) {
  const at = (name: string, value: string) => ({ name, value, error: errorAt(errors, name) })
  return (
    <>
      <TextField {...at('nom', typed.name)} label="Son nom" required />
      <TextField
        {...at('adresse', typed.address)}
        type="email"
        label="Son adresse e-mail"
        hint="Elle y recevra un lien pour valider. Sans e-mail, elle signe une feuille."
        optional
      />
      <TextArea {...at('postale', typed.postal)} label="Son adresse postale" rows={3} optional />
      <TextField {...at('telephone', typed.phone)} type="tel" label="Son téléphone" width="medium" optional />
    </>
  )
}
