import {
  ErrorSummary,
  fr,
  Page,
  plural,
  Section,
  type Shell,
  T,
  Table,
  Title,
  UploadForm,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime, PARIS } from '../../../platform/dates.ts'

export const WHY_NETWORK =
  'Vous suivez le portefeuille de tous les incubateurs : vous pouvez y reprendre des produits décrits ailleurs.'

export interface ImportProps {
  shell: Shell
  imports: { file_name: string; applied_at: Date; counts: Record<string, unknown>; name: string | null }[]
  error: string | undefined
}

/** A portfolio file to read: nothing is changed before its differences are seen. */
export function ImportPage({ shell, imports, error }: ImportProps) {
  return (
    <Page
      shell={shell}
      title="Reprendre un portefeuille"
      kind="focus"
      breadcrumbs={[{ href: '/produits', label: 'Les produits' }]}
    >
      {error && <ErrorSummary errors={[{ field: 'fichier', message: error }]} />}
      <Title lead="Vous verrez ce que le fichier change avant que rien ne change.">
        Reprendre un portefeuille
      </Title>
      <UploadForm
        action="/gestion/portefeuille/reprise"
        name="fichier"
        label="Fichier du portefeuille"
        hint="Un fichier JSON au format de l'API de beta.gouv.fr, de 10 Mo au plus."
        accept=".json,application/json"
        submit="Voir les différences"
        error={error}
      />
      {imports.length > 0 && (
        <Section title="Déjà repris">
          <Table
            caption="Les dix dernières reprises, la dernière en premier"
            columns={[
              { key: 'at', label: 'Quand' },
              { key: 'file', label: 'Fichier' },
              { key: 'by', label: 'Par' },
              { key: 'what', label: 'Ce qui a changé' },
            ]}
            rows={imports.map(({ file_name, applied_at, counts, name }) => ({
              at: fr(frenchDateTime(applied_at, PARIS)),
              file: <bdi>{file_name}</bdi>,
              by: name === null ? fr('une commande') : <bdi>{name}</bdi>,
              what: fr(changeWords(counts)),
            }))}
          />
          <p>
            <a href="/gestion/portefeuille/points-a-verifier">
              <T>Voir les points à vérifier</T>
            </a>
          </p>
        </Section>
      )}
      <Why>{WHY_NETWORK}</Why>
    </Page>
  )
}

const changeWords = (counts: Record<string, unknown>): string =>
  `${plural(Number(counts['created'] ?? 0), 'nouveau produit', 'nouveaux produits')}, ${plural(Number(counts['changed'] ?? 0), 'produit changé', 'produits changés')}`
