import { fr } from '../typography.ts'

export interface Crumb {
  href: string
  label: string
}

/** Where one is: the pages above this one, the nearest last. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav class="ds-breadcrumbs" aria-label="Fil d’Ariane">
      <ol>
        {crumbs.map(({ href, label }) => (
          <li>
            <a class="ds-link" href={href}>
              {fr(label)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
