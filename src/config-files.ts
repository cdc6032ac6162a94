import { ConfigRefused } from './config-refused.ts'

/** Where files are kept, who scans them, how heavy one may be. */
export interface FilesConfig {
  s3: {
    endpoint: string
    region: string
    bucket: string
    accessKeyId: string
    secretAccessKey: string
  } | null
  clamd: { path: string } | { host: string; port: number } | null
  /** In bytes. */
  limit: number
}

const S3 = ['FILES_S3_ENDPOINT', 'FILES_S3_BUCKET', 'FILES_S3_KEY', 'FILES_S3_SECRET'] as const
const LARGEST_MB = 50

/** @throws ConfigRefused */
export function readFilesConfig(env: NodeJS.ProcessEnv): FilesConfig {
  const megabytes = Number(env['FILES_MAX_MB'] || 10)
  if (!(megabytes >= 1 && megabytes <= LARGEST_MB))
    throw new ConfigRefused(
      `FILES_MAX_MB, le poids d’un fichier en mégaoctets, est un nombre de 1 à ${LARGEST_MB} : « ${env['FILES_MAX_MB']} ».`,
    )
  return { s3: readS3(env), clamd: readClamd(env['CLAMD'] ?? ''), limit: Math.floor(megabytes * 1_000_000) }
}

function readS3(env: NodeJS.ProcessEnv): FilesConfig['s3'] {
  const missing = S3.filter(name => !env[name])
  if (missing.length === S3.length) return null
  if (missing.length > 0)
    throw new ConfigRefused(
      `Pour garder les fichiers sur un service S3, indiquez aussi ${missing.join(', ')}.`,
    )
  const [endpoint = '', bucket = '', accessKeyId = '', secretAccessKey = ''] = S3.map(name => env[name] ?? '')
  if (!/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new ConfigRefused(
      'FILES_S3_ENDPOINT doit être une adresse comme https://s3.fr-par.exemple.fr : celle-ci n’en est pas une.',
    )
  return { endpoint, region: env['FILES_S3_REGION'] || 'us-east-1', bucket, accessKeyId, secretAccessKey }
}

function readClamd(text: string): FilesConfig['clamd'] {
  if (text === '') return null
  if (text.startsWith('/')) return { path: text }
  const [, host = '', port = ''] = /^\[?([^\s[\]]+?)\]?:(\d{1,5})$/.exec(text) ?? []
  if (host === '' || Number(port) > 65_535)
    throw new ConfigRefused(
      `CLAMD est un « hôte:port » ou le chemin d’une prise, comme /run/clamav/clamd.ctl : « ${text} ».`,
    )
  return { host, port: Number(port) }
}
