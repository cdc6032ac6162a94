import { Upload } from 'tus-js-client'
import { sayProgress } from './progress.ts'

const PIECE = 500_000
const RETRIES = [0, 1000, 3000, 5000, 10_000]

/**
 * Sends a chosen file at once, by pieces, goes on after a failure, then submits the form with what was sent in the
 * place of the file. Without this script, the form carries the file.
 */
export function sendByPieces(input: HTMLInputElement): void {
  const { form } = input
  const limit = Number(input.dataset['upload'])
  const say = sayProgress(input)
  let current: Upload | undefined
  if (!form) return

  input.addEventListener('change', async () => {
    await current?.abort()
    const file = input.files?.[0]
    if (!file) return say.nothing()
    if (file.size > limit) {
      input.value = ''
      return say.trouble(input.dataset['tooLarge'] ?? '')
    }
    // The form itself says what is wrong with an empty one.
    if (file.size === 0) return say.nothing()
    const upload = new Upload(file, {
      endpoint: '/envois',
      chunkSize: PIECE,
      retryDelays: RETRIES,
      metadata: { filename: file.name },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, size) => say.progress(sent, size),
      onSuccess: () => arrived(form, input, upload.url),
      onError: () =>
        say.trouble('L’envoi est interrompu. Ce qui est arrivé est gardé.', () => upload.start()),
    })
    current = upload
    say.progress(0, file.size)
    const [previous] = await upload.findPreviousUploads()
    if (previous) upload.resumeFromPreviousUpload(previous)
    upload.start()
  })
  window.addEventListener('online', () => say.retry())
}

function arrived(form: HTMLFormElement, input: HTMLInputElement, url: string | null): void {
  const hidden = document.createElement('input')
  hidden.type = 'hidden'
  hidden.name = input.name.replace(/^fichier\./, 'envoi.')
  hidden.value = url?.split('/').at(-1) ?? ''
  input.after(hidden)
  input.value = ''
  form.requestSubmit(
    form.querySelector<HTMLButtonElement>(`button[name="joindre"][value="${CSS.escape(input.id)}"]`),
  )
}
