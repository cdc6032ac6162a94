import { fr, Section } from '../../../design/index.ts'
import { KIND_WORDS, type Resource } from '../resource.ts'

export interface Offered {
  incubator: string
  resources: Resource[]
}

/** What each incubator offers, by its name; nothing when none offers anything. */
export function OfferedResources({ offers, title }: { offers: readonly Offered[]; title?: string }) {
  return (
    <>
      {offers
        .filter(({ resources }) => resources.length > 0)
        .map(({ incubator, resources }) => (
          <Section title={title ?? `Les ressources de l'incubateur ${incubator}`}>
            <ResourceList resources={resources} />
          </Section>
        ))}
    </>
  )
}

/** Each resource with what it is and where it leads: a link elsewhere is said before it is followed. */
export function ResourceList({ resources }: { resources: readonly Resource[] }) {
  return (
    <ul>
      {resources.map(({ title, url, kind }) => (
        <li>
          <a href={url} rel="noopener noreferrer">
            {title}
          </a>{' '}
          {fr(`(${KIND_WORDS[kind].toLowerCase()}, sur ${hostOf(url)})`)}
        </li>
      ))}
    </ul>
  )
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? url
