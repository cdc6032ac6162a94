import { Facts, Page, type Shell, T, Title } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { DEFAULT_PHASES, stageLabel } from '../phases.ts'
import { nameOf, type PublicProduct } from '../product.ts'

export interface ProductProps {
  shell: Shell
  product: PublicProduct
  /** 'YYYY-MM-DD', when the phase has an expected end. */
  expectedEnd: string | null
  /** Where the call it comes from is read. */
  call: { slug: string; title: string } | null
}

/** A product, publicly: whose it is, where it stands. No name of a person is on it. */
export function ProductPage({ shell, product, expectedEnd, call }: ProductProps) {
  const { title, incubator, phase, since } = product
  return (
    <Page
      shell={shell}
      title={nameOf(product)}
      kind="public"
      breadcrumbs={[{ href: '/produits', label: 'Les produits' }]}
    >
      <Title lead={DEFAULT_PHASES.find(known => known.phase === phase)?.proves}>
        {title === null ? nameOf(product) : <bdi>{title}</bdi>}
      </Title>
      <div>
        <Facts
          items={[
            {
              term: 'Incubateur',
              value: (
                <a href={`/incubateurs/${incubator.slug}`}>
                  <T>{`${incubator.name}, ${incubator.administration}`}</T>
                </a>
              ),
            },
            { term: 'Phase', value: `${stageLabel(DEFAULT_PHASES, phase)}, depuis le ${frenchDate(since)}` },
            ...(expectedEnd ? [{ term: 'Fin prévue de cette phase', value: frenchDate(expectedEnd) }] : []),
            ...(call
              ? [
                  {
                    term: 'Issu de l’appel',
                    value: (
                      <a href={`/appels/${call.slug}`}>
                        <T>{call.title}</T>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </Page>
  )
}
