import { sendByPieces } from './files/send.ts'

// Loaded only by pages that ask for files.
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-upload]:not([data-ready])')) {
  // The script comes with each field, and runs as many times.
  input.dataset['ready'] = ''
  sendByPieces(input)
}
