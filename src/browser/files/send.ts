import { keepInList } from './list.ts'
import { sayProgress } from './progress.ts'
import { sendFile } from './upload.ts'

/**
 * Sends chosen files at once, by pieces, and goes on after a failure; the form then carries what was sent in the
 * place of the files. Without this script, the form carries them itself.
 */
export function sendByPieces(input: HTMLInputElement): void {
  const { form } = input
  const limit = Number(input.dataset['upload'])
  const list = input.parentElement?.querySelector<HTMLElement>('[data-upload-list]')
  const say = sayProgress(input)
  let stop = async () => {}
  if (!form) return

  input.addEventListener('change', async () => {
    await stop()
    const files = [...(input.files ?? [])]
    if (files.some(file => file.size > limit)) {
      input.value = ''
      return say.trouble(input.dataset['tooLarge'] ?? '')
    }
    // The form itself says what is wrong with an empty one.
    if (files.length === 0 || files.some(file => file.size === 0)) return say.nothing()
    const arrived: { file: File; id: string }[] = []
    for (const file of files) {
      const sending = sendFile(file, say)
      stop = sending.stop
      const id = await sending.arrived
      if (id === null) return
      arrived.push({ file, id })
    }
    const name = input.name.replace(/^fichier\./, 'envoi.')
    input.value = ''
    for (const { file, id } of arrived) keepInList(list ?? input, name, id, file.name)
    if (list) return say.done()
    form.requestSubmit(
      form.querySelector<HTMLButtonElement>(`button[name="joindre"][value="${CSS.escape(input.id)}"]`),
    )
  })
  window.addEventListener('online', () => say.retry())
}
