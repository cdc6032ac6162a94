import { resolve } from 'node:path'
import { findOpenCall } from '../lib/applicant.ts'
import { Browser } from '../lib/browser.ts'
import { readOptions, refuse, wholeNumber } from '../lib/options.ts'
import { submitStatement, type Trace } from './agent.ts'
import { checkAsOrganiser, checkOwn, readReceivedList, signIn } from './check.ts'
import { printReport } from './report.ts'
import { readStatements, type Statement } from './statements.ts'

const USAGE =
  'npm run try -- FICHIER [--url http://localhost:3000] [--agents 300] [--connections 12] [--organiser ADRESSE] [--call NOM-DANS-L-ADRESSE]'
const { values, positionals } = readOptions(USAGE, {
  url: 'http://localhost:3000',
  agents: '300',
  connections: '12',
  organiser: 'odile.marchand@horizon.example',
  call: '',
})
const [path = '', ...more] = positionals
if (path === '' || more.length > 0 || !URL.canParse(values.url)) refuse(USAGE)
const most = wholeNumber(USAGE, values.agents, 1, 100_000)
const width = wholeNumber(USAGE, values.connections, 1, 1000)

const base = values.url.replace(/\/$/, '')
// npm runs scripts from the project's folder: the path is meant from where the person stands.
const statements = readFile(resolve(process.env['INIT_CWD'] ?? '.', path))
const agents = Math.min(most, statements.length)
const run = Date.now().toString(36)
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(1)

function readFile(file: string): Statement[] {
  try {
    return readStatements(file)
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT'
    console.error(
      missing
        ? `Le fichier « ${file} » n’existe pas.`
        : `Le fichier « ${file} » n’a pas la forme attendue : le JSON d’un portefeuille, une liste « data » d’énoncés avec id et attributes.`,
    )
    process.exit(2)
  }
}

interface Agent {
  address: string
  browser: Browser
  statements: { statement: Statement; index: number }[]
}

const crowd: Agent[] = Array.from({ length: agents }, (_, n) => ({
  address: `agent${n + 1}.${run}@essai.example`,
  browser: new Browser(base),
  statements: [],
}))
for (const [index, statement] of statements.entries())
  crowd[index % agents]?.statements.push({ statement, index })

await fetch(base).catch(() => {
  console.error(`Rien ne répond à ${base}. Démarrez Pépin (npm start), ou donnez son adresse avec --url.`)
  process.exit(2)
})

const traces: Trace[] = []
const failures: string[] = []

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<string[]>): Promise<void> {
  const left = [...items]
  const one = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift())
      failures.push(...(await work(item).catch(error => [String(error)])))
  }
  await Promise.all(Array.from({ length: width }, one))
}

await inParallel(crowd, async agent => {
  const wrong: string[] = []
  for (const { statement, index } of agent.statements) {
    const plan = { corrects: index % 5 === 0, withdraws: index % 17 === 3, shortens: index % 2 === 0 }
    await submitStatement(agent.browser, agent.address, statement, plan, values.call || undefined).then(
      trace => traces.push(trace),
      error => wrong.push(`${statement.id}: ${(error as Error).message}`),
    )
    if (process.stderr.isTTY)
      process.stderr.write(`\r${traces.length} / ${statements.length} candidatures, ${seconds()} s `)
  }
  return wrong
})
const written = seconds()
const browserOf = new Map(crowd.map(({ address, browser }) => [address, browser]))
await inParallel(traces, trace => checkOwn(browserOf.get(trace.agent) ?? new Browser(base), trace))
const organiser = new Browser(base)
await signIn(organiser, values.organiser)
const slug = (await findOpenCall(organiser, values.call || undefined)).split('/').at(-1) ?? ''
const listed = await readReceivedList(organiser, slug)
for (const { id, statement, outcome } of traces)
  if (listed.ids.has(id) !== (outcome === 'sent'))
    failures.push(
      `${statement.id}: ${outcome === 'sent' ? 'is not' : 'is a draft, and is'} in the organiser's list`,
    )
await inParallel(
  traces.filter(({ outcome }) => outcome === 'sent'),
  trace => checkAsOrganiser(organiser, trace),
)

const requests = crowd.reduce((sum, { browser }) => sum + browser.requests, organiser.requests)
printReport({
  agents,
  statements: statements.length,
  width,
  requests,
  seconds: seconds(),
  written,
  traces,
  listed,
  failures,
})
process.exit(failures.length === 0 ? 0 : 1)
