/** Words that came from a mail or the user: set apart, so that their writing direction can't turn ours around. */
export function UserText({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>;
}
