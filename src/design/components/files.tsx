import { fr } from '../typography.ts'

/** A file someone joined: its name leads to it, its size says what one is about to download. */
export interface FileItem {
  id: string
  href: string
  name: string
  note: string
}

export function FileLink({ href, name, note }: FileItem) {
  return (
    <>
      <a class="ds-link" href={href} download>
        <bdi>{name}</bdi>
      </a>
      {fr(`, ${note}`)}
    </>
  )
}

/** Files to download. */
export function FileList({ files }: { files: readonly FileItem[] }) {
  return (
    <ul class="pepin-files">
      {files.map(file => (
        <li>
          <FileLink {...file} />
        </li>
      ))}
    </ul>
  )
}
