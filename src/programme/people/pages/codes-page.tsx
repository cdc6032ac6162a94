import { ActionLink, Alert, Page, Prose, type Shell, Title, Why } from '../../../design/index.ts'
import { WHY_ACCOUNT } from '../address-wording.ts'
import { keysCrumbs } from './own-addresses.ts'

/** Shown once, to be printed: what is kept cannot show them again. */
export function CodesPage({
  shell,
  codes,
  next,
  added,
}: {
  shell: Shell
  /** As printed. */
  codes: readonly string[]
  next: string
  added: boolean
}) {
  return (
    <Page shell={shell} title="Vos codes de secours" kind="focus" breadcrumbs={keysCrumbs}>
      {added && <Alert tone="success" title="Votre clé est ajoutée" />}
      <Title lead="Imprimez cette page ou recopiez-la : elle ne sera plus montrée.">
        Vos codes de secours
      </Title>
      <ol>
        {codes.map(code => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Prose text="Chaque code remplace votre clé une fois. Gardez-les loin de votre ordinateur. Nous n’en gardons qu’une empreinte : personne ne peut vous les redonner." />
      <p>
        <ActionLink href={next}>J’ai gardé mes codes</ActionLink>
      </p>
      <Why>{WHY_ACCOUNT}</Why>
    </Page>
  )
}
