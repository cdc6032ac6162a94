import {
  Badge,
  ErrorSummary,
  Form,
  Page,
  RowActions,
  Section,
  Select,
  type Shell,
  T,
  Table,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import { CALL_WHY } from '../wording.ts'
import { holdersPath, managePath } from './addresses.ts'

export interface HolderShown {
  slug: string
  name: string
  administration: string
  acceptedAt: Date | null
  mayEnd: boolean
}

export interface HoldersPageProps {
  shell: Shell
  slug: string
  title: string
  /** The one the call belongs to. */
  incubator: Incubator
  holders: HolderShown[]
  /** Those the call may be offered to; none for a co-holder. */
  offerable: Incubator[]
  refusal: string | null
}

/** The incubators that hold a call together. */
export function HoldersPage(props: HoldersPageProps) {
  const { shell, slug, title, incubator, holders, offerable, refusal } = props
  return (
    <Page
      shell={shell}
      title={`Les incubateurs qui tiennent l’appel – ${title}`}
      kind="focus"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: managePath(slug), label: title || 'Appel sans nom' },
      ]}
    >
      <Title
        lead={`Cet appel est celui de l'incubateur ${incubator.name}. D'autres peuvent le tenir avec lui : leur équipe lit et organise tout l'appel, candidatures comprises, et leur nom est sur la page.`}
      >
        Les incubateurs qui tiennent l'appel
      </Title>
      <ErrorSummary errors={refusal ? [{ field: 'incubateur', message: refusal }] : []} />
      {holders.length > 0 && (
        <Table
          caption="Les autres incubateurs"
          columns={[
            { key: 'name', label: 'Incubateur' },
            { key: 'state', label: 'Où il en est' },
            { key: 'acts', label: 'Changer' },
          ]}
          rows={holders.map(holder => ({
            name: <T>{`${holder.name}, ${holder.administration}`}</T>,
            state: holder.acceptedAt ? (
              <Badge tone="success">tient l'appel</Badge>
            ) : (
              <Badge tone="warning">réponse attendue</Badge>
            ),
            acts: holder.mayEnd ? <End slug={slug} holder={holder} /> : '',
          }))}
        />
      )}
      {offerable.length > 0 && (
        <Section title="Proposer l'appel à un incubateur" id="proposer">
          <p>
            <T>
              Son équipe reçoit la proposition sur sa page « Gestion des appels ». Elle ne voit rien de
              l'appel tant qu'elle n'a pas accepté.
            </T>
          </p>
          <Form action={holdersPath(slug)} submit="Proposer de tenir l'appel ensemble">
            <Select
              name="incubateur"
              label="Incubateur"
              value=""
              options={offerable.map(each => ({
                value: each.slug,
                label: `${each.name}, ${each.administration}`,
              }))}
            />
          </Form>
        </Section>
      )}
      <Why>{CALL_WHY}</Why>
    </Page>
  )
}

const End = ({ slug, holder }: { slug: string; holder: HolderShown }) => (
  <RowActions
    action={`${holdersPath(slug)}/${holder.slug}/retrait`}
    hidden={{}}
    name="acte"
    about={holder.name}
    acts={[{ value: 'retirer', label: holder.acceptedAt ? "Retirer de l'appel" : 'Annuler la proposition' }]}
  />
)
