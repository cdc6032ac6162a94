import { Details, T } from '../../../design/index.ts'
import { civilDate, frenchDate, PARIS } from '../../../platform/dates.ts'

export interface FormerPost {
  service: string
  post: string
  endedAt: Date
}

/** What a person was before; each application keeps what it said the day it was sent. */
export function FormerPosts({ former }: { former: readonly FormerPost[] }) {
  if (former.length === 0) return null
  return (
    <Details summary="Mes postes précédents">
      <p>
        <T>Une candidature garde le service et le poste écrits le jour de son envoi.</T>
      </p>
      <ul>
        {former.map(({ service, post, endedAt }) => (
          <li>
            <bdi>{[post, service].filter(Boolean).join(', ')}</bdi>
            <T>{` jusqu'au ${frenchDate(civilDate(endedAt, PARIS))}`}</T>
          </li>
        ))}
      </ul>
    </Details>
  )
}
