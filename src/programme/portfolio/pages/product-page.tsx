import { Facts, Page, type Shell, T, Title } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { nameOf, PHASE_WORDS, type PublicProduct } from '../product.ts'

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
      <Title lead={LEADS[phase]}>{title === null ? nameOf(product) : <bdi>{title}</bdi>}</Title>
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
            { term: 'Phase', value: `${PHASE_WORDS[phase]}, depuis le ${frenchDate(since)}` },
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

const LEADS: Record<PublicProduct['phase'], string> = {
  investigation:
    'Une petite équipe vérifie que le problème est réel, qui il touche, et ce qui pourrait le résoudre.',
  construction: 'Une première version est construite et utilisée en conditions réelles.',
  acceleration: 'Le service grandit : son impact doit croître plus vite que son coût.',
  consolidation: 'Le service trouve une place durable.',
}
