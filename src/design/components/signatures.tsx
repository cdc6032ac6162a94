import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'

/** Room for each party to date and sign, on paper. */
export function Signatures({ parties }: { parties: { as: string; name: Child }[] }) {
  return (
    <ul class="pepin-signatures">
      {parties.map(({ as, name }) => (
        <li>
          <p>
            {fr(as)}
            <br />
            <strong>{name}</strong>
          </p>
          <p>{fr('Date et signature :')}</p>
        </li>
      ))}
    </ul>
  )
}
