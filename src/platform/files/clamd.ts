import { connect } from 'node:net'

/** Where clamd listens: « host:port », or the path of its socket. */
export type ClamdPlace = { path: string } | { host: string; port: number }

export type Verdict = 'clean' | 'infected'

/** Tells whether bytes are infected. @throws when no answer can be had, which is not a verdict */
export interface Scanner {
  scan(bytes: Buffer): Promise<Verdict>
}

const LONGEST_WAIT_MS = 30_000
const PIECE = 64 * 1024

/** clamd's INSTREAM: pieces each preceded by their length, then an empty one. */
export const clamd = (place: ClamdPlace, wait = LONGEST_WAIT_MS): Scanner => ({
  scan: bytes =>
    new Promise<Verdict>((resolve, reject) => {
      const socket = connect(place)
      const end = (work: () => void) => {
        socket.destroy()
        work()
      }
      let answer = ''
      socket.setTimeout(wait, () => end(() => reject(new Error('clamd: no answer in time'))))
      socket.on('error', error => end(() => reject(error)))
      socket.on('data', chunk => {
        answer += chunk.toString('latin1')
      })
      socket.on('close', () => {
        const verdict = verdictOf(answer)
        if (verdict) resolve(verdict)
        else reject(new Error(`clamd: ${answer.slice(0, 200) || 'closed without an answer'}`))
      })
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let from = 0; from < bytes.length; from += PIECE) {
          const piece = bytes.subarray(from, from + PIECE)
          const length = Buffer.alloc(4)
          length.writeUInt32BE(piece.length)
          socket.write(length)
          socket.write(piece)
        }
        socket.write(Buffer.alloc(4))
      })
    }),
})

// « stream: OK », « stream: Eicar-Test-Signature FOUND »; anything else is a failure.
function verdictOf(answer: string): Verdict | null {
  if (/^stream: OK\0?\n?$/.test(answer)) return 'clean'
  return / FOUND\0?\n?$/.test(answer) ? 'infected' : null
}
