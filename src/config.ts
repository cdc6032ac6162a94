import { parseArgs } from 'node:util'
import { type FilesConfig, readFilesConfig } from './config-files.ts'
import { ConfigRefused } from './config-refused.ts'

export { ConfigRefused }

/** Everything a deployment chooses; the only place that reads the environment and the arguments. */
export interface Config {
  port: number
  host: string
  /** Base of links, without a final slash; the local address unless PUBLIC_URL is set. */
  publicUrl: string
  /** Origins accepted on unsafe requests. */
  origins: readonly string[]
  /** Behind TLS: cookies are Secure, HSTS is sent. */
  secure: boolean
  databaseUrl: string | null
  dataFolder: string | null
  /** Whether a new database is filled with the demonstration world; once open, whether it is one. */
  demonstration: boolean
  /** Whether a demonstration may be shown at all: on this machine only. */
  mayDemonstrate: boolean
  /** `returnAddress`: where delivery reports come back, if anyone reads them. */
  smtp: { url: string; from: string; returnAddress: string | null } | null
  /** The on-screen mailbox: no SMTP, loopback only. */
  mailbox: boolean
  trustProxy: boolean
  files: FilesConfig
  web: boolean
  worker: boolean
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1', '[::1]']
const isLoopback = (host: string) => LOOPBACK.includes(host)

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  empty: { type: 'boolean' },
  worker: { type: 'boolean' },
  'no-worker': { type: 'boolean' },
} as const

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch (error) {
    throw new ConfigRefused(
      `Option inconnue : ${(error as Error).message}\nOptions : --port N, --host ADRESSE, --data DOSSIER, --empty, --worker, --no-worker`,
    )
  }
}

function readUrl(text: string): URL {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/')
    throw new ConfigRefused(
      `PUBLIC_URL doit être une adresse comme https://pepin.example.fr, sans chemin : « ${text} » n’en est pas une.`,
    )
  return url
}

/** The name has « +letter.signature » added to it: 64 signs in all. */
function readReturnAddress(env: NodeJS.ProcessEnv): string | null {
  const given = env['RETURN_ADDRESS']
  if (!given) return null
  if (!/^[a-z0-9._-]{1,14}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(given))
    throw new ConfigRefused(
      `RETURN_ADDRESS doit être une adresse comme retour@incubateur.example.fr, avec quatorze signes au plus avant l’arobase : « ${given} » n’en est pas une.`,
    )
  return given
}

/** @throws ConfigRefused */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Config {
  const values = readArguments(argv)
  const port = Number(values.port ?? env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigRefused(
      `Le port doit être un nombre entre 0 et 65535 : « ${values.port ?? env['PORT']} ».`,
    )
  const host = values.host ?? env['HOST'] ?? '127.0.0.1'
  const given = env['PUBLIC_URL'] ? readUrl(env['PUBLIC_URL']) : null
  const smtpUrl = env['SMTP_URL']
  const loopback = isLoopback(host) && (given === null || isLoopback(given.hostname))
  if (!smtpUrl && !loopback)
    throw new ConfigRefused(
      'Pépin ne démarre pas sans serveur d’e-mail hors de cette machine : sans lui, personne ne recevrait ses codes.\nIndiquez SMTP_URL (par exemple smtp://utilisateur:motdepasse@smtp.example.fr:587) et MAIL_FROM, ou écoutez sur 127.0.0.1.',
    )
  if (smtpUrl && !/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? ''))
    throw new ConfigRefused(
      'SMTP_URL doit être une adresse comme smtp://utilisateur:motdepasse@smtp.example.fr:587.',
    )
  if (smtpUrl && !env['MAIL_FROM'])
    throw new ConfigRefused('Indiquez MAIL_FROM, l’adresse d’où partent les e-mails.')
  if (!isLoopback(host) && given === null)
    throw new ConfigRefused('Indiquez PUBLIC_URL, l’adresse à laquelle les agents ouvriront Pépin.')
  const local = LOOPBACK.filter(name => name !== '::1').map(name => `http://${name}:${port}`)
  const publicUrl = given ? given.origin : `http://localhost:${port}`
  return {
    port,
    host,
    publicUrl,
    origins: given && !isLoopback(given.hostname) ? [given.origin] : [publicUrl, ...local],
    secure: given?.protocol === 'https:',
    databaseUrl: env['DATABASE_URL'] || null,
    dataFolder: values.data ?? env['PEPIN_DATA'] ?? null,
    demonstration: !values.empty && !env['DATABASE_URL'] && loopback,
    mayDemonstrate: loopback,
    smtp: smtpUrl
      ? { url: smtpUrl, from: env['MAIL_FROM'] as string, returnAddress: readReturnAddress(env) }
      : null,
    mailbox: !smtpUrl,
    trustProxy: env['TRUST_PROXY'] === '1',
    files: readFilesConfig(env),
    web: !values.worker,
    worker: !values['no-worker'],
  }
}

/** What a command needs to find the data; it serves nobody, so it asks for no e-mail server. */
export function readStorage(dataFolder: string | undefined): Config {
  const kept = /^(DATABASE_URL|PEPIN_DATA|FILES_.*|CLAMD)$/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name)))
  return readConfig(dataFolder ? ['--data', dataFolder] : [], env)
}

/** Where the person stands: npm runs scripts from the project's folder. */
export const startedFrom = (): string =>
  process.env['PEPIN_CALLED_FROM'] ?? process.env['INIT_CWD'] ?? process.cwd()
