import { fr, Quoted, Section } from '../../../design/index.ts'
import { frenchDateTime } from '../../../platform/dates.ts'
import { isPartId, PART_IDS, partLabel } from '../../calls/parts.ts'
import type { VisaComment } from '../visa.ts'
import { VISA_NAMES } from '../wording.ts'

/** What readers wrote, under the part it is about, with the way to mend it. */
export function TeamComments(props: { slug: string; zone: string; comments: VisaComment[] }) {
  const { slug, zone, comments } = props
  if (comments.length === 0) return null
  const parts = PART_IDS.filter(part => comments.some(comment => comment.part === part))
  return (
    <Section title="Remarques, par partie du guide" id="remarques">
      {parts.map(part => (
        <Section level={3} title={partLabel(part)}>
          {comments
            .filter(comment => comment.part === part)
            .map(({ kind, name, body, guideNumber, writtenAt }) => (
              <>
                <p>
                  <bdi>{name}</bdi>
                  {fr(
                    ` (${VISA_NAMES[kind]}), le ${frenchDateTime(writtenAt, zone)}, sur la version ${guideNumber} :`,
                  )}
                </p>
                <Quoted text={body} />
              </>
            ))}
          {isPartId(part) && (
            <p>
              <a href={`/gestion/appels/${slug}/guide/${part}`}>{fr(`Corriger : ${partLabel(part)}`)}</a>
            </p>
          )}
        </Section>
      ))}
    </Section>
  )
}
