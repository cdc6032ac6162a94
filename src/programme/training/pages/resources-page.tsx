import { Empty, Page, type Shell, T, Title, Why } from '../../../design/index.ts'
import { COURSE } from './addresses.ts'
import { type Offered, OfferedResources } from './resource-list.tsx'

export interface ResourcesPageProps {
  shell: Shell
  jury: readonly Offered[]
  teams: readonly Offered[]
}

/** What incubators offer to a person who sits in a jury or a committee, or is of a product's team. */
export function ResourcesPage({ shell, jury, teams }: ResourcesPageProps) {
  const none = [...jury, ...teams].every(({ resources }) => resources.length === 0)
  return (
    <Page shell={shell} title="Ressources" kind="public">
      <Title lead="Ce que les incubateurs mettent à votre disposition pour lire, décider ou construire.">
        Ressources
      </Title>
      {none && (
        <Empty title="Aucune ressource ne vous est destinée pour le moment.">
          <p>
            <T>
              Elles s'afficheront ici dès qu'un incubateur en proposera au jury, au comité ou aux équipes.
            </T>
          </p>
        </Empty>
      )}
      {jury.map(offer => (
        <OfferedResources offers={[offer]} title={`Pour le jury et le comité de ${offer.incubator}`} />
      ))}
      {teams.map(offer => (
        <OfferedResources offers={[offer]} title={`Pour les équipes de ${offer.incubator}`} />
      ))}
      <p>
        <a href={COURSE}>
          <T>Le cours « Préparer sa candidature », pour les agents</T>
        </a>
      </p>
      <Why>
        Vous siégez dans un jury ou un comité, ou vous faites partie de l'équipe d'un produit. Les ressources
        affichées dépendent de ces rôles.
      </Why>
    </Page>
  )
}
