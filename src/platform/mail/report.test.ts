import { describe, expect, it } from 'vitest'
import { SAMPLES, type Sample, sampleReport } from '../../../test/reports/read-sample.ts'
import { textOfBytes } from './readable.ts'
import { type Report, readReport, statusIn } from './report.ts'
import { isOurs, returnAddress, returnTokensIn } from './return-address.ts'

const KEY = Buffer.alloc(32, 7)
const ID = '0f6c2d1e-8a7b-4c3d-9e8f-012345678901'
const BACK = returnAddress('retour@horizon.example', KEY, ID)

const SAID: Record<Sample, Report> = {
  postfix: {
    kind: 'failed',
    permanent: true,
    status: '5.1.1',
    diagnostic:
      '550 5.1.1 <partie@service.example>: Recipient address rejected: User unknown in virtual mailbox table',
  },
  exchange: {
    kind: 'failed',
    permanent: true,
    status: '5.2.2',
    diagnostic:
      '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
  },
  delayed: { kind: 'not-failed' },
  'gave-up': {
    kind: 'failed',
    permanent: false,
    status: '4.4.1',
    diagnostic: 'connect to mx.service.example[192.0.2.7]:25: Connection timed out',
  },
  qmail: {
    kind: 'failed',
    permanent: true,
    status: '5.1.1',
    diagnostic: 'Sorry, no mailbox here by that name. (#5.1.1)',
  },
  absence: { kind: 'no-report' },
}

describe('a delivery report', () => {
  it.each(SAMPLES)('as %s writes it says what became of the letter, and which', sample => {
    const message = sampleReport(sample, BACK)
    expect(readReport(message)).toEqual(SAID[sample])
    expect(readReport(message.replaceAll('\n', '\r\n'))).toEqual(SAID[sample])
    const [token] = returnTokensIn(message)
    expect(token && isOurs(KEY, token) && token.mailId).toBe(ID)
  })

  const FRENCH = 'Votre message n’a pas pu être remis : la boîte aux lettres du destinataire est pleine.'
  const notice = (encoding: string, body: string) =>
    `From: MAILER-DAEMON@fai.example\nTo: <${BACK}>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`
  const quoted = [...Buffer.from(FRENCH)].map(byte => `=${byte.toString(16).padStart(2, '0')}`).join('')

  it.each([
    ['as it is', notice('8bit', FRENCH)],
    ['in base64', notice('base64', Buffer.from(FRENCH).toString('base64').replace(/.{40}/g, '$&\n'))],
    ['in quoted-printable', notice('quoted-printable', quoted.replace(/(?:=..){20}/g, '$&=\n'))],
    ['in bytes of another century', notice('8bit', FRENCH.replaceAll('’', "'"))],
  ])('in French, written %s, is a failure said in its words', (name, message) => {
    const bytes = Buffer.from(message, name.includes('century') ? 'latin1' : 'utf8')
    const report = readReport(textOfBytes(bytes))
    expect(report).toMatchObject({ kind: 'failed', permanent: true })
    expect(report.kind === 'failed' && report.diagnostic.replaceAll("'", '’')).toBe(FRENCH)
  })

  it('has its fields read when they come in base64', () => {
    const fields =
      'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n'
    const message = `Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${Buffer.from(fields).toString('base64')}\n--x--\n`
    expect(readReport(message)).toMatchObject({ kind: 'failed', status: '5.1.1' })
  })

  it.each([
    '',
    'Bonjour',
    '\0\u0001',
    'Content-Type: message/delivery-status',
    'Action: failed',
    ':'.repeat(9999),
  ])('that is none (%j) marks nothing', text => {
    expect(readReport(text)).toEqual({ kind: 'no-report' })
    expect(returnTokensIn(text)).toEqual([])
  })

  it('is soft only when its status begins with 4', () => {
    expect(['550 5.7.1 no', '451 4.7.1 later', 'x 10.5.1.1 y', '5.1.1', 'v5.1.10'].map(statusIn)).toEqual([
      '5.7.1',
      '4.7.1',
      '',
      '5.1.1',
      '5.1.10',
    ])
  })
})

describe('a return address', () => {
  it('fits before its @, and survives a server that changes letter case', () => {
    expect(returnAddress('quatorzesignes@h.example', KEY, ID).split('@')[0]?.length).toBe(64)
    const [token] = returnTokensIn(BACK.toUpperCase())
    expect(token && isOurs(KEY, token)).toBe(true)
  })

  it('is refused with another key, another letter, another signature', () => {
    const [token] = returnTokensIn(BACK)
    if (!token) throw new Error('the address says nothing')
    expect(isOurs(Buffer.alloc(32, 8), token)).toBe(false)
    expect(isOurs(KEY, { ...token, mailId: ID.replace('0f', '1f') })).toBe(false)
    expect(isOurs(KEY, { ...token, mac: token.mac.replace(/^./, d => (d === '0' ? '1' : '0')) })).toBe(false)
  })
})
