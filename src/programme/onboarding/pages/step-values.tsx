import { Facts, fr, Table } from '../../../design/index.ts'
import { frenchDate, isCivilDate } from '../../../platform/dates.ts'
import { digits, euros } from '../../calls/quantities.ts'
import type { OnboardingStep } from '../onboarding.ts'
import type { Member, StepContents } from '../step-contents.ts'
import { STEP_FIELDS, type StepField } from '../step-fields.ts'
import { Said } from './parts.tsx'

/** One value as it is read: dates, shares and amounts are ours to word; the rest is what people wrote. */
export function Value({ field, value }: { field: StepField; value: string | number | null }) {
  if (value === '' || value === null) return <>–</>
  if (field.kind === 'date') return <>{fr(isCivilDate(String(value)) ? frenchDate(String(value)) : '–')}</>
  if (field.kind === 'share') return <>{fr(`${digits(Number(value))} %`)}</>
  if (field.kind === 'euros') return <>{fr(euros(Number(value)))}</>
  return <Said text={String(value)} />
}

/** What a step holds. */
export function StepValues({
  step,
  content,
}: {
  step: OnboardingStep
  content: StepContents[OnboardingStep]
}) {
  if ('members' in content) return <Team members={content.members} />
  if (step === 'team') return null
  const values = content as Record<string, string | number | null>
  return (
    <Facts
      items={STEP_FIELDS[step].map(field => ({
        term: field.label,
        value: <Value field={field} value={values[field.key] ?? ''} />,
      }))}
    />
  )
}

const day = (date: string) => (date === '' ? '–' : fr(frenchDate(date)))

export function Team({ members }: { members: readonly Member[] }) {
  if (members.length === 0) return null
  return (
    <Table
      caption="L’équipe"
      columns={[
        { key: 'name', label: 'Prénom et nom' },
        { key: 'role', label: 'Rôle' },
        { key: 'share', label: 'Part du temps', align: 'right' },
        { key: 'since', label: 'À partir du' },
        { key: 'until', label: 'Jusqu’au' },
      ]}
      rows={members.map(({ name, role, share, since, until }) => ({
        name: <Said text={name} />,
        role: <Said text={role} />,
        share: share === null ? '–' : fr(`${share} %`),
        since: day(since),
        until: day(until),
      }))}
    />
  )
}
