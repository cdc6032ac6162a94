import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Env } from '../src/platform/http.ts'
import { formWithFiles } from '../src/platform/upload.ts'

/** Memory held while three files of 10 MB are read from one form, above what the process holds at rest. */
const FILE = 9_999_000
const app = new Hono<Env>()
app.post('/', async c => {
  const { files } = await formWithFiles(c, 3 * 10_000_000)
  return c.text(files.map(({ upload }) => upload.bytes.length).join(' '))
})

const server = createServer(getRequestListener(app.fetch))
await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
const { port } = server.address() as { port: number }

// Sent by another process: what the sender holds is not counted.
const CLIENT = `const form = new FormData()
for (const name of ['a', 'b', 'c']) form.set('fichier.' + name, new File([Buffer.alloc(${FILE}, 'x')], name + '.txt'))
const response = await fetch('http://127.0.0.1:${port}/', { method: 'POST', body: form })
console.log(await response.text())`
const held = () => {
  const { external, heapUsed } = process.memoryUsage()
  return external + heapUsed
}

const [rest, rssRest] = [held(), process.memoryUsage.rss()]
for (let round = 1; round <= 5; round++) {
  let [peak, rss] = [0, 0]
  const watch = setInterval(() => {
    peak = Math.max(peak, held())
    rss = Math.max(rss, process.memoryUsage.rss())
  }, 2)
  await new Promise<void>(done => {
    spawn(process.execPath, ['--input-type=module', '-e', CLIENT], { stdio: 'inherit' }).on('exit', () =>
      done(),
    )
  })
  clearInterval(watch)
  const mb = (bytes: number) => (bytes / 1e6).toFixed(0)
  console.log(`round ${round}: held ${mb(peak - rest)} MB at most, resident ${mb(rss - rssRest)} MB more`)
}
server.close()
