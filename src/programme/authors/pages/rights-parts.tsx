import { Facts, Radios, T } from '../../../design/index.ts'
import { AUTHOR_MEANING, RIGHTS_LABEL, RIGHTS_MEANING, type Rights, rightsSlug } from '../rights.ts'

const BOTH: readonly Rights[] = ['write', 'read']

/** What each may do, in words. */
export const Meanings = () => (
  <Facts
    items={[
      ...BOTH.map(rights => ({ term: RIGHTS_LABEL[rights], value: <T>{RIGHTS_MEANING[rights]}</T> })),
      { term: 'Porter la candidature', value: <T>{AUTHOR_MEANING}</T> },
    ]}
  />
)

export const RightsRadios = ({ value, error }: { value: string; error: string | undefined }) => (
  <Radios
    name="droits"
    legend="Ce que la personne pourra faire"
    value={value}
    error={error}
    options={BOTH.map(rights => ({
      value: rightsSlug(rights),
      label: RIGHTS_LABEL[rights],
      hint: RIGHTS_MEANING[rights],
    }))}
  />
)
