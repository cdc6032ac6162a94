/** A number read aloud and copied, such as « K7QM-2F9X »: never cut at its hyphen, never set as French. */
export const Code = ({ text }: { text: string }) => <span class="pepin-reference">{text}</span>
