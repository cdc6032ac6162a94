import {
  ActionLink,
  Alert,
  CopyText,
  Details,
  Facts,
  Page,
  Section,
  type Shell,
  T,
  Title,
  Why,
} from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import type { AnnouncementMail } from '../announcement.ts'
import type { KitEvent } from '../calendar.ts'
import type { PosterWords } from '../poster.ts'
import { type KitSource, titleOf } from '../source.ts'
import { AnnouncementSection } from './announcement-section.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { KitPreview } from './kit-preview.tsx'
import { PosterPreview } from './poster-preview.tsx'

export interface KitPageProps {
  shell: Shell
  source: KitSource
  publishedAt: Date | null
  behind: boolean
  mail: AnnouncementMail
  intranet: { html: string; markdown: string }
  poster: PosterWords
  events: readonly KitEvent[]
  /** Where a trial goes. */
  address: string
  said: string
}

/** All that makes a call known, from its one guide: to download, to copy, to try. */
export function KitPage(props: KitPageProps) {
  const { shell, source, mail, intranet, poster, events, address, said } = props
  const call = `/gestion/appels/${source.slug}`
  const kit = `${call}/kit`
  return (
    <Page
      shell={shell}
      title="Le kit de l'appel"
      kind="overview"
      breadcrumbs={[
        { href: '/gestion', label: 'Gestion des appels' },
        { href: call, label: titleOf(source) },
      ]}
    >
      <Title lead="Tout ce qui fait connaître l'appel, écrit à partir du même guide : vous n'avez rien à recopier, et rien ne peut se contredire.">
        Le kit de l'appel
      </Title>
      {said && (
        <Alert tone="success">
          <p>
            <T>{said}</T>
          </p>
        </Alert>
      )}
      <Standing {...props} call={call} />
      <Section title="Le guide, à imprimer ou à joindre">
        <p>
          <T>Un PDF au format A4, lisible par les lecteurs d'écran.</T>
        </p>
        <p>
          <a href={`${call}/apercu`}>Voir le texte, tel que les agents le lisent</a>
        </p>
        <Download href={`${kit}/guide.pdf`}>Télécharger le guide (PDF)</Download>
      </Section>
      <AnnouncementSection mail={mail} source={source} address={address} action={`${kit}/essai`} />
      <Section title="Le bloc pour l'intranet">
        <p>
          <T>À coller dans une page ou une actualité. Il ne contient ni script, ni style.</T>
        </p>
        <CopyText name="intranet-html" label="Le bloc en HTML" value={intranet.html} />
        <CopyText name="intranet-markdown" label="Le bloc en Markdown" value={intranet.markdown} />
        <Details summary="Voir le bloc">
          <KitPreview source={source} />
        </Details>
      </Section>
      <Section title="L'affiche">
        <p>
          <T>Une page A4, avec un code à photographier qui mène à la page publique.</T>
        </p>
        <Details summary="Voir ce que dit l'affiche">
          <PosterPreview words={poster} />
        </Details>
        <Download href={`${kit}/affiche.pdf`}>Télécharger l'affiche (PDF)</Download>
      </Section>
      <CalendarSection events={events} zone={source.incubator.zone} href={`${kit}/calendrier.ics`} />
      <Section title="La page publique">
        <Facts items={[{ term: 'Adresse', value: <a href={source.address}>{source.address}</a> }]} />
      </Section>
      <Why>Vous faites partie de l'équipe de l'incubateur qui prépare cet appel.</Why>
    </Page>
  )
}

const Download = ({ href, children }: { href: string; children: string }) => (
  <p>
    <a href={href} download="">
      <T>{children}</T>
    </a>
  </p>
)

/** Which version of the guide all this says. */
function Standing({ source, publishedAt, behind, call }: KitPageProps & { call: string }) {
  if (source.draft)
    return (
      <Alert tone="warning" title="C'est un projet">
        <p>
          <T>
            L'appel n'est pas publié : chaque document porte le mot « Projet », et l'adresse ne mène encore à
            rien.
          </T>
        </p>
        <ActionLink href={`${call}/publication`} variant="quiet">
          Voir ce qui manque pour publier
        </ActionLink>
      </Alert>
    )
  return (
    <p>
      <T>
        {`D'après la version publiée le ${publishedAt ? frenchDateTime(publishedAt, source.incubator.zone) : ''}.${
          behind ? ' Les modifications qui ne sont pas encore publiées n’y figurent pas.' : ''
        }`}
      </T>
    </p>
  )
}
