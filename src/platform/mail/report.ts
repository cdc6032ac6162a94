import { readable } from './readable.ts'

/** Avis de non-remise: what a delivery report (RFC 3464), or an older bounce in plain words, says of a letter. */
export type Report =
  | { kind: 'failed'; permanent: boolean; status: string; diagnostic: string }
  /** Still being tried, or delivered: nothing to mark. */
  | { kind: 'not-failed' }
  /** An absence message, a reply: no report at all. */
  | { kind: 'no-report' }

const DIAGNOSTIC_LIMIT = 500

/** @param message the whole message, headers included */
export function readReport(message: string): Report {
  const text = readable(message.replace(/\r\n?/g, '\n'))
  const fields = deliveryFields(text)
  if (fields) return ofFields(fields)
  return isBounce(text) ? ofWords(text) : { kind: 'no-report' }
}

type Fields = { action: string; status: string; diagnostic: string }

/** The fields of the recipient that failed, or of the first one; undefined when there is no such part. */
function deliveryFields(text: string): Fields | undefined {
  const [, ...parts] = text.split(/^content-type:\s*message\/(?:global-)?delivery-status\b/im)
  const groups = (parts.join('\n') || '').split(/\n[ \t]*\n/).map(group => group.replace(/\n[ \t]+/g, ' '))
  const read = (group: string, name: string) =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(group)?.[1]?.trim() ?? ''
  const all = groups
    .filter(group => /^action:/im.test(group))
    .map(group => ({
      action: read(group, 'action').toLowerCase(),
      status: read(group, 'status'),
      // « smtp; 550 5.1.1 … »: the kind of the text is not its words.
      diagnostic: read(group, 'diagnostic-code').replace(/^[a-z0-9-]+;\s*/i, ''),
    }))
  return all.find(({ action }) => action.startsWith('failed')) ?? all[0]
}

function ofFields({ action, status, diagnostic }: Fields): Report {
  if (!action.startsWith('failed')) return { kind: 'not-failed' }
  // « 5.0.0 » says nothing: the words of the server may say more.
  const said = statusIn(status)
  const better = said === '' || /^[45]\.0\.0$/.test(said) ? statusIn(diagnostic) || said : said
  return failed(better, diagnostic)
}

/** From a mail system, with the words of a failure; never what a person or an absence message answers. */
function isBounce(text: string): boolean {
  const head = text.split(/\n\n/, 1)[0] ?? ''
  const system =
    /^return-path:\s*<>/im.test(head) || /^from:.*(mailer-daemon|postmaster|mail delivery)/im.test(head)
  const answered = /^auto-submitted:\s*auto-replied/im.test(head) || /^x-autoreply:/im.test(head)
  return system && !answered && FAILURE.test(text)
}

const FAILURE =
  /undeliver|not be delivered|delivery (has )?failed|failed permanently|delivery failure|returned to sender|(user|recipient|mailbox) (is )?(unknown|full|unavailable)|unknown user|does not exist|over quota|n[’'](a|ont) (pas )?pu être (remis|délivré|distribué|acheminé)|non remis|échec de (la )?(remise|distribution)|boîte aux lettres .{0,40}pleine|boîte pleine|quota (est )?dépassé|(utilisateur|destinataire|adresse|compte) (est )?inconnue?/i

const STILL = /delayed|will (keep|continue) trying|no need to (retry|resend)|nouvelle tentative/i

function ofWords(text: string): Report {
  const line = text.split('\n').find(each => REPLY.test(each)) ?? ''
  if (line === '' && STILL.test(text)) return { kind: 'not-failed' }
  const words = line.trim() || (text.split('\n').find(each => FAILURE.test(each)) ?? '').trim()
  return failed(statusIn(line), words)
}

/** What a server answered: « 550 5.1.1 … », « 550-… », « #5.1.1 ». */
const REPLY = /\b[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3})?|#?\b[45]\.\d{1,3}\.\d{1,3}\b/

const failed = (status: string, diagnostic: string): Report => ({
  kind: 'failed',
  // Tried again for days before it was given up: soft all the same, the address may be good.
  permanent: !(status.startsWith('4') || (status === '' && /\b4\d\d[ -]/.test(diagnostic))),
  status,
  diagnostic: diagnostic.replace(/\p{Cc}+/gu, ' ').slice(0, DIAGNOSTIC_LIMIT),
})

/** The enhanced status in an answer, or ''. */
export const statusIn = (text: string): string =>
  /(?:^|[^\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.]\d)/.exec(text)?.[1] ?? ''
