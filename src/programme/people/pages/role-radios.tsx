import { Radios } from '../../../design/index.ts'
import { ROLES } from '../team.ts'
import { ROLE_MEANINGS, ROLE_WORDS } from '../team-wording.ts'

/** The four roles, each with what it may do. */
export const RoleRadios = ({ value, error }: { value: string; error?: string | undefined }) => (
  <Radios
    name="role"
    legend="Rôle"
    value={value}
    error={error}
    options={ROLES.map(role => ({ value: role, label: ROLE_WORDS[role], hint: ROLE_MEANINGS[role] }))}
  />
)
