import type { Context } from 'hono'
import type { Config } from '../config.ts'
import type { Brand, Shell } from '../design/index.ts'
import type { Act } from './act.ts'
import type { Clock } from './clock.ts'
import type { Files } from './files/files.ts'
import type { FormFields } from './form-fields.ts'

export interface SignedIn {
  id: string
  name: string
  address: string
}

/** What every handler finds in its context. */
export interface Env {
  Variables: {
    config: Config
    clock: Clock
    files: Files
    act: Act
    person: SignedIn | null
    /** Signed in, without the key their role asks for: only their own pages know them. */
    withheld: boolean
    shell: (brand?: Brand) => Shell
    form?: FormFields
    givenBrowserKey?: Buffer
  }
}

export type Ctx = Context<Env>
