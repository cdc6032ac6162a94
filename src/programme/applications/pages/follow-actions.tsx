import { ActionLink, ActionList } from '../../../design/index.ts'
import type { News } from '../announced.ts'
import type { ApplicationStatus } from '../application.ts'

export interface FollowActionsProps {
  home: string
  status: ApplicationStatus
  /** Whether a sending is accepted now. */
  sendable: boolean
  news: News | undefined
}

/** What can be done now, the main thing first. */
export function FollowActions({ home, status, sendable, news }: FollowActionsProps) {
  if (status === 'withdrawn') return null
  const links: [string, string][] = []
  if (status === 'awaiting') links.push([`${home}/confirmation`, 'Taper le code reçu'])
  if (status === 'draft')
    links.push(
      sendable ? [`${home}/etapes`, 'Continuer à écrire'] : [`${home}/relecture`, 'Relire mon texte'],
    )
  if (status === 'draft' && sendable) links.push([`${home}/relecture`, 'Tout relire et envoyer'])
  if (status === 'changed' && sendable)
    links.push([`${home}/relecture`, 'Relire et envoyer mes modifications'])
  if ((status === 'sent' || status === 'changed') && sendable)
    links.push([
      `${home}/etapes`,
      news === 'to-complete' ? 'Compléter ma candidature' : 'Corriger ma candidature',
    ])
  if (news) links.push([`${home}/reponse`, 'Lire le courrier'])
  if (news === 'laureate') links.push(['/mises-en-route', 'Voir ma mise en route'])
  if (links.length === 0) return null
  return (
    <ActionList>
      {links.map(([href, label], index) => (
        <ActionLink href={href} variant={index === 0 ? 'primary' : 'quiet'}>
          {label}
        </ActionLink>
      ))}
    </ActionList>
  )
}
