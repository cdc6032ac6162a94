export { type ArrangeRefusal, arrangeSections } from './actions/arrange-sections.ts'
export { createCall } from './actions/create-call.ts'
export { type PublishRefusal, publishCall } from './actions/publish-call.ts'
export { type GuideSaving, type SaveRefusal, saveGuidePart } from './actions/save-guide-part.ts'
