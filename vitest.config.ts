import { defineConfig } from 'vitest/config'

// Store and actions tests run on both databases; the rest once, on the embedded one.
const DATABASE = ['src/**/*.{store,actions}.test.ts']
const oxc = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const
const shared = { pool: 'forks', testTimeout: 30_000, hookTimeout: 60_000 } as const

export default defineConfig({
  oxc,
  test: {
    // Of two cores a third stood idle with two workers: one more while others wait on databases and browsers.
    maxWorkers: 3,
    projects: [
      {
        oxc,
        test: {
          ...shared,
          name: 'embedded',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'seeds/**/*.test.ts'],
          exclude: ['test/journeys/**', 'node_modules/**'],
          globalSetup: ['test/database/embedded-setup.ts'],
        },
      },
      {
        oxc,
        test: {
          ...shared,
          name: 'server',
          include: DATABASE,
          globalSetup: ['test/database/server-setup.ts'],
        },
      },
      {
        oxc,
        test: {
          ...shared,
          name: 'journeys',
          include: ['test/journeys/**/*.test.{ts,tsx}'],
          globalSetup: ['test/database/embedded-setup.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
