import { Upload } from 'tus-js-client'
import type { sayProgress } from './progress.ts'

const PIECE = 500_000
const RETRIES = [0, 1000, 3000, 5000, 10_000]

/** One file by the tus protocol: where it stopped is kept by the browser, even closed and opened again. */
export function sendFile(file: File, say: ReturnType<typeof sayProgress>) {
  let stop = async () => {}
  const arrived = new Promise<string | null>(resolve => {
    const upload = new Upload(file, {
      endpoint: '/envois',
      chunkSize: PIECE,
      retryDelays: RETRIES,
      metadata: { filename: file.name },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, size) => say.progress(file.name, sent, size),
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
      onError: () =>
        say.trouble('L’envoi est interrompu. Ce qui est arrivé est gardé.', () => upload.start()),
    })
    stop = async () => {
      await upload.abort()
      resolve(null)
    }
    say.progress(file.name, 0, file.size)
    void upload.findPreviousUploads().then(([previous]) => {
      if (previous) upload.resumeFromPreviousUpload(previous)
      upload.start()
    })
  })
  return { arrived, stop: () => stop() }
}
