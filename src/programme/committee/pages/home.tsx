import {
  ActionLink,
  ActionList,
  Empty,
  Facts,
  Page,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDate } from '../../../platform/dates.ts'
import { WHY_MEMBER } from '../wording.ts'

export interface CommitteeCall {
  slug: string
  title: string
  incubator: string
  seatId: string
  declared: boolean
  /** 'YYYY-MM-DD', or '' while it is not chosen. */
  heldOn: string
  place: string
  laureates: number | null
  readable: { id: string; title: string; author: string }[]
}

/** A member's home: each committee, when and where, what to read before. */
export function CommitteeHome({ shell, calls }: { shell: Shell; calls: CommitteeCall[] }) {
  return (
    <Page shell={shell} title="Comité de sélection" kind="public">
      <Title lead="Les candidatures que le jury a présélectionnées, à lire avant la séance.">
        Comité de sélection
      </Title>
      {calls.map(call => (
        <CallView call={call} />
      ))}
      <p>
        <a href="/ressources">
          <T>Ressources pour le comité</T>
        </a>
      </p>
      <Why>{WHY_MEMBER}</Why>
    </Page>
  )
}

function CallView({ call }: { call: CommitteeCall }) {
  const { slug, title, incubator, seatId, declared, heldOn, place, laureates, readable } = call
  return (
    <Section title={title}>
      <Facts
        items={[
          { term: 'Incubateur', value: incubator },
          { term: 'Séance', value: heldOn === '' ? 'date à venir' : frenchDate(heldOn) },
          { term: 'Lieu', value: place === '' ? 'à venir' : place },
          ...(laureates === null ? [] : [{ term: 'Lauréates à choisir', value: String(laureates) }]),
        ]}
      />
      {declared ? (
        <Readings slug={slug} readable={readable} />
      ) : (
        <>
          <p>
            <T>
              Avant de lire la première candidature, signez votre déclaration d'intérêts et de
              confidentialité, même si vous n'avez aucun lien à déclarer.
            </T>
          </p>
          <ActionList>
            <ActionLink href={`/sieges/${seatId}/declaration`}>Signer ma déclaration</ActionLink>
          </ActionList>
        </>
      )}
    </Section>
  )
}

function Readings({ slug, readable }: Pick<CommitteeCall, 'slug' | 'readable'>) {
  if (readable.length === 0)
    return (
      <Empty title="Aucune candidature à lire pour l'instant.">
        <p>
          <T>Elles apparaîtront ici dès que le jury les aura présélectionnées.</T>
        </p>
      </Empty>
    )
  return (
    <>
      <p>
        <T>
          {readable.length < 2
            ? 'Une candidature à lire.'
            : `${readable.length} candidatures à lire, dans l'ordre où elles ont été envoyées.`}
        </T>
      </p>
      <ol>
        {readable.map(({ id, title, author }) => (
          <li>
            <a href={`/comite/${id}`}>
              <bdi>{title}</bdi>
            </a>
            <T>, par </T>
            <bdi>{author}</bdi>
          </li>
        ))}
      </ol>
      <ActionList>
        <ActionLink href={`/comite/appels/${slug}/fiches`} variant="quiet">
          Imprimer mes fiches de notes
        </ActionLink>
      </ActionList>
    </>
  )
}
