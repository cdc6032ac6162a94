import { Alert, Form, T } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { holdersPath } from './addresses.ts'

export interface Offer {
  slug: string
  /** The incubator that offers. */
  by: string
  title: string
  to: Incubator
}

/** Calls offered to an incubator: accepted or declined, nothing else is seen of them. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  return (
    <>
      {offers.map(({ slug, by, title, to }) => (
        <Alert tone="info" title="Un appel à tenir ensemble">
          <p>
            <T>{`L'incubateur ${by} propose à ${to.name} de tenir avec lui l'appel « ${title} ». Si vous acceptez, votre équipe l'organise avec la sienne, lit ses candidatures, et votre nom est sur sa page.`}</T>
          </p>
          <Form action={`${holdersPath(slug)}/${to.slug}/acceptation`} submit="Accepter de tenir l'appel">
            {null}
          </Form>
          <Form action={`${holdersPath(slug)}/${to.slug}/retrait`} submit="Décliner" variant="quiet">
            {null}
          </Form>
        </Alert>
      ))}
    </>
  )
}
