import {
  ActionLink,
  ErrorSummary,
  Form,
  Page,
  Prose,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import type { Moving } from '../preview.ts'
import { MERGES, mergesCrumbs } from './addresses.ts'
import { MovingFacts } from './moving-facts.tsx'

export interface MergeProps {
  shell: Shell
  attemptId: string
  address: string
  moving: Moving
  /** One of the two sits in a jury or a committee. */
  sits: boolean
  /** Why they cannot be made one. */
  problem?: string | undefined
}

/** Both mailboxes are proved: what would move, before one says that both are oneself. */
export function MergePage({ shell, attemptId, address, moving, sits, problem }: MergeProps) {
  return (
    <Page shell={shell} title="Réunir deux comptes" kind="focus" breadcrumbs={mergesCrumbs}>
      <Title lead="Cette adresse a déjà un compte. Si les deux sont à vous, ils peuvent n’en faire qu’un.">
        Réunir deux comptes
      </Title>
      <ErrorSummary
        title="Ces deux comptes ne peuvent pas être réunis"
        errors={problem ? [{ field: 'fusion', message: problem }] : []}
      />
      <p id="fusion">
        <T>L’adresse que vous venez de confirmer :</T> <bdi>{address}</bdi>
      </p>
      <MovingFacts moving={moving} />
      {problem ? (
        <ActionLink href="/mon-compte/adresses">Revenir à mes adresses</ActionLink>
      ) : (
        <Merging {...{ attemptId, sits }} />
      )}
      <Why>Vous avez confirmé les adresses de ces deux comptes.</Why>
    </Page>
  )
}

const Merging = ({ attemptId, sits }: { attemptId: string; sits: boolean }) => (
  <>
    <Prose text="Tout cela rejoindra le compte où vous êtes." />
    {sits && (
      <Prose text="Personne ne juge sa propre candidature : les déports nécessaires seront enregistrés, et les évaluations d’une candidature devenue la vôtre ne compteront plus." />
    )}
    <Prose text="Vous pourrez séparer les deux comptes pendant trente jours. Si cette adresse est celle d’une autre personne, ne faites rien." />
    <Form
      action={`${MERGES}/${attemptId}`}
      submit="Réunir ces deux comptes"
      variant="danger"
      cancel={{ href: '/mon-compte/adresses', label: 'Ne rien changer' }}
    />
  </>
)
