/** How far a long work is, on the error stream, only when a person watches. */
export function progressLine(label: string): { show: (share: number) => void; end: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} }
  let shown = -1
  return {
    show(share) {
      const percent = Math.floor(100 * share)
      if (percent === shown) return
      shown = percent
      process.stderr.write(`\r${label} : ${percent} %\u001b[K`)
    },
    end() {
      if (shown >= 0) process.stderr.write('\r\u001b[K')
    },
  }
}
