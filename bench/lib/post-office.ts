import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface Delivered {
  to: string
  subject: string
  text: string
  /** '' when it has none. */
  html: string
  messageId: string
  /** List-Unsubscribe and List-Unsubscribe-Post as they came, '' when there is none. */
  unsubscribe: string
}

/** A real SMTP server on loopback that keeps what it is given; it can be down, or refuse an address. */
export interface PostOffice {
  url: string
  port: number
  delivered: Delivered[]
  /** Addresses refused for ever (550). */
  refuses: Set<string>
  lastTo(address: string): Delivered | undefined
  stop(): Promise<void>
}

export async function openPostOffice(port = 0): Promise<PostOffice> {
  const delivered: Delivered[] = []
  const refuses = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, answer) {
      if (refuses.has(address))
        return answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
      answer()
    },
    onData(stream, session, answer) {
      simpleParser(stream).then(
        mail => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
          delivered.push({
            to,
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
            messageId: mail.messageId ?? '',
            unsubscribe: mail.headerLines
              .filter(({ key }) => key.startsWith('list-unsubscribe'))
              .map(({ line }) => line)
              .join('\n'),
          })
          answer()
        },
        error => answer(error),
      )
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    delivered,
    refuses,
    lastTo: wanted => delivered.findLast(({ to }) => to === wanted),
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}
