/** What one load did, times in milliseconds. */
export interface Load {
  done: number
  failed: number
  seconds: number
  p50: number
  p99: number
}

const quantile = (sorted: number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

/**
 * Open loop: starts a request every 1/rate second whatever became of the earlier ones, for `seconds`,
 * and waits for the last. A late answer counts from when it should have started.
 */
export async function openLoop(
  rate: number,
  seconds: number,
  request: (n: number) => Promise<boolean>,
): Promise<Load> {
  const times: number[] = []
  const pending: Promise<void>[] = []
  let failed = 0
  const start = performance.now()
  const total = Math.floor(rate * seconds)
  for (let n = 0; n < total; n++) {
    const due = start + (n * 1000) / rate
    const wait = due - performance.now()
    if (wait > 1) await new Promise(resolve => setTimeout(resolve, wait))
    pending.push(
      request(n).then(
        ok => {
          times.push(performance.now() - due)
          if (!ok) failed++
        },
        () => {
          failed++
        },
      ),
    )
  }
  await Promise.all(pending)
  return summary(times, failed, start)
}

/** Closed loop: `clients` at once, each starting again when answered, for a count of requests. */
export async function closedLoop(
  clients: number,
  total: number,
  request: (n: number) => Promise<boolean>,
): Promise<Load> {
  const times: number[] = []
  let failed = 0
  let next = 0
  const start = performance.now()
  const client = async () => {
    while (next < total) {
      const n = next++
      const from = performance.now()
      const ok = await request(n).catch(() => false)
      times.push(performance.now() - from)
      if (!ok) failed++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return summary(times, failed, start)
}

function summary(times: number[], failed: number, start: number): Load {
  const sorted = times.sort((a, b) => a - b)
  const seconds = (performance.now() - start) / 1000
  return { done: sorted.length, failed, seconds, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
}
