import { Alert } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Guide } from '../guide.ts'
import { type PartId, sectionOfPart } from '../parts.ts'
import { rendered } from '../rendered.ts'
import { GuideSection } from './guide-section.tsx'

/** One section as an agent will read it, variables replaced, before it is saved. */
export function Preview({ guide, part, incubator }: { guide: Guide; part: PartId; incubator: Incubator }) {
  const shown = rendered(guide, incubator)
  const section = shown.sections.find(({ key }) => key === sectionOfPart(part))
  if (!section) return null
  return (
    <Alert tone="info" title="Ce que les agents liront">
      <GuideSection text={section} guide={shown} level={3} />
    </Alert>
  )
}
