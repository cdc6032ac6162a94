export { listDeclarations, listDeclaredLinks } from './declarations-store.ts'
export {
  findInvitation,
  getSeatContext,
  listHeldSeats,
  listPendingInvitations,
  type OwnSeat,
} from './invitations-store.ts'
export { findMinutes, listMinutes } from './minutes-store.ts'
export {
  countRecusals,
  findReceived,
  findRecusal,
  listRecusals,
  pageRecusals,
  type Recusal,
  steppedAside,
} from './recusals-store.ts'
export {
  declaredSeatOf,
  findPanel,
  findPanelById,
  findSeat,
  findSeatOf,
  listSeatedPeople,
  listSeats,
} from './seats-store.ts'
export {
  findSitting,
  listCallSittings,
  listPresences,
  listSittings,
  type PanelSitting,
} from './sittings-store.ts'
export { verifyMinutes } from './verify-store.ts'
