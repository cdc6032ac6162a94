import { Empty, fr, T } from '../../../design/index.ts'
import { isFiltered, type ListFilter, listPath, NO_FILTER } from '../list-filter.ts'

/** An empty list says how to widen what was asked. */
export function NoProduct({ filter, first }: { filter: ListFilter; first: boolean }) {
  if (!first)
    return (
      <Empty title="Il n'y a plus de produit après cette page.">
        <p>
          <a href={listPath(filter)}>{fr('Revenir au début de la liste')}</a>
        </p>
      </Empty>
    )
  if (!isFiltered(filter))
    return (
      <Empty title="Aucun produit pour le moment.">
        <p>
          <T>Chacun s'affichera ici le jour où son investigation commence.</T>
        </p>
        <p>
          <a href="/">{fr('Voir les appels ouverts')}</a>
        </p>
      </Empty>
    )
  const others = { ...NO_FILTER, words: filter.words }
  const wider = filter.words !== '' && isFiltered({ ...filter, words: '' })
  return (
    <Empty title="Aucun produit ne correspond.">
      <p>
        <T>Cherchez avec moins de mots, ou un mot plus courant : l'accord et les accents ne comptent pas.</T>
      </p>
      {wider && (
        <p>
          <a href={listPath(others)}>{fr('Chercher ces mots dans tous les produits')}</a>
        </p>
      )}
      <p>
        <a href="/produits">{fr('Voir tous les produits')}</a>
      </p>
    </Empty>
  )
}
