import type { Child } from 'hono/jsx'
import { Page, type Shell, T, TextField, Title, Trap, Why } from '../../../design/index.ts'
import { TRAP } from '../link.ts'
import { WHY_LINK, WHY_TEAM } from '../wording.ts'

export interface OfCall {
  shell: Shell
  slug: string
  /** The call's name. */
  call: string
}
export type Errors = readonly { field: string; message: string }[]
export const errorAt = (errors: Errors, field: string) => errors.find(each => each.field === field)?.message

export const WhyTeam = () => <Why>{WHY_TEAM}</Why>

/** The address that the e-mail goes to, and what only a robot fills. */
export function AddressField({ value, errors }: { value: string; errors: Errors }) {
  return (
    <>
      <TextField
        name="adresse"
        type="email"
        label="Votre adresse e-mail"
        hint="Un e-mail vous demandera de la confirmer. Personne d'autre que l'équipe ne la voit."
        autocomplete="email"
        value={value}
        error={errorAt(errors, 'adresse')}
        required
      />
      <Trap name={TRAP} />
    </>
  )
}

/** A page opened by the link of an e-mail. */
export function LinkPage(props: { shell: Shell; title: string; lead?: string; children?: Child }) {
  return (
    <Page shell={props.shell} title={props.title} kind="focus">
      <Title lead={props.lead}>{props.title}</Title>
      {props.children}
      <Why>{WHY_LINK}</Why>
    </Page>
  )
}

export function OldLinkPage({ shell }: { shell: Shell }) {
  return (
    <Page shell={shell} title="Ce lien n’est plus valable" kind="focus">
      <Title>Ce lien n’est plus valable</Title>
      <p>
        <T>Il est incomplet, ou trop ancien. Rien n'a été changé. Recommencez depuis la page de l'appel.</T>
      </p>
      <p>
        <a href="/">Voir les appels</a>
      </p>
    </Page>
  )
}

export const publicCrumbs = ({ slug, call }: Pick<OfCall, 'slug' | 'call'>) => [
  { href: `/appels/${slug}`, label: call },
]
export const teamCrumbs = ({ slug, call }: Pick<OfCall, 'slug' | 'call'>) => [
  { href: '/gestion', label: 'Gestion des appels' },
  { href: `/gestion/appels/${slug}`, label: call },
]
