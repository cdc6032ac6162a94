import type { Child } from 'hono/jsx'
import { assetUrl } from '../assets.ts'
import type { Kind, Shell } from '../shell.ts'
import { fr } from '../typography.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

export interface PageProps {
  shell: Shell
  /** Names the page in the browser's tab, most precise first. */
  title: string
  kind: Kind
  breadcrumbs?: Crumb[] | undefined
  /** One more script, for the pages that use a passkey. */
  script?: 'passkey.js'
  children?: Child
}

/** A whole document: language, title, landmarks, skip link; the page itself writes its one h1. */
export function Page({ shell, title, kind, breadcrumbs, script, children }: PageProps) {
  const { brand } = shell
  return (
    <html lang="fr" data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{fr(`${title} – ${brand.name}`)}</title>
        <link rel="stylesheet" href={assetUrl(`${brand.theme}.css`)} />
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          crossorigin=""
          href={assetUrl('source-sans-3-400.woff2')}
        />
        <link rel="icon" type="image/svg+xml" href={assetUrl('favicon.svg')} />
        <script src={assetUrl('pepin.js')} defer />
        {script && <script src={assetUrl(script)} defer />}
      </head>
      <body class={`pepin-body pepin-${kind}`} data-typography="primary">
        <a class="ds-skip-link" href="#contenu">
          Aller au contenu
        </a>
        <Header shell={shell} quiet={kind === 'focus'} />
        <main class="pepin-main" id="contenu" tabindex={-1}>
          {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs crumbs={breadcrumbs} />}
          {children}
        </main>
        <Footer brand={brand} />
      </body>
    </html>
  )
}
