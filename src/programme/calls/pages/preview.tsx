import { Alert } from '../../../design/index.ts'
import type { Incubator } from '../../incubators/incubator.ts'
import type { Guide } from '../guide.ts'
import type { Holding } from '../holding.ts'
import { type PartId, sectionOfPart } from '../parts.ts'
import { rendered } from '../rendered.ts'
import { GuideSection } from './guide-section.tsx'

interface PreviewProps {
  guide: Guide
  part: PartId
  incubator: Incubator
  holders: readonly Holding[]
}

/** One section as an agent will read it, variables replaced, before it is saved. */
export function Preview({ guide, part, incubator, holders }: PreviewProps) {
  const shown = rendered(guide, incubator, holders)
  const section = shown.sections.find(({ key }) => key === sectionOfPart(part))
  if (!section) return null
  return (
    <Alert tone="info" title="Ce que les agents liront">
      <GuideSection text={section} guide={shown} level={3} />
    </Alert>
  )
}
