import { Details, Form, Hidden, Quoted, RowActions, Section } from '../../../design/index.ts'
import type { Guide } from '../guide.ts'
import { partLabel, textPart } from '../parts.ts'
import { isBeside } from '../section-order.ts'
import { aboutSection, isOwn, type Section as Text } from '../sections.ts'
import { planPath } from './addresses.ts'

interface Props {
  slug: string
  number: number
  guide: Guide
}

/** What can be done of one section where it stands. */
export function SectionButtons({ slug, number, guide, section }: Props & { section: Text }) {
  const about = aboutSection(section.key)
  const name = partLabel(textPart(section.key), guide)
  const inPage = guide.sections.filter(({ key }) => !isBeside(key))
  const at = inPage.indexOf(section)
  const acts = [
    ...(at > 0 ? [['monter', 'Monter']] : []),
    ...(at >= 0 && at < inPage.length - 1 ? [['descendre', 'Descendre']] : []),
    ...(about.optional ? [section.hidden ? ['afficher', 'Afficher'] : ['masquer', 'Masquer']] : []),
  ]
  return (
    <RowActions
      action={planPath(slug)}
      hidden={{ version: String(number) }}
      name="acte"
      about={name}
      acts={acts.map(([kind = '', label = '']) => ({ value: `${kind}:${about.slug}`, label }))}
    />
  )
}

/** Sections the organisers added, each removed with its text in sight. */
export function RemoveSection({ slug, number, guide }: Props) {
  const own = guide.sections.filter(({ key }) => isOwn(key))
  if (own.length === 0) return null
  return (
    <Section title="Supprimer une section ajoutée" id="supprimer">
      {own.map(({ key, title, body }) => (
        <Details summary={`Supprimer « ${title} »`}>
          <Quoted text={body || '(aucun texte)'} />
          <Form action={planPath(slug)} submit="Supprimer cette section et son texte" variant="danger">
            <Hidden name="version" value={String(number)} />
            <Hidden name="acte" value={`supprimer:${aboutSection(key).slug}`} />
          </Form>
        </Details>
      ))}
    </Section>
  )
}
