import { Facts, fr, Table } from '../../../design/index.ts'
import { frenchDate, isCivilDate, shortFrenchDate } from '../../../platform/dates.ts'
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
    <div>
      <Facts
        items={STEP_FIELDS[step].map(field => ({
          term: field.label,
          value: <Value field={field} value={values[field.key] ?? ''} />,
        }))}
      />
    </div>
  )
}

/** « du 3 novembre 2026 au 15 janvier 2027 »; either end may be open. */
function period({ since, until }: Member): string {
  const [first, last] = [since, until].map(day => (day === '' ? '' : shortFrenchDate(day)))
  if (first && last) return `du ${first} au ${last}`
  if (first) return `à partir du ${first}`
  return last ? `jusqu'au ${last}` : "toute l'investigation"
}

function Team({ members }: { members: readonly Member[] }) {
  if (members.length === 0) return null
  return (
    <Table
      caption="Qui travaille sur le projet"
      columns={[
        { key: 'who', label: 'Personne' },
        { key: 'share', label: 'Part du temps', align: 'right' },
        { key: 'period', label: 'Période' },
      ]}
      rows={members.map(member => ({
        who: (
          <>
            <Said text={member.name} />
            <br />
            <Said text={member.role} />
          </>
        ),
        share: member.share === null ? '–' : fr(`${member.share} %`),
        period: fr(period(member)),
      }))}
    />
  )
}
