export {
  findCall,
  findCallForUpdate,
  getCall,
  listIncubatorCalls,
  type OrganisedCall,
} from './store/calls.ts'
export { findGuide, getLatestGuide, insertGuide, listGuideAuthors } from './store/guides.ts'
export { isHeld, listHolds } from './store/holds.ts'
export { erasers, exports } from './store/personal-data.ts'
export {
  findPublicCall,
  getPublicCall,
  listIncubatorPublicCalls,
  listPastCalls,
  listPublicCalls,
} from './store/public-calls.ts'
export { findLastPublication, listPublications, type Publication } from './store/publications.ts'
