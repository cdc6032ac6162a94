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
  const join = form?.querySelector<HTMLButtonElement>(
    `button[name="joindre"][value="${CSS.escape(input.id)}"]`,
  )
  const say = sayProgress(input)
  let stop = async () => {}
  if (!form) return

  input.addEventListener('change', async () => {
    await stop()
    const files = [...(input.files ?? [])]
    forgetRefusal(input)
    const wrong = files.some(file => file.size > limit)
      ? input.dataset['tooLarge']
      : files.some(file => file.size === 0)
        ? input.dataset['empty']
        : undefined
    if (wrong !== undefined) {
      input.value = ''
      return say.trouble(wrong)
    }
    if (files.length === 0) return say.nothing()
    // It joins by itself: pressed meanwhile, the button would find no file any more.
    join?.toggleAttribute('hidden', true)
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
    form.requestSubmit(join)
  })
  window.addEventListener('online', () => say.retry())
}

/** What the page said of the file chosen before is over. */
function forgetRefusal(input: HTMLInputElement): void {
  document.getElementById(`${input.id}-erreur`)?.remove()
  input.removeAttribute('aria-invalid')
}
