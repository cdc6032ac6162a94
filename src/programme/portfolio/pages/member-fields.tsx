import { TextField } from '../../../design/index.ts'
import { ROLE_SUGGESTIONS } from '../presence.ts'
import { errorOf, type Problem, type Typed } from '../typed.ts'

interface FieldsProps {
  typed: Typed
  problem: Problem | null
}

export const NameField = ({ typed, problem }: FieldsProps) => (
  <TextField
    name="nom"
    label="Prénom et nom"
    value={typed['nom'] ?? ''}
    error={errorOf(problem, 'nom')}
    autocomplete="off"
  />
)

export const RoleFields = ({ typed, problem }: FieldsProps) => (
  <>
    <TextField
      name="role"
      label="Rôle"
      hint={`Par exemple : ${ROLE_SUGGESTIONS.join(', ')}.`}
      value={typed['role'] ?? ''}
      error={errorOf(problem, 'role')}
      autocomplete="off"
    />
    <TextField
      name="part"
      label="Part du temps, en %"
      hint="Pour un temps plein. Deux jours par semaine : 40."
      inputmode="numeric"
      width="short"
      value={typed['part'] ?? ''}
      error={errorOf(problem, 'part')}
      optional
    />
  </>
)

export const AddressField = ({ typed, problem, hint }: FieldsProps & { hint: string }) => (
  <TextField
    name="adresse"
    label="Adresse e-mail"
    hint={hint}
    type="email"
    value={typed['adresse'] ?? ''}
    error={errorOf(problem, 'adresse')}
    autocomplete="off"
    optional
  />
)
