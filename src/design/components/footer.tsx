import type { Brand } from '../shell.ts'
import { fr } from '../typography.ts'

const LINKS = [
  ['/accessibilite', 'Accessibilité : non conforme'],
  ['/mentions-legales', 'Mentions légales'],
  ['/donnees-personnelles', 'Données personnelles'],
] as const

export function Footer({ brand }: { brand: Brand }) {
  return (
    <footer class="pepin-footer">
      <p>{fr(brand.slug === null ? brand.name : `${brand.name}, ${brand.administration}`)}</p>
      <ul>
        {LINKS.map(([href, label]) => (
          <li>
            <a href={href}>{fr(label)}</a>
          </li>
        ))}
      </ul>
    </footer>
  )
}
