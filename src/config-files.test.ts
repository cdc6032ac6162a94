import { describe, expect, it } from 'vitest'
import { readFilesConfig } from './config-files.ts'

const S3 = {
  FILES_S3_ENDPOINT: 'https://s3.example.fr',
  FILES_S3_BUCKET: 'pepin',
  FILES_S3_KEY: 'k',
  FILES_S3_SECRET: 's',
}

describe('the settings of files', () => {
  it('are a local folder, no scanner and ten megabytes by default', () => {
    expect(readFilesConfig({})).toEqual({ s3: null, clamd: null, limit: 10_000_000 })
  })

  it('name a service, a scanner and a limit', () => {
    expect(readFilesConfig({ ...S3, CLAMD: 'clamd:3310', FILES_MAX_MB: '2.5' })).toEqual({
      s3: {
        endpoint: 'https://s3.example.fr',
        region: 'us-east-1',
        bucket: 'pepin',
        accessKeyId: 'k',
        secretAccessKey: 's',
      },
      clamd: { host: 'clamd', port: 3310 },
      limit: 2_500_000,
    })
    expect(readFilesConfig({ CLAMD: '/run/clamav/clamd.ctl' }).clamd).toEqual({
      path: '/run/clamav/clamd.ctl',
    })
    expect(readFilesConfig({ CLAMD: '[::1]:3310' }).clamd).toEqual({ host: '::1', port: 3310 })
  })

  it.each([
    [{ FILES_MAX_MB: '0' }, /nombre de 1 à 50/],
    [{ FILES_MAX_MB: '51' }, /nombre de 1 à 50/],
    [{ FILES_MAX_MB: 'dix' }, /nombre de 1 à 50/],
    [{ ...S3, FILES_S3_SECRET: '' }, /indiquez aussi FILES_S3_SECRET/],
    [{ ...S3, FILES_S3_ENDPOINT: 's3' }, /une adresse comme/],
    [{ CLAMD: 'clamd' }, /« hôte:port »/],
    [{ CLAMD: 'clamd:99999' }, /« hôte:port »/],
  ])('%j are refused, with what to do', (env, message) => {
    expect(() => readFilesConfig(env)).toThrow(message)
  })
})
