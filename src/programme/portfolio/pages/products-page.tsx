import { fr, Page, Pager, type Shell, T, Table, Title } from '../../../design/index.ts'
import { shortFrenchDate } from '../../../platform/dates.ts'
import { countWords } from '../../applications/reached.ts'
import { isFiltered, type ListFilter, listPath } from '../list-filter.ts'
import { DEFAULT_PHASES, stageLabel } from '../phases.ts'
import { nameOf, type PublicProduct } from '../product.ts'
import { NoProduct } from './no-product.tsx'
import { ProductsFilter } from './products-filter.tsx'

export interface ProductsProps {
  shell: Shell
  filter: ListFilter
  /** Those whose products can be looked for, by name. */
  incubators: readonly { slug: string; name: string }[]
  products: readonly PublicProduct[]
  count: number
  first: boolean
  next: string | undefined
  /** Whether this person may read a portfolio file into Pépin. */
  mayImport: boolean
}

/** The portfolio as anyone may read it. */
export function ProductsPage(props: ProductsProps) {
  const { shell, filter, incubators, products, count, first, next, mayImport } = props
  return (
    <Page shell={shell} title="Les produits" kind="public">
      <Title lead="Des agents publics ont signalé un problème de terrain. Voici ce qu'il devient.">
        Les produits
      </Title>
      <ProductsFilter filter={filter} incubators={incubators} />
      {products.length === 0 ? (
        <NoProduct filter={filter} first={first} />
      ) : (
        <>
          <p role="status">
            <T>{countSentence(count, filter)}</T>
          </p>
          <Table
            caption="Le dernier commencé en premier"
            columns={[
              { key: 'name', label: 'Produit' },
              { key: 'incubator', label: 'Incubateur' },
              { key: 'phase', label: 'Étape' },
              { key: 'since', label: 'Depuis le' },
            ]}
            rows={products.map(rowOf)}
          />
        </>
      )}
      <Pager label="Pages de produits" previous={first ? undefined : listPath(filter)} next={next} />
      {mayImport && (
        <p>
          <a href="/gestion/portefeuille/reprise">{fr('Reprendre un portefeuille décrit ailleurs')}</a>
        </p>
      )}
    </Page>
  )
}

const countSentence = (count: number, filter: ListFilter) =>
  `${countWords(count)} ${count < 2 ? 'produit' : 'produits'}${isFiltered(filter) ? (count < 2 ? ' trouvé' : ' trouvés') : ''}`

function rowOf(product: PublicProduct) {
  const { address, title, pitch, incubator, phase, phaseLabel, since } = product
  return {
    name: (
      <>
        <a href={`/produits/${address}`}>{title === null ? fr(nameOf(product)) : <bdi>{title}</bdi>}</a>
        {pitch !== '' && (
          <p>
            <bdi>{pitch}</bdi>
          </p>
        )}
      </>
    ),
    incubator: fr(incubator.name),
    phase: phase === null ? fr('pas encore commencé') : fr(phaseLabel ?? stageLabel(DEFAULT_PHASES, phase)),
    since: since === null ? '' : fr(shortFrenchDate(since)),
  }
}
