import { Page, Prose, Quoted, Section, type Shell, T, Title, WithAside } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { nameOf, type PublicProduct } from '../product.ts'
import type { Sheet } from '../sheet.ts'
import { ProductFacts } from './product-facts.tsx'
import { ProductTimeline, type TimelineProps } from './product-timeline.tsx'

export interface ProductProps extends TimelineProps {
  shell: Shell
  product: PublicProduct
  sheet: Sheet
  themes: readonly string[]
  /** 'YYYY-MM-DD', when the phase has an expected end. */
  expectedEnd: string | null
  /** Where the call it comes from is read. */
  call: { slug: string; title: string } | null
  /** The problem as first written, when its authors agree. */
  problem: { text: string; sentAt: Date; zone: string } | null
}

/** A product, publicly: whose it is, where it stands, what it became. No name of a person is on it. */
export function ProductPage(props: ProductProps) {
  const { shell, product, sheet, phases, problem } = props
  const { title, phase } = product
  const lead = sheet.pitch || phases.find(known => known.phase === phase)?.proves
  return (
    <Page
      shell={shell}
      title={nameOf(product)}
      kind="public"
      breadcrumbs={[{ href: '/produits', label: 'Les produits' }]}
    >
      <Title lead={lead}>{title === null ? nameOf(product) : <bdi>{title}</bdi>}</Title>
      <WithAside aside={<ProductFacts {...props} />}>
        <ProductTimeline {...props} />
        {sheet.description !== '' && (
          <Section title="Ce que fait ce produit">
            <Prose text={sheet.description} />
          </Section>
        )}
        {problem && (
          <Section title="Le problème, tel qu’il a été écrit la première fois">
            <p>
              <T>{`Envoyé le ${frenchDateTime(problem.sentAt, problem.zone)}.`}</T>
            </p>
            <Quoted text={problem.text} />
          </Section>
        )}
      </WithAside>
    </Page>
  )
}
