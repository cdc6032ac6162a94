import { fr } from '../../../design/index.ts'

/** A link of the public page; in the preview of a call not yet published, its words alone: it would lead nowhere. */
export const LiveLink = ({ href, live, children }: { href: string; live: boolean; children: string }) =>
  live ? <a href={href}>{fr(children)}</a> : <>{fr(children)}</>
