import { Form, LogoImage, Page, Prose, type Shell, Title, Why } from '../../../design/index.ts'
import { type Incubator, logoPath } from '../incubator.ts'
import { WHY_SETTINGS } from '../settings-wording.ts'

/** Before a logo goes: the one that goes, and what agents will see instead. */
export function LogoRemovalPage({ shell, incubator }: { shell: Shell; incubator: Incubator }) {
  const settings = `/gestion/incubateurs/${incubator.slug}`
  const src = logoPath(incubator)
  return (
    <Page
      shell={shell}
      title="Retirer ce logo"
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: settings, label: 'Réglages' },
        { href: `${settings}/logo`, label: 'Logo' },
      ]}
    >
      <Title>Retirer ce logo</Title>
      {src !== null && <LogoImage src={src} alt={`Logo de ${incubator.name}`} />}
      <Prose text="Il quitte aussitôt toutes les pages de l'incubateur. Le dessin de Pépin en tient lieu. Pour le remettre, il faudra renvoyer le fichier." />
      <Form
        action={`${settings}/logo/${incubator.logo ?? 'aucun'}/retrait`}
        submit="Retirer ce logo"
        variant="danger"
        cancel={{ href: `${settings}/logo`, label: 'Garder ce logo' }}
      />
      <Why>{WHY_SETTINGS}</Why>
    </Page>
  )
}
