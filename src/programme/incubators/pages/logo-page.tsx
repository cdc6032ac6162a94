import {
  ActionLink,
  Alert,
  LogoImage,
  Page,
  Prose,
  Section,
  type Shell,
  Title,
  UploadForm,
  Why,
} from '../../../design/index.ts'
import { type Incubator, logoPath } from '../incubator.ts'
import { WHY_SETTINGS } from '../settings-wording.ts'

export interface LogoPageProps {
  shell: Shell
  incubator: Incubator
  said: boolean
  /** Why the file was refused. */
  message?: string
  /** Another logo was put since the page was shown. */
  stale?: boolean
}

/** The logo as it is, and the way to put another. */
export function LogoPage({ shell, incubator, said, message, stale }: LogoPageProps) {
  const settings = `/gestion/incubateurs/${incubator.slug}`
  const path = `${settings}/logo/${incubator.logo ?? 'aucun'}`
  const src = logoPath(incubator)
  return (
    <Page
      shell={shell}
      title={`Logo de ${incubator.name}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: settings, label: 'Réglages' },
      ]}
    >
      {said && <Alert tone="success" title="Le logo est enregistré" />}
      <Title lead="Il s'affiche en haut des pages de cet incubateur.">{`Logo de ${incubator.name}`}</Title>
      {stale && (
        <Alert tone="warning" title="Le logo vient de changer">
          <Prose text="Une autre fenêtre, ou une autre personne, en a mis un autre. Il est affiché ci-dessous, et rien n'est enregistré de votre côté. Envoyez le vôtre de nouveau pour le remplacer." />
        </Alert>
      )}
      <Section title="Logo affiché">
        {src === null ? (
          <Prose text="Aucun : le dessin de Pépin en tient lieu." />
        ) : (
          <>
            <LogoImage src={src} alt={`Logo de ${incubator.name}`} />
            <ActionLink href={`${path}/retrait`} variant="quiet">
              Retirer ce logo
            </ActionLink>
          </>
        )}
      </Section>
      <Section title={src === null ? 'Ajouter un logo' : 'Remplacer le logo'}>
        <UploadForm
          action={path}
          name="fichier"
          label="Fichier"
          hint="PNG ou SVG, 200 ko au plus. Un SVG ne contient que des formes et des couleurs : ni script, ni style, ni image, ni lien."
          accept=".png,.svg,image/png,image/svg+xml"
          submit="Envoyer ce logo"
          error={message}
        />
      </Section>
      <Why>{WHY_SETTINGS}</Why>
    </Page>
  )
}
