import { createServer, type Server } from 'node:http'
import pg from 'pg'

/** The floor: a bare Node server that answers one indexed row of the same PostgreSQL. */
export async function startFloor(
  connectionString: string,
  port: number,
): Promise<{ server: Server; stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString, max: 10 })
  const { rows } = await pool.query<{ id: string }>('select id from applications limit 1')
  const id = rows[0]?.id
  const server = createServer(async (_request, response) => {
    const { rows } = await pool.query('select * from applications where id = $1', [id])
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(rows[0]))
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    server,
    async stop() {
      server.close()
      server.closeAllConnections()
      await pool.end()
    },
  }
}
