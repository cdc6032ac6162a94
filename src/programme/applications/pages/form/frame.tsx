import type { Child } from 'hono/jsx'
import { Page, type Shell, Why } from '../../../../design/index.ts'
import { CALL_WHY } from '../../../calls/wording.ts'
import { formPath } from '../../form-paths.ts'

export interface Framed {
  shell: Shell
  slug: string
  callTitle: string
}

/** The page around each part of the form's making. */
export function FormFrame({
  frame: { shell, slug, callTitle },
  title,
  home,
  kind = 'focus',
  children,
}: {
  frame: Framed
  title: string
  /** Whether it is the list itself. */
  home?: boolean
  kind?: 'focus' | 'overview'
  children?: Child
}) {
  return (
    <Page
      shell={shell}
      title={`${title} – ${callTitle}`}
      kind={kind}
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: `/gestion/appels/${slug}`, label: callTitle },
        ...(home ? [] : [{ href: formPath(slug), label: 'Formulaire de candidature' }]),
      ]}
    >
      {children}
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}
