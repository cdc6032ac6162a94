import type { FileItem } from '../../../design/index.ts'
import { Badge, FileList, fr, Quoted, Section, T } from '../../../design/index.ts'

/** A message as one side reads it. */
export interface ListedMessage {
  number: number
  /** « Vous », the name of whoever wrote, or « L’équipe ». */
  author: string
  when: string
  body: string
  files: FileItem[]
  unread: boolean
  /** When the team said that it asked for no answer; '' otherwise. */
  settled: string
}

/** Every message, the first one first. */
export function MessageList({ messages }: { messages: ListedMessage[] }) {
  return (
    <Section title="Messages" id="messages">
      {messages.length === 0 && (
        <p>
          <T>Pas encore de message.</T>
        </p>
      )}
      {messages.map(({ number, author, when, body, files, unread, settled }) => (
        <article id={`message-${number}`}>
          <p>
            <strong>
              <bdi>{author}</bdi>
            </strong>
            {fr(`, ${when}`)} {unread && <Badge tone="info">nouveau</Badge>}
          </p>
          <Quoted text={body} />
          {files.length > 0 && <FileList files={files} />}
          {settled && (
            <p>
              <T>{`L’équipe a noté le ${settled} qu’aucune réponse n’était attendue.`}</T>
            </p>
          )}
        </article>
      ))}
    </Section>
  )
}
