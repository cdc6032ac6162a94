import type { Child } from 'hono/jsx'
import { Alert, type Kind, Page, type Shell, T } from '../../../../design/index.ts'

/** Where a panel decides: whose page it is, the call, and the stage by its address and its name. */
export interface StageFrame {
  shell: Shell
  call: { href: string; label: string }
  stage: { href: string; label: string }
}

/** A page below a stage of a call. */
export function StagePage({
  frame: { shell, call, stage },
  title,
  kind,
  children,
}: {
  frame: StageFrame
  title: string
  kind: Kind
  children?: Child
}) {
  return (
    <Page
      shell={shell}
      title={title}
      kind={kind}
      breadcrumbs={[{ href: '/gestion', label: 'Gestion des appels' }, call, stage]}
    >
      {children}
    </Page>
  )
}

/** One sentence that stops or slows the reader; nothing while there is none. */
export function Warning({ text }: { text: string | null }) {
  if (text === null) return null
  return (
    <Alert tone="warning">
      <p>
        <T>{text}</T>
      </p>
    </Alert>
  )
}
