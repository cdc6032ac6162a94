import { svgRefusal } from './svg.ts'
import { wordSvgRefusal } from './svg-refusal.ts'

/** Logo d'un incubateur : a PNG or an SVG, told apart by its content, never by its name. */
export const LARGEST_LOGO = 200_000
const LONGEST_SIDE = 2000

export type LogoType = 'image/png' | 'image/svg+xml'
export type ReadLogo = { ok: true; type: LogoType } | { ok: false; message: string }

const refusal = (message: string): ReadLogo => ({ ok: false, message })

export function readLogo(bytes: Buffer): ReadLogo {
  if (bytes.length > LARGEST_LOGO) return refusal('Ce fichier est trop lourd : 200 ko au plus.')
  if (bytes.subarray(0, 8).equals(PNG)) {
    const message = pngProblem(bytes)
    return message === null ? { ok: true, type: 'image/png' } : refusal(message)
  }
  const start = bytes
    .subarray(0, 200)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (!start.startsWith('<')) return refusal('Ce fichier n’est ni un PNG ni un SVG.')
  const fault = svgRefusal(bytes)
  return fault === null ? { ok: true, type: 'image/svg+xml' } : refusal(wordSvgRefusal(fault))
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const BROKEN = 'Ce PNG n’est pas entier, ou contient autre chose qu’une image.'

/** Chunk by chunk, from the header to the end, with nothing after it: no picture hides a page. */
function pngProblem(bytes: Buffer): string | null {
  let at = PNG.length
  for (let number = 0; at + 12 <= bytes.length; number++) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (number === 0) {
      if (type !== 'IHDR' || length !== 13 || bytes.length < at + 25) return BROKEN
      const sides = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)]
      if (sides.some(side => side < 1 || side > LONGEST_SIDE))
        return `Cette image est trop grande : ${LONGEST_SIDE} points de côté au plus.`
    }
    at += 12 + length
    if (type === 'IEND') return at === bytes.length ? null : BROKEN
  }
  return BROKEN
}
