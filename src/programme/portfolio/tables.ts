import type { PhaseName } from './product.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    products: {
      id: string
      incubator_id: string
      application_id: string | null
      slug: string
      name: string
      created_by: string | null
      created_at: Date
    }
    product_phases: {
      id: string
      product_id: string
      phase: PhaseName
      starts_on: string
      ends_on: string | null
      recorded_by: string | null
      recorded_at: Date
    }
    product_team: {
      id: string
      product_id: string
      name: string
      role: string
      share: number | null
      starts_on: string | null
      ends_on: string | null
    }
  }
}
