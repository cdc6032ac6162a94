export {
  findCall,
  findCallForUpdate,
  getCall,
  listIncubatorCalls,
  type OrganisedCall,
} from './store/calls.ts'
export { findGuide, getLatestGuide, insertGuide, listGuideAuthors, listVersions } from './store/guides.ts'
export { type Holder, listHolders, listHoldings, listOffers } from './store/holders.ts'
export { hasRequirements, isHeld, listHolds } from './store/holds.ts'
export { findModel, listModels, type Model } from './store/models.ts'
export { erasers, exports } from './store/personal-data.ts'
export {
  findPublicCall,
  getPublicCall,
  listIncubatorPublicCalls,
  listPastCalls,
  listPublicCalls,
} from './store/public-calls.ts'
export { findLastPublication, listPublications, type Publication } from './store/publications.ts'
export { findSource } from './store/sources.ts'
export { listWriters } from './store/writers.ts'
