/** Longest name kept, extension included. */
export const LONGEST_NAME = 100

// Controls, zero-width and direction marks: they make a name read as another one.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu
// What some system cannot bear in a name.
const UNFIT = /[<>:"|?*]/g

/** The last part of a path without hidden characters, shortened with its extension kept; never empty. */
export function cleanName(raw: string): string {
  const last = raw.normalize('NFC').replace(HIDDEN, '').split(/[/\\]/).at(-1) ?? ''
  const name = last
    .replace(UNFIT, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const dot = extensionOf(name)
  const stem = name.slice(0, name.length - dot.length).trim() || 'fichier'
  return `${shortened(stem, LONGEST_NAME - dot.length)}${dot}`
}

/** « .pdf » as written, '' when there is none. */
export const extensionOf = (name: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''

/** The same name with another extension. */
export const withExtension = (name: string, extension: string): string => {
  const stem = name.slice(0, name.length - extensionOf(name).length)
  return `${shortened(stem, LONGEST_NAME - extension.length - 1)}.${extension}`
}

function shortened(text: string, most: number): string {
  const letters = Array.from(text)
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
