import type { Child } from 'hono/jsx'
import {
  Alert,
  ErrorSummary,
  Form,
  fr,
  Hidden,
  SeveralFiles,
  type Shell,
  T,
  TextArea,
} from '../../../design/index.ts'
import { fileRefusalWords, limitWords } from '../../../platform/files/file.ts'
import { ACCEPT } from '../../../platform/files/kinds.ts'
import { LONGEST_MESSAGE, type Side } from '../message.ts'
import type { ListedMessage } from './message-list.tsx'

/** What both sides' pages are given. */
export interface ThreadProps {
  shell: Shell
  id: string
  title: string
  received: boolean
  side: Side
  messages: ListedMessage[]
  promise: string
  late: boolean
  /** What was just done, in words. */
  said: string | null
  typed: string
  /** Of this form. */
  token: string
  error: string | undefined
  files: { error: string | undefined; limit: number; arrived: { id: string; name: string }[] }
}

export const threadPath = (id: string, side: Side) =>
  `${side === 'team' ? '/gestion' : ''}/candidatures/${id}/echanges`

export const Promised = ({ promise, late }: Pick<ThreadProps, 'promise' | 'late'>) => (
  <Alert tone={late ? 'warning' : 'info'}>
    <p>
      <T>{promise}</T>
    </p>
  </Alert>
)

export const Said = ({ said }: { said: string | null }) =>
  said && (
    <p role="status">
      <T>{said}</T>
    </p>
  )

/** The form to write, its text kept when it is refused. */
export function WriteForm(props: ThreadProps & { label: string; hint: string; children?: Child }) {
  const { id, side, typed, token, error, label, hint, files } = props
  return (
    <Form action={threadPath(id, side)} submit="Envoyer le message" files>
      {props.children}
      <Hidden name="jeton" value={token} />
      <TextArea
        name="message"
        label={label}
        hint={hint}
        value={typed}
        rows={8}
        limit={LONGEST_MESSAGE}
        error={files.error ? undefined : error}
        required
      />
      <SeveralFiles
        name="fichiers"
        label="Joindre des fichiers"
        hint={limitWords(3, files.limit)}
        accept={ACCEPT}
        limit={files.limit}
        tooLarge={fileRefusalWords('too-large', '', files.limit)}
        empty={fileRefusalWords('empty-file', '', files.limit)}
        error={files.error}
        arrived={files.arrived}
      />
    </Form>
  )
}

export const MessageErrors = ({ error, files }: Pick<ThreadProps, 'error' | 'files'>) => (
  <ErrorSummary errors={error ? [{ field: files.error ? 'fichiers' : 'message', message: error }] : []} />
)

export const titleOf = (title: string) => (title === '' ? fr('Projet sans titre') : <bdi>{title}</bdi>)
