import type { Child } from 'hono/jsx'
import { fr } from '../typography.ts'
import { Section } from './content.tsx'
import { ActionLink, ActionList } from './forms.tsx'

/** Said at the end of a stage: what comes next, and where. Main when nothing else is left to do on the page. */
export function NextStep({
  href,
  label,
  main = false,
  children,
}: {
  href: string
  label: string
  main?: boolean
  children?: Child
}) {
  return (
    <Section title="Et ensuite">
      {children && <p>{typeof children === 'string' ? fr(children) : children}</p>}
      <ActionList>
        <ActionLink href={href} variant={main ? 'primary' : 'quiet'}>
          {label}
        </ActionLink>
      </ActionList>
    </Section>
  )
}
