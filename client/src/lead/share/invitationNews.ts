// Code and links are in every window of this browser: when one of them changes something, the others ask again.

export function tellInvitationChanged(workshop: string): void {
  const channel = new BroadcastChannel(channelName(workshop))
  channel.postMessage(null)
  channel.close()
}

/** Also hears this window's own messages. Returns how to stop. */
export function onInvitationChanged(workshop: string, changed: () => void): () => void {
  const channel = new BroadcastChannel(channelName(workshop))
  channel.onmessage = () => changed()
  return () => channel.close()
}

function channelName(workshop: string): string {
  return `draaitafel.invitation.${workshop}`
}
