import { Empty, fr, Page, Pager, type Shell, T, Table, Title } from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { DEFAULT_PHASES, stageLabel } from '../phases.ts'
import { nameOf, type PublicProduct } from '../product.ts'

export interface ProductsProps {
  shell: Shell
  products: PublicProduct[]
  first: boolean
  next: string | undefined
}

/** The portfolio as anyone may read it. */
export function ProductsPage({ shell, products, first, next }: ProductsProps) {
  return (
    <Page shell={shell} title="Les produits" kind="public">
      <Title lead="Des agents publics ont signalé un problème de terrain. Voici ce qu'il devient.">
        Les produits
      </Title>
      {products.length === 0 ? (
        <Empty title="Aucun produit pour le moment.">
          <p>
            <T>Chacun s'affichera ici le jour où son investigation commence.</T>
          </p>
          <p>
            <a href="/">{fr('Voir les appels ouverts')}</a>
          </p>
        </Empty>
      ) : (
        <Table
          caption="Le dernier commencé en premier"
          columns={[
            { key: 'name', label: 'Produit' },
            { key: 'incubator', label: 'Incubateur' },
            { key: 'phase', label: 'Phase' },
            { key: 'since', label: 'Depuis le' },
          ]}
          rows={products.map(product => ({
            name: (
              <a href={`/produits/${product.address}`}>
                {product.title === null ? fr(nameOf(product)) : <bdi>{product.title}</bdi>}
              </a>
            ),
            incubator: fr(product.incubator.name),
            phase: stageLabel(DEFAULT_PHASES, product.phase),
            since: fr(frenchDate(product.since)),
          }))}
        />
      )}
      <Pager label="Pages de produits" previous={first ? undefined : '/produits'} next={next} />
    </Page>
  )
}
