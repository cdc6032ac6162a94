import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface Delivered {
  to: string
  /** The sender of the envelope: where a report would come back. */
  from: string
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
  /** Where it stops answering, if it does: at the greeting, at the recipient, or once it has the whole letter. */
  silent: 'greeting' | 'recipient' | 'end' | null
  lastTo(address: string): Delivered | undefined
  stop(): Promise<void>
}

export async function openPostOffice(port = 0): Promise<PostOffice> {
  const delivered: Delivered[] = []
  const refuses = new Set<string>()
  const office = { silent: null as PostOffice['silent'] }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect(_session, answer) {
      if (office.silent !== 'greeting') answer()
    },
    onRcptTo({ address }, _session, answer) {
      if (office.silent === 'recipient') return
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
            from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
            messageId: mail.messageId ?? '',
            unsubscribe: mail.headerLines
              .filter(({ key }) => key.startsWith('list-unsubscribe'))
              .map(({ line }) => line)
              .join('\n'),
          })
          if (office.silent !== 'end') answer()
        },
        error => answer(error),
      )
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return Object.assign(office, {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    delivered,
    refuses,
    lastTo: (wanted: string) => delivered.findLast(({ to }) => to === wanted),
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  })
}
