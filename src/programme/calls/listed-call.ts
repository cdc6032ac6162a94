import type { Incubator } from '../incubators/incubator.ts'
import type { Call } from './call.ts'
import type { GuideContent } from './guide.ts'

/** Un appel et son incubateur, with the guide that its reader may see. */
export interface ListedCall {
  call: Call
  incubator: Incubator
  content: GuideContent
}
