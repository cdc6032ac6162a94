import { Logo } from '../logo.tsx'
import type { Shell } from '../shell.ts'
import { fr } from '../typography.ts'
import { LogoImage } from './logo-image.tsx'

/** Whose page it is, where one can go, who one is. A focus page keeps only the name and the way out. */
export function Header({ shell, quiet }: { shell: Shell; quiet: boolean }) {
  const { brand, person, navigation, demonstration } = shell
  return (
    <header class="pepin-header">
      {demonstration && (
        <div class="pepin-demonstration">
          <p>
            <strong>Démonstration.</strong> {fr(`Nous sommes le ${demonstration.now}.`)}
          </p>
          <ul>
            <li>
              <a href="/horloge">{fr("Avancer l'horloge")}</a>
            </li>
            <li>
              <a href="/boite-mail">Boîte mail</a>
            </li>
            <li>
              <a href="/demonstration">Personnes</a>
            </li>
          </ul>
        </div>
      )}
      <div class="pepin-header-row">
        <a class="pepin-brand" href={brand.home}>
          {brand.logo ? (
            <LogoImage src={brand.logo} alt={`Logo de ${brand.name}`} />
          ) : (
            <Logo theme={brand.theme} />
          )}
          <span>
            <span class="pepin-brand-name">{fr(brand.name)}</span>
            <span class="pepin-brand-administration">{fr(brand.administration)}</span>
          </span>
        </a>
        <div class="pepin-person">
          {person ? (
            <form method="post" action="/deconnexion">
              <a class="ds-link" href="/mon-compte" aria-label={fr(`Mon compte : ${person.name}`)}>
                <bdi>{person.name}</bdi>
              </a>
              <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
                Se déconnecter
              </button>
            </form>
          ) : (
            <a class="ds-link" href="/connexion">
              Se connecter
            </a>
          )}
        </div>
      </div>
      {navigation.length > 0 && (
        <nav
          class={quiet ? 'pepin-navigation pepin-navigation-quiet' : 'pepin-navigation'}
          aria-label="Menu principal"
        >
          <ul>
            {navigation.map(({ href, label, current }) => (
              <li>
                <a href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
                  {fr(label)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
