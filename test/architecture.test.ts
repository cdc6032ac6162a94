import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsIn, refusalOfImport, SLICES } from './architecture/rules.ts'

const root = join(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => path !== '' && !path.endsWith('.d.ts'))
const sources = tracked.map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const importsOf = ({ path, text }: { path: string; text: string }) =>
  importsIn(text).map(({ target, typeOnly }) => ({
    target: target.startsWith('.') ? relative(root, join(root, dirname(path), target)) : target,
    typeOnly,
  }))

describe('the import rules', () => {
  it('saw the files of every layer and slice', () => {
    const layers = ['src/platform/', 'src/design/', ...SLICES.map(slice => `src/programme/${slice}/`)]
    for (const layer of layers)
      expect(sources.filter(({ path }) => path.startsWith(layer)).length, layer).toBeGreaterThan(0)
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(300)
  })

  it('are kept by every file', () => {
    const broken = sources.flatMap(source =>
      importsOf(source).flatMap(({ target, typeOnly }) => {
        const why = refusalOfImport(source.path, target, typeOnly)
        return why ? [`${source.path} imports ${target}: ${why}`] : []
      }),
    )
    expect(broken).toEqual([])
  })

  it('leave the environment to config.ts, class names to design, Temporal to the dates', () => {
    const only = (pattern: RegExp, allowed: RegExp) =>
      sources
        .filter(
          ({ path, text }) =>
            path.startsWith('src/') &&
            !allowed.test(path) &&
            !/\.test\.tsx?$/.test(path) &&
            pattern.test(text),
        )
        .map(({ path }) => path)
    expect(only(/process\.env/, /^src\/config\.ts$/)).toEqual([])
    expect(only(/\bclass(Name)?=|data-color=|\bstyle=/, /^src\/design\//)).toEqual([])
    expect(only(/temporal-polyfill/, /^src\/platform\/dates\.ts$/)).toEqual([])
    expect(only(/dangerouslySetInnerHTML|[^.]\braw\(/, /^src\/design\//)).toEqual([])
    expect(
      only(
        /new Date\(\)|Date\.now\(\)/,
        /^src\/(platform\/|main\.ts|worker\.ts|design\/|browser\/|start-report|program)/,
      ),
    ).toEqual([])
  })
})

describe('the sizes', () => {
  const lines = sources.map(({ path, text }) => ({ path, count: text.trimEnd().split('\n').length }))
  const counts = lines.map(({ count }) => count).sort((a, b) => a - b)

  it('stay small enough to see across: median 60, nine in ten 150, none over 300', () => {
    expect(counts.length).toBeGreaterThan(100)
    expect(lines.filter(({ count }) => count > 300)).toEqual([])
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60)
    expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThanOrEqual(150)
  })
})
