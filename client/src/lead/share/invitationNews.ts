// Every window of this browser shows the code and links: when one of them changes something, the others fetch them
// again.

export function tellInvitationChanged(workshop: string): void {
  const channel = new BroadcastChannel(channelName(workshop))
  channel.postMessage(null)
  channel.close()
}

/** Also receives this window's own messages. Returns how to stop. */
export function onInvitationChanged(workshop: string, changed: () => void): () => void {
  const channel = new BroadcastChannel(channelName(workshop))
  channel.onmessage = () => changed()
  return () => channel.close()
}

function channelName(workshop: string): string {
  return `draaitafel.invitation.${workshop}`
}
